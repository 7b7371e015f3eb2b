/**
 * Payment intermediaries to try a portal against, without network and without contract.
 *
 * <p>Start from {@link vn.motcua.testkit.simulator.payment.VnpaySimulator} or {@link
 * vn.motcua.testkit.simulator.payment.PaymentPlatformSimulator}. They sign and verify with code of their own, written from
 * the vendors' rules, so that an error in the connectors cannot hide behind the same error here. Never for production: their
 * secrets are public and they take no money.
 */
@NullMarked
package vn.motcua.testkit.simulator.payment;

import org.jspecify.annotations.NullMarked;
