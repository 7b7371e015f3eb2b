package vn.motcua.onestop;

import vn.motcua.event.LoggedEvent;

/**
 * Does something outside once an event is committed: tells a registry, notifies, counts. It may be called twice for the same
 * event and must not mind; events of one dossier come in order. It runs outside any transaction, so it may call the network.
 */
public interface EventHandler {

    /**
     * The durable id under which deliveries are queued. It never changes once used.
     *
     * @return the id, for example {@code registry.civil}
     */
    String id();

    /**
     * Takes an event. Throwing means: try again later.
     *
     * @param event the event
     */
    void handle(LoggedEvent event);
}
