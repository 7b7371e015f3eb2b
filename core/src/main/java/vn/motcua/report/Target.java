package vn.motcua.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.AgencyCode;
import vn.motcua.law.LegalBasis;

/**
 * What an agency is to reach at least (chỉ tiêu).
 *
 * @param share which percentage
 * @param atLeast the percentage to reach, 0 to 100
 * @param agency whose target it is, empty for every agency without one of its own
 * @param source the plan that sets it
 */
public record Target(Share share, BigDecimal atLeast, Optional<AgencyCode> agency, LegalBasis source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Refuses a percentage outside of 0 to 100.
     *
     * @throws InvalidInputException with {@link ReportReason#PERCENT_OUT_OF_RANGE}
     */
    public Target {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(source, "source");
        if (atLeast.signum() < 0 || atLeast.compareTo(HUNDRED) > 0) {
            throw new InvalidInputException(ReportReason.PERCENT_OUT_OF_RANGE.with(share));
        }
    }

    /**
     * Compares the target with what was reached. Whether it is met is decided on the exact counts, not on the rounded
     * percentage.
     *
     * @param report the report of the agency
     * @return the result
     */
    public TargetResult compare(PeriodReport report) {
        return new TargetResult(this, report.rate(share));
    }

    /** A target as written. */
    record Row(Share share, BigDecimal atLeast, @Nullable AgencyCode agency, LegalBasis source) {

        Target target() {
            return new Target(share, atLeast, Optional.ofNullable(agency), source);
        }
    }
}
