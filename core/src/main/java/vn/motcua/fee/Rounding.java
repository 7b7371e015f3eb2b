package vn.motcua.fee;

import java.math.RoundingMode;
import java.util.Objects;

/**
 * How a computed amount becomes one that can be paid. No general rule was found in the law, so each rule names its own; to
 * the nearest đồng is the usual one, to the nearest 1.000 that of the road charge (NĐ 90/2023/NĐ-CP Đ5).
 *
 * @param mode which way
 * @param to the multiple in đồng, at least 1
 */
record Rounding(Mode mode, long to) {

    static final Rounding TO_THE_DONG = new Rounding(Mode.HALF_UP, 1);

    enum Mode {
        HALF_UP(RoundingMode.HALF_UP, "làm tròn đến", "rounded to"),
        UP(RoundingMode.UP, "làm tròn lên", "rounded up to"),
        DOWN(RoundingMode.DOWN, "làm tròn xuống", "rounded down to");

        private final RoundingMode mode;
        private final String vi;
        private final String en;

        Mode(RoundingMode mode, String vi, String en) {
            this.mode = mode;
            this.vi = vi;
            this.en = en;
        }
    }

    Rounding {
        Objects.requireNonNull(mode, "mode");
    }

    /** The quotient of two numbers of 0 or more, rounded once. */
    long quotient(long dividend, long divisor) {
        long unit = Math.multiplyExact(divisor, to);
        long whole = dividend / unit;
        long rest = dividend % unit;
        boolean up =
                switch (mode.mode) {
                    case UP -> rest > 0;
                    case HALF_UP -> rest >= unit - rest;
                    default -> false;
                };
        return Math.multiplyExact(up ? whole + 1 : whole, to);
    }

    String vi() {
        return mode.vi + " " + Dong.of(to);
    }

    String en() {
        return mode.en + " " + Dong.of(to);
    }
}
