package vn.motcua.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.ProcessingClock.Pause;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.dossier.Settlement;

/**
 * How long a dossier lay at the desk that ended before it was received. Its clock never ran, so the waits for the citizen
 * are read where they are kept: money in its obligations, papers and withdrawals in the log.
 */
record TimeAtDesk(Dossier dossier, DossierTrail trail, Instant end) {

    /** The working time from the submission to the end, without the waits. */
    Duration worked(Deadlines desk) {
        Instant from = dossier.filing().submittedAt();
        Duration worked = Duration.ZERO;
        for (Pause wait : waits().sorted(Comparator.comparing(Pause::from)).toList()) {
            worked = worked.plus(desk.workingTimeBetween(from, wait.from()));
            from = wait.to().isAfter(from) ? wait.to() : from;
        }
        return worked.plus(desk.workingTimeBetween(from, end));
    }

    private Stream<Pause> waits() {
        Stream<Pause> money = dossier.obligations().stream()
                .filter(each -> each.guard() != Guard.RETURN)
                .map(each -> new Pause(each.raisedAt(), later(each.raisedAt(), settledAt(each))));
        return Stream.concat(money, trail.waits()).filter(wait -> wait.from().isBefore(end));
    }

    private Instant settledAt(FinancialObligation obligation) {
        return obligation.isSettled()
                ? obligation.settlements().stream()
                        .map(Settlement::paidAt)
                        .max(Comparator.naturalOrder())
                        .orElse(obligation.raisedAt())
                : end;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
