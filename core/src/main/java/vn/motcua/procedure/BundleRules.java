package vn.motcua.procedure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.law.LegalBasis;

/**
 * What holds for a bundle as a whole, whichever its legs.
 *
 * @param inForceFrom the first day on which it may be filed this way
 * @param acknowledgement within what time the next agency acknowledges what a leg sends it
 * @param synchronisation within what time a finished leg reaches the others
 * @param repair within what time an outage of the systems is repaired
 * @param outage what an outage does to the clock
 * @param late what the agency of a late leg does
 * @param basis the text
 */
public record BundleRules(
        LocalDate inForceFrom,
        TimeLimit acknowledgement,
        Duration synchronisation,
        TimeLimit repair,
        Wording outage,
        Wording late,
        LegalBasis basis) {

    /** Refuses missing parts. */
    public BundleRules {
        Objects.requireNonNull(inForceFrom, "inForceFrom");
        Objects.requireNonNull(acknowledgement, "acknowledgement");
        Objects.requireNonNull(synchronisation, "synchronisation");
        Objects.requireNonNull(repair, "repair");
        Objects.requireNonNull(outage, "outage");
        Objects.requireNonNull(late, "late");
        Objects.requireNonNull(basis, "basis");
    }
}
