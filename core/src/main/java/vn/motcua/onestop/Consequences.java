package vn.motcua.onestop;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.event.LoggedEvent;
import vn.motcua.workflow.Decision;
import vn.motcua.workflow.TimerChange;

/** What follows from a decision besides the dossier itself: deliveries, timers, and what an officer should look at. */
record Consequences(Set<String> handlerIds) {

    void follow(Transaction transaction, Decision.Accepted accepted, List<LoggedEvent> events, Instant at) {
        DossierCode code = accepted.next().code();
        transaction.deliveries().enqueue(events, handlerIds);
        for (TimerChange change : accepted.timers()) {
            change.at()
                    .ifPresentOrElse(
                            moment -> transaction.timers().set(new Timers.Timer(code, change.kind(), moment)),
                            () -> transaction.timers().cancel(code, change.kind()));
        }
        for (Reason reason : accepted.attention()) {
            transaction.attention().raise(code, reason.code(), reason, at);
        }
    }
}
