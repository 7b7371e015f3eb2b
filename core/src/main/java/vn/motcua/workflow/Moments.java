package vn.motcua.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.BundlePart;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.error.InvalidInputException;
import vn.motcua.procedure.IntakeReply;

/** The moments for which a dossier asks to be woken: they follow from the snapshot, and a decision sets what changes. */
record Moments(Situation situation) {

    /** What is different after the decision: a moment set anew, or one that is not waited for any more. */
    List<TimerChange> changes(Dossier next) {
        Map<Moment, Instant> before = of(situation.dossier());
        Map<Moment, Instant> after = of(next);
        if (!firstAnswer(situation.dossier()).equals(firstAnswer(next))) {
            // the one waited for has changed: if it was overdue, its timer is not the next one's
            before.computeIfPresent(Moment.CONSULTATION_DUE, (moment, at) -> firstAnswer(situation.dossier())
                    .orElse(at));
        }
        List<TimerChange> changes = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            Optional<Instant> then = Optional.ofNullable(after.get(moment));
            if (!then.equals(Optional.ofNullable(before.get(moment)))) {
                changes.add(new TimerChange(moment, then));
            }
        }
        return changes;
    }

    /** What follows on a moment that has just come: the next one of its kind, as with several agencies asked. */
    List<TimerChange> following(Moment moment) {
        return Optional.ofNullable(of(situation.dossier()).get(moment)).stream()
                .map(next -> new TimerChange(moment, Optional.of(next)))
                .toList();
    }

    /** The moment planned for the dossier as it stands, whether it has come or not. */
    Optional<Instant> planned(Moment moment) {
        return switch (moment) {
            case DUE_SOON, APOLOGY_DUE, REPLY_DUE, SUPPLEMENT_LAPSE, PAYMENT_EXPIRY ->
                Optional.ofNullable(plan(situation.dossier()).get(moment));
            case CONSULTATION_DUE -> firstAnswer(situation.dossier());
        };
    }

    /** The reminders that still lie ahead; an end of silence counts even when nobody looked in time. */
    private Map<Moment, Instant> of(Dossier dossier) {
        Map<Moment, Instant> plan = plan(dossier);
        plan.entrySet()
                .removeIf(
                        entry -> !entry.getKey().isLapse() && !entry.getValue().isAfter(situation.at()));
        return plan;
    }

    private Map<Moment, Instant> plan(Dossier dossier) {
        Map<Moment, Instant> plan = new EnumMap<>(Moment.class);
        if (dossier.clock().isRunning()) {
            dossier.clock().due().ifPresent(due -> beforeDue(dossier, due, plan));
        }
        if (dossier.status() == DossierStatus.NEW) {
            Filing filing = dossier.filing();
            replyLimit(filing)
                    .map(limit -> situation.deadlines().dueAfter(limit, filing.submittedAt()))
                    .ifPresent(due -> plan.put(Moment.REPLY_DUE, due.at()));
        }
        awaited(dossier)
                .filter(moment -> moment.isAfter(situation.at()))
                .min(Instant::compareTo)
                .ifPresent(moment -> plan.put(Moment.CONSULTATION_DUE, moment));
        if (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED) {
            openRequest(dossier)
                    .flatMap(SupplementRequest::lapsesAt)
                    .ifPresent(moment -> plan.put(Moment.SUPPLEMENT_LAPSE, moment));
        }
        if (dossier.status() == DossierStatus.PAYMENT_REQUESTED) {
            dossier.open(FinancialObligation.Guard.PROCESSING).stream()
                    .flatMap(obligation -> obligation.payBy().stream())
                    .max(Instant::compareTo)
                    .ifPresent(moment -> plan.put(Moment.PAYMENT_EXPIRY, moment));
        }
        return plan;
    }

    /** What an earlier leg of a bundle sent is acknowledged within a time of its own. */
    private Optional<TimeLimit> replyLimit(Filing filing) {
        return filing.bundle().flatMap(BundlePart::acknowledgement).or(() -> situation
                .known()
                .flatMap(procedure -> procedure.replyLimit(filing.channel()))
                .map(IntakeReply::limit));
    }

    /** The morning of the last day on which an apology is in time, and the one before it. */
    private void beforeDue(Dossier dossier, DueDate due, Map<Moment, Instant> plan) {
        try {
            Instant lastMorning = situation.deadlines().morningBefore(due);
            if (dossier.apology().isEmpty()) {
                plan.put(Moment.APOLOGY_DUE, lastMorning);
            }
            plan.put(Moment.DUE_SOON, situation.deadlines().morningBefore(new DueDate(lastMorning, due.provisional())));
        } catch (InvalidInputException e) {
            // the calendar begins with those very days: there is no morning before them, and so no reminder
        }
    }

    private static Optional<Instant> firstAnswer(Dossier dossier) {
        return awaited(dossier).min(Instant::compareTo);
    }

    /** When the answers still awaited are due; whatever has ended awaits none. */
    private static Stream<Instant> awaited(Dossier dossier) {
        return dossier.status().isTerminal()
                ? Stream.empty()
                : dossier.routing().openConsultations().stream()
                        .map(Consultation::due)
                        .map(DueDate::at);
    }

    private static Optional<SupplementRequest> openRequest(Dossier dossier) {
        return dossier.supplements().stream().filter(SupplementRequest::isOpen).findFirst();
    }
}
