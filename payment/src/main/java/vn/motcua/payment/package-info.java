/**
 * Payments of financial obligations through any intermediary (trung gian thanh toán).
 *
 * <p>Start from {@link vn.motcua.payment.PaymentDesk}: it starts an attempt, takes the intermediary's callbacks, asks when
 * none comes, and settles the obligation in the same transaction. An intermediary is a {@link
 * vn.motcua.payment.PaymentIntermediary} with the capabilities it has. Nothing here may ever settle on what a browser
 * brings, read silence as failure, call the network inside a transaction, or log a secret or a payer's data.
 */
@NullMarked
package vn.motcua.payment;

import org.jspecify.annotations.NullMarked;
