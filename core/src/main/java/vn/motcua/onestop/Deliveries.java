package vn.motcua.onestop;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.motcua.event.LoggedEvent;

/** The queue of events on their way to handlers: at least once, in order per dossier and handler. */
public interface Deliveries {

    /**
     * An event on its way.
     *
     * @param handler the handler's id
     * @param event the event
     * @param attempts how often it was tried before
     */
    record Delivery(String handler, LoggedEvent event, int attempts) {}

    /**
     * Puts events on their way.
     *
     * @param events the events of one dossier, in order
     * @param handlers the ids of the handlers
     */
    void enqueue(List<LoggedEvent> events, Collection<String> handlers);

    /**
     * Takes deliveries for a handler so that nobody else takes them before the lease ends. Of each dossier only the
     * earliest event that is not yet delivered is given out, so that their order holds.
     *
     * @param handler the handler's id
     * @param now the present moment
     * @param lease for how long they are taken
     * @param limit how many at most
     * @return the deliveries
     */
    List<Delivery> claim(String handler, Instant now, Duration lease, int limit);

    /**
     * Notes that a handler took an event.
     *
     * @param delivery the delivery
     */
    void done(Delivery delivery);

    /**
     * Notes that a handler failed; later events of the same dossier wait with it.
     *
     * @param delivery the delivery
     * @param notBefore when to try again
     */
    void retry(Delivery delivery, Instant notBefore);
}
