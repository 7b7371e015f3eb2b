package vn.motcua.onestop;

import java.util.Optional;
import vn.motcua.dossier.BundlePart;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;

/**
 * Opens the next legs of a bundle once the ones they depend on have their results (liên thông). Got from {@link
 * BundleDesk#handler}, given to {@link EventDelivery}; the façade is built with {@link OneStopBuilder#deliverTo} and {@link
 * #ID}. Taking an event twice opens nothing twice. Thread-safe.
 */
public final class BundleHandler implements EventHandler {

    /** The id under which its deliveries are queued. */
    public static final String ID = "bundle.legs";

    private final BundleLegs legs;
    private final UnitOfWork work;

    BundleHandler(BundleLegs legs, UnitOfWork work) {
        this.legs = legs;
        this.work = work;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void handle(LoggedEvent event) {
        if (opensOrEnds(event.event())) {
            part(event).ifPresent(part -> {
                legs.advance(part.id());
                if (event.event() instanceof DossierEvent.Completed) {
                    legs.compare(part.id(), part.leg());
                }
            });
        }
    }

    /** A filing is among them, so that a bundle whose filing broke off after its first leg goes on. */
    private static boolean opensOrEnds(DossierEvent event) {
        return event instanceof DossierEvent.Submitted
                || event instanceof DossierEvent.Completed
                || event instanceof DossierEvent.Refused
                || event instanceof DossierEvent.Stopped
                || event instanceof DossierEvent.WithdrawalAccepted;
    }

    private Optional<BundlePart> part(LoggedEvent event) {
        return work.run(transaction -> transaction.dossiers().find(event.dossier()))
                .flatMap(stored -> stored.dossier().filing().bundle());
    }
}
