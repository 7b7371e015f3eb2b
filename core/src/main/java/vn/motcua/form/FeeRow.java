package vn.motcua.form;

import java.util.Map;
import java.util.Objects;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeKind;
import vn.motcua.fee.FeeLine;
import vn.motcua.fee.FeeQuote;

/**
 * A fee as printed on a receipt, with what decided its amount.
 *
 * @param name the fee's name in Vietnamese
 * @param kind phí or lệ phí
 * @param amount what is owed
 * @param why the rate or the relief that decided, with its text of law
 */
public record FeeRow(String name, FeeKind kind, Dong amount, String why) {

    /** Refuses missing parts. */
    public FeeRow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(why, "why");
    }

    static FeeRow of(FeeQuote quote) {
        FeeLine decisive = quote.decisive();
        return new FeeRow(
                quote.name(),
                quote.kind(),
                quote.total(),
                decisive.vi() + " (" + decisive.basis().marked() + ")");
    }

    Map<String, String> cells() {
        return Map.of(
                "name", name, "kind", kind == FeeKind.PHI ? "phí" : "lệ phí", "amount", amount.toString(), "why", why);
    }
}
