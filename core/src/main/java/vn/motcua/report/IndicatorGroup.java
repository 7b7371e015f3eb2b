package vn.motcua.report;

import java.math.BigDecimal;
import java.util.Objects;
import vn.motcua.law.LegalBasis;

/**
 * A group of indicators with its share of the 100 points.
 *
 * @param code its code, for example {@code TDGQ}
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param max its points at most
 * @param source the text, with how sure we are of the maximum
 */
public record IndicatorGroup(String code, String vi, String en, BigDecimal max, LegalBasis source) {

    /** Refuses missing parts. */
    public IndicatorGroup {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(source, "source");
    }
}
