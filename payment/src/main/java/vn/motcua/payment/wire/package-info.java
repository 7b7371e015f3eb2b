/**
 * What the connectors share on the wire: stamps, forms, JSON, plain text.
 *
 * <p>Not exported and not for users; start from {@link vn.motcua.payment.PaymentDesk}. Nothing here knows an intermediary
 * or calls the network.
 */
@NullMarked
package vn.motcua.payment.wire;

import org.jspecify.annotations.NullMarked;
