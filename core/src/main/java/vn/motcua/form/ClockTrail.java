package vn.motcua.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;

/**
 * The processing clock as the log tells it: before each event, which appointment held and since when the clock stood still.
 * A payment moves the appointment without a word in the log; until the next word it is known only if that names the old
 * appointment, or if the snapshot's own appointment is still that one. Where it is not known, nothing is judged.
 */
final class ClockTrail {

    private final List<Optional<Instant>> appointments = new ArrayList<>();
    private final List<Optional<Instant>> stops = new ArrayList<>();

    private final Set<String> owed = new HashSet<>();
    private boolean papersAwaited;
    private boolean withdrawalAsked;
    private Optional<Instant> appointment = Optional.empty();
    private Optional<Instant> stopped = Optional.empty();
    private Optional<Integer> unsaidSince = Optional.empty();

    private ClockTrail() {}

    static ClockTrail of(Dossier dossier, List<LoggedEvent> log) {
        ClockTrail trail = new ClockTrail();
        for (LoggedEvent entry : log) {
            trail.appointments.add(trail.unsaidSince.isPresent() ? Optional.empty() : trail.appointment);
            trail.stops.add(trail.stopped);
            trail.follow(entry);
        }
        trail.fillIn(dossier.clock().due().map(DueDate::at), log.size());
        return trail;
    }

    /** The appointment that held when the n-th event came, from 0. */
    Optional<Instant> appointment(int index) {
        return appointments.get(index);
    }

    /** When the time of the agency stopped before the n-th event, from 0; empty while it ran. */
    Optional<Instant> stopped(int index) {
        return stops.get(index);
    }

    private void follow(LoggedEvent entry) {
        DossierEvent event = entry.event();
        if (event instanceof DossierEvent.Received it) {
            said(it.due());
        } else if (event instanceof DossierEvent.Apologised it) {
            fillIn(Optional.of(it.missed().at()), appointments.size());
            said(it.appointed());
        } else if (event instanceof DossierEvent.Completed) {
            stopped = Optional.of(entry.at());
        } else if (event instanceof DossierEvent.CorrectionOpened) {
            stopped = Optional.empty();
        } else if (appointment.isPresent()) {
            boolean before = isPaused();
            interrupt(event);
            if (isPaused() && !before) {
                stopped = Optional.of(entry.at());
            } else if (!isPaused() && before) {
                stopped = Optional.empty();
            }
        }
    }

    private void interrupt(DossierEvent event) {
        if (event instanceof DossierEvent.SupplementRequested) {
            papersAwaited = true;
        } else if (event instanceof DossierEvent.SupplementAccepted it) {
            papersAwaited = it.backTo() == DossierStatus.SUPPLEMENT_REQUESTED;
            it.due().ifPresent(this::said);
        } else if (event instanceof DossierEvent.WithdrawalRequested) {
            withdrawalAsked = true;
        } else if (event instanceof DossierEvent.WithdrawalRejected it) {
            withdrawalAsked = false;
            it.due().ifPresent(this::said);
        } else if (event instanceof DossierEvent.ObligationRaised it) {
            owed.add(it.obligation());
        } else if (event instanceof DossierEvent.PaymentReceived it && it.settled() && owed.remove(it.obligation())) {
            unsaidSince = isPaused() ? unsaidSince : Optional.of(appointments.size());
        }
    }

    private boolean isPaused() {
        return papersAwaited || withdrawalAsked || !owed.isEmpty();
    }

    private void said(DueDate due) {
        appointment = Optional.of(due.at());
        unsaidSince = Optional.empty();
    }

    private void fillIn(Optional<Instant> known, int end) {
        unsaidSince.ifPresent(from -> {
            for (int i = from; i < end; i++) {
                appointments.set(i, known);
            }
        });
    }
}
