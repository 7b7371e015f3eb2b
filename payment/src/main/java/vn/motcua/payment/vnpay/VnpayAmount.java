package vn.motcua.payment.vnpay;

import java.util.Optional;
import vn.motcua.fee.Dong;

/** Amounts as VNPAY writes them: hundredths of a đồng. The only place that knows the factor. */
final class VnpayAmount {

    private static final long FACTOR = 100;
    private static final Dong LEAST = Dong.of(5_000);
    private static final Dong TOO_MUCH = Dong.of(1_000_000_000);

    private VnpayAmount() {}

    static boolean isAccepted(Dong amount) {
        return amount.compareTo(LEAST) >= 0 && amount.compareTo(TOO_MUCH) < 0;
    }

    static String write(Dong amount) {
        return Long.toString(Math.multiplyExact(amount.value(), FACTOR));
    }

    static Optional<Dong> read(String digits) {
        if (!digits.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long hundredths = Long.parseLong(digits);
        return hundredths % FACTOR == 0 ? Optional.of(Dong.of(hundredths / FACTOR)) : Optional.empty();
    }
}
