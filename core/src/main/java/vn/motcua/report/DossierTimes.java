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

/** How long a dossier took and waited, in the working time of its deciding agency where working time is meant. */
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

    /** Every stretch in which the clock stood still, between receipt and end. */
    Duration waited(Optional<Instant> end) {
        ProcessingClock clock = dossier.clock();
        Instant from = clock.firstStartedAt().orElse(Instant.MAX);
        Instant to = end.orElse(Instant.MAX);
        return clock.pauses().stream()
                .map(pause -> Duration.between(
                        pause.from().isBefore(from) ? from : pause.from(),
                        pause.to().isAfter(to) ? to : pause.to()))
                .filter(length -> !length.isNegative())
                .reduce(Duration.ZERO, Duration::plus);
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

    /** Known once there is an end. */
    Optional<Duration> worked() {
        ProcessingClock clock = dossier.clock();
        return clock.endedAt()
                .filter(end -> clock.isStarted())
                .flatMap(end -> ifCalendarReaches(() -> clock.read(desk, end).used(Measure.INDICATOR)));
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
