package vn.motcua.examples.portal.wiring;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.onestop.EventDelivery;
import vn.motcua.onestop.TimerRun;
import vn.motcua.payment.PaymentDesk;
import vn.motcua.registry.RegistryDesk;
import vn.motcua.store.BackgroundWork;
import vn.motcua.store.BackgroundWork.Piece;
import vn.motcua.store.PostgresStore;

/**
 * What runs behind the pages: deliveries, timers, questions to intermediaries and registries, and once a day what is to be
 * forgotten.
 */
@Component
public class BackgroundTasks implements SmartLifecycle {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(15);

    private static final Duration DAILY = Duration.ofDays(1);

    private final DataSource dataSource;
    private final List<Piece> pieces;
    private @Nullable BackgroundWork work;

    /** The store is asked for so that the tables are there before the work begins. */
    BackgroundTasks(
            DataSource dataSource,
            PostgresStore store,
            EventDelivery delivery,
            TimerRun timers,
            PaymentDesk payments,
            RegistryDesk registry,
            Forgetting forgetting) {
        this.dataSource = dataSource;
        this.pieces = List.of(
                new Piece("portal.delivery", SOON, delivery::run),
                new Piece("portal.registry", SOON, registry::pollDue),
                new Piece("portal.timers", NOW_AND_THEN, timers::run),
                new Piece("portal.payments", NOW_AND_THEN, payments::resolveDue),
                new Piece("portal.drafts", DAILY, forgetting::drafts),
                new Piece("portal.purge", DAILY, forgetting::personalData));
    }

    /** Runs every piece once, now, in this thread: for the sandbox, which does not like to wait. */
    public void runOnce() {
        pieces.forEach(piece -> piece.work().run());
    }

    @Override
    public void start() {
        work = BackgroundWork.start(dataSource, pieces);
    }

    @Override
    public void stop() {
        BackgroundWork running = work;
        if (running != null) {
            running.close();
            work = null;
        }
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }
}
