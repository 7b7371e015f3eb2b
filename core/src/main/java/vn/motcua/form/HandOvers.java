package vn.motcua.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.OnTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Holder;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.DossierEvent.Apologised;
import vn.motcua.event.DossierEvent.Completed;
import vn.motcua.event.DossierEvent.CorrectionOpened;
import vn.motcua.event.DossierEvent.OpenedFromRegister;
import vn.motcua.event.DossierEvent.ProcessingStarted;
import vn.motcua.event.DossierEvent.Received;
import vn.motcua.event.DossierEvent.Refused;
import vn.motcua.event.DossierEvent.ResultReturned;
import vn.motcua.event.DossierEvent.Stopped;
import vn.motcua.event.DossierEvent.Submitted;
import vn.motcua.event.DossierEvent.SupplementAccepted;
import vn.motcua.event.DossierEvent.SupplementRequested;
import vn.motcua.event.DossierEvent.WithdrawalAccepted;
import vn.motcua.event.DossierEvent.WithdrawalRejected;
import vn.motcua.event.EventText;
import vn.motcua.event.LoggedEvent;
import vn.motcua.event.RoutingEvent.ConsultationAnswered;
import vn.motcua.event.RoutingEvent.ConsultationAsked;
import vn.motcua.event.RoutingEvent.ConsultationWithdrawn;
import vn.motcua.event.RoutingEvent.HandedOver;
import vn.motcua.event.RoutingEvent.TakenBack;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;

/** Reads the rows of the control sheet out of a log: follows from hand to hand, with the limits that were said on the way. */
final class HandOvers {

    /** The events that are a row. */
    static final Set<Class<? extends DossierEvent>> KINDS = Set.of(
            Submitted.class,
            OpenedFromRegister.class,
            Received.class,
            Refused.class,
            SupplementRequested.class,
            SupplementAccepted.class,
            ProcessingStarted.class,
            HandedOver.class,
            TakenBack.class,
            ConsultationAsked.class,
            ConsultationAnswered.class,
            ConsultationWithdrawn.class,
            WithdrawalAccepted.class,
            Stopped.class,
            Completed.class,
            CorrectionOpened.class,
            ResultReturned.class);

    private final Parties parties;
    private final Holder decidingUnit;
    private final ClockTrail clock;
    private final List<HandOverRow> rows = new ArrayList<>();

    private Optional<Holder> holder = Optional.empty();
    private Optional<Instant> stepDue = Optional.empty();
    private Optional<Instant> stepDueBefore = Optional.empty();
    private Optional<Instant> papersDue = Optional.empty();
    private Optional<String> openConflict = Optional.empty();
    private final Map<String, DueDate> answersDue = new HashMap<>();

    private HandOvers(Dossier dossier, List<LoggedEvent> log, FormNames names) {
        this.parties = new Parties(dossier.filing(), names);
        this.decidingUnit = Holder.unit(dossier.filing().agency().code(), ActorRole.SPECIALIST);
        this.clock = ClockTrail.of(dossier, log);
    }

    static List<HandOverRow> of(Dossier dossier, List<LoggedEvent> log, FormNames names) {
        HandOvers walk = new HandOvers(dossier, log, names);
        for (int i = 0; i < log.size(); i++) {
            LoggedEvent entry = log.get(i);
            if (ControlSheet.lists(entry.event())) {
                walk.rows.add(walk.row(i, entry));
                walk.follow(entry);
            } else if (entry.event() instanceof WithdrawalRejected) {
                walk.stepDue = Optional.empty();
            } else if (entry.event() instanceof Apologised) {
                walk.openConflict = Optional.empty(); // the new appointment is the agency's own word
            }
        }
        return walk.rows;
    }

    private HandOverRow row(int index, LoggedEvent entry) {
        Optional<Instant> due = due(index, entry.event());
        return new HandOverRow(
                entry.sequence(),
                from(entry),
                to(entry),
                entry.at(),
                due,
                result(due, done(index, entry), entry.event()),
                isByAppointment(entry.event()) && due.isPresent() ? openConflict : Optional.empty(),
                EventText.vi(entry.event()));
    }

    /** An answer says itself whether it was late; a question taken back in time was never answered. */
    private static Optional<OnTime> result(Optional<Instant> due, Instant done, DossierEvent event) {
        if (event instanceof ConsultationAnswered answer && answer.late()) {
            return Optional.of(OnTime.LATE);
        }
        Optional<OnTime> result = due.map(limit -> OnTime.of(done, limit));
        return event instanceof ConsultationWithdrawn ? result.filter(judged -> judged == OnTime.LATE) : result;
    }

