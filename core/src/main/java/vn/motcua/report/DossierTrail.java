package vn.motcua.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.deadline.ProcessingClock.Pause;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Settlement;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;

/**
 * What only the log tells of a dossier: its ends, who decided, how the result went out. It reads nothing that a purge takes
 * away.
 */
final class DossierTrail {

    private final List<StatusChange> changes = new ArrayList<>();
    private final Set<List<String>> refundable = new HashSet<>();
    private Optional<Actor> decided = Optional.empty();
    private Optional<Instant> returnedAt = Optional.empty();
    private boolean returnedByPost;
    private boolean withdrawn;

    private DossierTrail() {}

    static DossierTrail of(List<LoggedEvent> log) {
        DossierTrail trail = new DossierTrail();
        for (LoggedEvent entry : log) {
            trail.follow(entry.event(), entry.at(), entry.actor());
        }
        return trail;
    }

    /** The end event; one that was taken back is none. */
    Optional<Instant> finishedAt() {
        return ProcessingEnd.of(changes);
    }

    /** Each stretch in which papers were awaited or a withdrawal was not yet decided, up to the next step. */
    Stream<Pause> waits() {
        return IntStream.range(1, changes.size())
                .filter(i -> changes.get(i - 1).status().isInterrupting())
                .mapToObj(i -> {
                    Instant from = changes.get(i - 1).at();
                    Instant to = changes.get(i).at();
                    return new Pause(from, to.isBefore(from) ? from : to);
                });
    }

    /** The account of who decided, if that was an officer and the decision stands. */
    Optional<String> officer() {
        return decided.filter(actor -> actor.role().isOfficer()).map(Actor::id);
    }

    Optional<Instant> returnedAt() {
        return returnedAt;
    }

    boolean isReturnedByPost() {
        return returnedByPost;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether a settlement paid for something, rather than came when nobody waited for it any more. */
    boolean counts(Settlement settlement) {
        return !refundable.contains(List.of(settlement.intermediary(), settlement.reference()));
    }

    private void follow(DossierEvent event, Instant at, Actor actor) {
        if (event instanceof DossierEvent.Submitted) {
            came(DossierStatus.NEW, at);
        } else if (event instanceof DossierEvent.OpenedFromRegister) {
            came(DossierStatus.DONE, at);
        } else if (event instanceof DossierEvent.Received) {
            came(DossierStatus.RECEIVED, at);
        } else if (event instanceof DossierEvent.ProcessingStarted) {
            came(DossierStatus.PROCESSING, at);
        } else if (event instanceof DossierEvent.SupplementRequested) {
            came(DossierStatus.SUPPLEMENT_REQUESTED, at);
        } else if (event instanceof DossierEvent.SupplementAccepted it) {
            came(it.backTo(), at);
        } else if (event instanceof DossierEvent.WithdrawalRequested) {
            came(DossierStatus.WITHDRAWAL_REQUESTED, at);
        } else if (event instanceof DossierEvent.WithdrawalRejected it) {
            came(it.backTo(), at);
        } else if (event instanceof DossierEvent.CorrectionOpened) {
            came(DossierStatus.PROCESSING, at);
            decided = Optional.empty();
        } else if (event instanceof DossierEvent.PaidLate it) {
            refundable.add(List.of(it.intermediary(), it.reference()));
        } else {
            end(event, at, actor);
        }
    }

    private void end(DossierEvent event, Instant at, Actor actor) {
        if (event instanceof DossierEvent.Completed) {
            decided(DossierStatus.DONE, at, actor);
        } else if (event instanceof DossierEvent.Stopped) {
            decided(DossierStatus.STOPPED, at, actor);
        } else if (event instanceof DossierEvent.Refused) {
            decided(DossierStatus.NOT_RECEIVED, at, actor);
        } else if (event instanceof DossierEvent.WithdrawalAccepted) {
            changes.add(new StatusChange(DossierStatus.WITHDRAWAL_REQUESTED, at, true));
            withdrawn = true;
        } else if (event instanceof DossierEvent.ResultReturned it) {
            came(DossierStatus.RESULT_RETURNED, at);
            returnedAt = Optional.of(at);
            returnedByPost = it.how() == Channel.POST;
        }
    }

    private void decided(DossierStatus status, Instant at, Actor actor) {
        came(status, at);
        decided = Optional.of(actor);
    }

    private void came(DossierStatus status, Instant at) {
        changes.add(StatusChange.to(status, at));
    }
}
