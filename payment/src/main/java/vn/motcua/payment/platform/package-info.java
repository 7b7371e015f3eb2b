/**
 * The payment platform of the national public-service portal (nền tảng thanh toán trực tuyến, PPDVCQG).
 *
 * <p>Start from {@link vn.motcua.payment.platform.PlatformGateway}. Wire names ({@code MaXacThuc} and so on) stay in here.
 * Its signature is a plain SHA-256 over values joined by {@code |}, so no signed value may hold that sign; the receipt
 * ({@code ThongTinBienLai}) is not signed at all and never decides anything. The payer's data in it are never logged.
 */
@NullMarked
package vn.motcua.payment.platform;

import org.jspecify.annotations.NullMarked;