    /** What limits the one who gives: his own step, else the appointment; an applicant only the time to bring papers. */
    private Optional<Instant> due(int index, DossierEvent event) {
        if (event instanceof SupplementAccepted) {
            return papersDue;
        } else if (event instanceof ConsultationAnswered it) {
            return Optional.ofNullable(answersDue.get(it.id())).map(DueDate::at);
        } else if (event instanceof ConsultationWithdrawn it) {
            return Optional.ofNullable(answersDue.get(it.id())).map(DueDate::at);
        } else if (event instanceof Submitted || event instanceof Received || event instanceof OpenedFromRegister) {
            return Optional.empty();
        }
        return stepDue.or(() -> clock.appointment(index));
    }

    private boolean isByAppointment(DossierEvent event) {
        return stepDue.isEmpty() && !isAnothers(event);
    }

    /** Time in which the agency waited, or in which the result lay ready, is nobody's delay. */
    private Instant done(int index, LoggedEvent entry) {
        return isAnothers(entry.event()) ? entry.at() : clock.stopped(index).orElse(entry.at());
    }

    /** Whether somebody else than the agency gives, in a time of his own. */
    private static boolean isAnothers(DossierEvent event) {
        return event instanceof SupplementAccepted
                || event instanceof ConsultationAnswered
                || event instanceof ConsultationWithdrawn;
    }

    private Party from(LoggedEvent entry) {
        DossierEvent event = entry.event();
        Actor actor = entry.actor();
        if (event instanceof Submitted || event instanceof Received || event instanceof SupplementAccepted) {
            return parties.applicant();
        } else if (event instanceof OpenedFromRegister it) {
            return parties.register(it.registry());
        } else if (event instanceof ProcessingStarted) {
            return actor.role() == ActorRole.ONE_STOP
                    ? parties.actor(actor)
                    : holder.map(parties::holder).orElseGet(() -> parties.unit(ActorRole.ONE_STOP));
        } else if (event instanceof HandedOver it) {
            return it.from().map(parties::holder).orElseGet(() -> parties.actor(actor));
        } else if (event instanceof TakenBack it) {
            return it.from().map(parties::holder).orElseGet(() -> parties.actor(actor));
        } else if (event instanceof ConsultationWithdrawn it) {
            return parties.agency(it.agency());
        }
        return parties.actor(actor);
    }

    private Party to(LoggedEvent entry) {
        DossierEvent event = entry.event();
        Actor actor = entry.actor();
        if (event instanceof Submitted
                || event instanceof Received
                || event instanceof SupplementAccepted
                || event instanceof OpenedFromRegister) {
            return actor.role().isOfficer() ? parties.actor(actor) : parties.unit(ActorRole.ONE_STOP);
        } else if (event instanceof ProcessingStarted it) {
            return parties.holder(specialist(it));
        } else if (event instanceof HandedOver it) {
            return parties.holder(it.to());
        } else if (event instanceof TakenBack it) {
            return parties.holder(it.to());
        } else if (event instanceof ConsultationAsked it) {
            return parties.agency(it.agency());
        } else if (event instanceof ConsultationAnswered) {
            return parties.holder(holder.orElse(decidingUnit));
        } else if (event instanceof ConsultationWithdrawn) {
            return parties.actor(actor);
        } else if (event instanceof Completed) {
            return parties.unit(ActorRole.ONE_STOP);
        } else if (event instanceof CorrectionOpened) {
            return parties.unit(ActorRole.SPECIALIST);
        }
        return parties.applicant();
    }

    private Holder specialist(ProcessingStarted event) {
        return new Holder(decidingUnit.agency(), ActorRole.SPECIALIST, event.officer());
    }

    private void follow(LoggedEvent entry) {
        DossierEvent event = entry.event();
        if (event instanceof Submitted || event instanceof Received || event instanceof OpenedFromRegister) {
            Actor actor = entry.actor();
            holder = actor.agency()
                    .map(agency -> Holder.officer(agency, actor.role(), actor.id()))
                    .or(() -> Optional.of(Holder.unit(decidingUnit.agency(), ActorRole.ONE_STOP)));
        }
        if (event instanceof Received it) {
            openConflict = it.openConflict();
        } else if (event instanceof SupplementRequested it) {
            papersDue = it.lapsesAt();
        } else if (event instanceof SupplementAccepted) {
            stepDue = Optional.empty();
        } else if (event instanceof ConsultationAsked it) {
            answersDue.put(it.id(), it.due());
        } else if (event instanceof ProcessingStarted it) {
            handed(specialist(it), Optional.empty());
        } else if (event instanceof HandedOver it) {
            handed(it.to(), it.due());
        } else if (event instanceof TakenBack it) {
            handed(it.to(), stepDueBefore);
        } else if (event instanceof Completed) {
            handed(Holder.unit(decidingUnit.agency(), ActorRole.ONE_STOP), Optional.empty());
        } else if (event instanceof CorrectionOpened) {
            handed(decidingUnit, Optional.empty());
        }
    }

    private void handed(Holder to, Optional<Instant> due) {
        holder = Optional.of(to);
        stepDueBefore = stepDue;
        stepDue = due;
    }
}
