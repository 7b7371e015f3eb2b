/**
 * VNPAY, the payment gateway of version 2.1.0.
 *
 * <p>Start from {@link vn.motcua.payment.vnpay.VnpayGateway}. Wire names ({@code vnp_TxnRef} and so on), the amount times
 * 100, and the rules of signing stay in here. Nothing may leave that was not verified, and no secret or signed address may
 * be logged. Source: sandbox.vnpayment.vn/apis/docs.
 */
@NullMarked
package vn.motcua.payment.vnpay;

import org.jspecify.annotations.NullMarked;
