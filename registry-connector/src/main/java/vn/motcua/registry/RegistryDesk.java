package vn.motcua.registry;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.DocumentContents;
import vn.motcua.onestop.EventHandler;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.registry.civil.CivilRegistry;

/**
 * Hands received dossiers to the civil registry and brings the results back, so that nothing is typed twice. Thread-safe; run
 * it on as many nodes as you like.
 *
 * <p>A dossier is pushed once when it is received. If it is not certain whether a push arrived, the registry is asked before
 * another one is sent. If the registry asks for a supplement, the dossier goes to status 5 with the registry's own words; once
 * the papers are accepted, {@link #resubmit} sends it again. What fails is tried again later and later and is never given up;
 * an officer is told under the topics
 * {@code registry.push} and {@code registry.result}. Neither {@link #handle} nor {@link #pollDue} may be called inside a
 * transaction, since both call the network.
 */
public final class RegistryDesk implements EventHandler {

    /** The id under which events are queued for this handler. */
    public static final String ID = "registry.civil";

    private static final int LARGEST_RUN = 1000;

    private final PushLedger ledger;
    private final PushSender sender;
    private final StatusPoller poller;

    private RegistryDesk(Builder parts) {
        this.ledger = new PushLedger(parts.work, parts.clock, parts.registrations, parts.pace);
        this.sender = new PushSender(ledger, parts.registry, parts.oneStop, parts.pace);
        CivilRegistrations kinds = parts.registrations;
        ResultFiler filer = new ResultFiler(
                ledger,
                sender,
                parts.registry,
                parts.oneStop,
                dossier -> title(kinds, dossier),
                parts.contents,
                parts.pace);
        SupplementFiler supplements = new SupplementFiler(ledger, parts.oneStop);
        this.poller = new StatusPoller(ledger, sender, filer, supplements, parts.registry, parts.pace);
    }

    private static String title(CivilRegistrations registrations, Dossier dossier) {
        return registrations
                .kind(dossier.filing().procedure())
                .orElseThrow()
                .mapping()
                .resultTitle();
    }

    /**
     * Begins to put a desk together.
     *
     * @param work where dossiers and companions are kept
     * @param oneStop the door to the dossiers, built with {@code deliverTo(RegistryDesk.ID)}
     * @param registry the civil registry
     * @param registrations which procedures and agencies take part
     * @return a builder with the system's clock, the standard pace, and no place for certificates
     */
    public static Builder builder(
            UnitOfWork work, OneStop oneStop, CivilRegistry registry, CivilRegistrations registrations) {
        return new Builder(work, oneStop, registry, registrations);
    }

    @Override
    public String id() {
        return ID;
    }

    /**
     * Pushes a dossier that was received, and forgets one that ended before it was pushed. Any other event, and one that was
     * taken before, does nothing.
     *
     * @param event the event
     */
    @Override
    public void handle(LoggedEvent event) {
        if (event.event() instanceof DossierEvent.Received) {
            ledger.open(event.dossier(), VietnamTime.dayOf(event.at())).ifPresent(sender::send);
        } else if (event.event() instanceof DossierEvent.Stopped
                || event.event() instanceof DossierEvent.WithdrawalAccepted
                || event.event() instanceof DossierEvent.Completed) {
            ledger.dropUnsent(event.dossier());
        }
    }

    /**
     * Looks at every dossier that is due, in small groups: pushes what waits, asks for what is unknown, and fetches results.
     * Call it every minute or so. A dossier that cannot be looked at keeps no other one back.
     *
     * @return how many dossiers were looked at, 1,000 or little more at most
     */
    public int pollDue() {
        int looked = 0;
        List<Companion> group;
        do {
            group = ledger.claimDue();
            group.forEach(poller::look);
            looked += group.size();
        } while (!group.isEmpty() && looked < LARGEST_RUN);
        return looked;
    }

    /**
     * Pushes a dossier again that was refused, or for which a supplement was asked, once an officer has mended what was
     * wrong. In any other state it does nothing.
     *
     * @param dossier the dossier
     * @return where it stands afterwards
     * @throws vn.motcua.error.NotFoundException if the dossier was never to be pushed
     */
    public PushStatus resubmit(DossierCode dossier) {
        ledger.resubmit(dossier).ifPresent(sender::send);
        return ledger.status(dossier).orElseThrow();
    }

    /**
     * Where the handing over of a dossier stands.
     *
     * @param dossier the dossier
     * @return the status, or empty if it was never to be pushed
     */
    public Optional<PushStatus> status(DossierCode dossier) {
        return ledger.status(dossier);
    }

    /** Puts a desk together. Not for more than one thread. */
    public static final class Builder {

        private final UnitOfWork work;
        private final OneStop oneStop;
        private final CivilRegistry registry;
        private final CivilRegistrations registrations;
        private Clock clock = Clock.systemUTC();
        private Pace pace = Pace.standard();
        private Optional<DocumentContents> contents = Optional.empty();

        private Builder(UnitOfWork work, OneStop oneStop, CivilRegistry registry, CivilRegistrations registrations) {
            this.work = Objects.requireNonNull(work, "work");
            this.oneStop = Objects.requireNonNull(oneStop, "oneStop");
            this.registry = Objects.requireNonNull(registry, "registry");
            this.registrations = Objects.requireNonNull(registrations, "registrations");
        }

        /**
         * Sets the only source of now.
         *
         * @param source the clock, UTC unless set
         * @return this builder
         */
        public Builder clock(Clock source) {
            this.clock = source;
            return this;
        }

        /**
         * Sets how often the registry is asked and how patiently it is tried again.
         *
         * @param rhythm the pace, {@link Pace#standard()} unless set
         * @return this builder
         */
        public Builder pace(Pace rhythm) {
            this.pace = rhythm;
            return this;
        }

        /**
         * Sets where the certificates are kept; without it they are not kept at all.
         *
         * @param files the contents
         * @return this builder
         */
        public Builder contents(DocumentContents files) {
            this.contents = Optional.of(files);
            return this;
        }

        /**
         * The finished desk.
         *
         * @return the desk
         */
        public RegistryDesk build() {
            return new RegistryDesk(this);
        }
    }
}
