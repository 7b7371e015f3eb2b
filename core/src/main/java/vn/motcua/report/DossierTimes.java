package vn.motcua.report;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.Measure;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.error.InvalidInputException;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;

/** Since when a dossier waits, how long it took and may take, in the working time of its deciding agency. */
record DossierTimes(Dossier dossier, Deadlines desk) {

    /** Papers are waited for since they were asked for, be it that the citizen also asks to withdraw by now. */
    Optional<Instant> waitingSince(Set<DossierStatus> waits) {
        Set<DossierStatus> standing = EnumSet.of(dossier.status());
        standing.addAll(dossier.interrupted());
        standing.removeIf(status -> !status.isInterrupting() || !waits.contains(status));
        if (standing.contains(DossierStatus.SUPPLEMENT_REQUESTED)) {
            return dossier.supplements().stream()
                    .filter(SupplementRequest::isOpen)
                    .map(SupplementRequest::requestedAt)
                    .reduce((earlier, later) -> later);
        }
        return standing.isEmpty() ? Optional.empty() : dossier.clock().stoppedAt();
    }

    /** The same as the clock's own reading, so that a report and a desk never judge one dossier differently. */
    Optional<Instant> indicatorDue() {
        ProcessingClock clock = dossier.clock();
        Instant last = clock.endedAt().or(clock::stoppedAt).or(clock::startedAt).orElse(Instant.EPOCH);
        return clock.isStarted()
                ? ifCalendarReaches(() -> clock.read(desk, last).due(Measure.INDICATOR))
                        .flatMap(due -> due.map(DueDate::at))
                : Optional.empty();
    }

    /** Known once there is an end; what was never received was at the desk all the time. */
    Optional<Duration> worked(DossierTrail trail) {
        ProcessingClock clock = dossier.clock();
        if (clock.isStarted()) {
            return clock.endedAt()
                    .flatMap(
                            end -> ifCalendarReaches(() -> clock.read(desk, end).used(Measure.INDICATOR)));
        }
        return trail.finishedAt()
                .filter(end -> !dossier.filing().intake().isFromRegister())
                .flatMap(end -> ifCalendarReaches(() -> new TimeAtDesk(dossier, trail, end).worked(desk)));
    }

    /** By the limit of the case, counted as an appointment is; the same measure as that of the working time spent. */
    Optional<Duration> maximum(Procedure procedure) {
        Instant from = dossier.clock().firstStartedAt().orElse(dossier.filing().submittedAt());
        ProcessingTime time = procedure.timeOf(dossier.filing().caseId());
        return ifCalendarReaches(() -> desk.workingTimeBetween(
                from, dossier.clock().initialDue().map(DueDate::at).orElseGet(() -> desk.due(
                                from, time.limit(), time.cutoff())
                        .at())));
    }

    /** A year without a calendar leaves a time unknown; the rest counts all the same. */
    private static <T> Optional<T> ifCalendarReaches(Supplier<T> time) {
        try {
            return Optional.of(time.get());
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }
}
