package vn.motcua.onestop;

/** What can be read and written within one {@link UnitOfWork}. Valid only inside it, on its thread. */
public interface Transaction {

    /**
     * The dossiers and their events.
     *
     * @return the port
     */
    Dossiers dossiers();

    /**
     * The drafts.
     *
     * @return the port
     */
    Drafts drafts();

    /**
     * The records that modules keep beside a dossier.
     *
     * @return the port
     */
    Companions companions();

    /**
     * The keys of requests that were done.
     *
     * @return the port
     */
    Idempotency idempotency();

    /**
     * The counters behind dossier codes.
     *
     * @return the port
     */
    Numbers numbers();

    /**
     * The timers.
     *
     * @return the port
     */
    Timers timers();

    /**
     * The deliveries of events to handlers.
     *
     * @return the port
     */
    Deliveries deliveries();

    /**
     * What an officer has to look at.
     *
     * @return the port
     */
    Attention attention();
}
