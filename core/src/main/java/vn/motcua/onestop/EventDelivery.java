package vn.motcua.onestop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.DossierCode;

/**
 * Brings committed events to the handlers, at least once and in order per dossier. A handler that fails is tried again later
 * and later; from the fifth failure on the dossier is on the attention list. Thread-safe; run it as often as you like, on as
 * many nodes as you like: what one has taken, no other takes before the lease ends.
 */
public final class EventDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int BATCH = 100;
    private static final int ATTENTION_FROM = 5;

    private final UnitOfWork work;
    private final Clock clock;
    private final List<EventHandler> handlers;

    /**
     * Creates the runner.
     *
     * @param work where deliveries are kept
     * @param clock the only source of now
     * @param handlers the handlers whose ids {@link OneStop} was built with
     */
    public EventDelivery(UnitOfWork work, Clock clock, List<EventHandler> handlers) {
        this.work = work;
        this.clock = clock;
        this.handlers = List.copyOf(handlers);
    }

    /**
     * Delivers what is waiting, until nothing is left that can go now.
     *
     * @return how many events were taken by handlers
     */
    public int run() {
        int taken = 0;
        for (EventHandler handler : handlers) {
            List<Deliveries.Delivery> batch;
            do {
                batch = work.run(
                        transaction -> transaction.deliveries().claim(handler.id(), clock.instant(), LEASE, BATCH));
                for (Deliveries.Delivery delivery : batch) {
                    taken += deliver(handler, delivery) ? 1 : 0;
                }
            } while (!batch.isEmpty());
        }
        return taken;
    }

    // whatever a handler throws, its own dossier waits and the others go on
    private boolean deliver(EventHandler handler, Deliveries.Delivery delivery) {
        DossierCode dossier = delivery.event().dossier();
        String topic = "delivery." + handler.id();
        try {
            handler.handle(delivery.event());
        } catch (RuntimeException e) {
            int attempts = delivery.attempts() + 1;
            LOG.warn(
                    "handler {} failed on event {} of {}, attempt {}: {}",
                    handler.id(),
                    delivery.event().sequence(),
                    dossier,
                    attempts,
                    e.getClass().getName());
            Instant now = clock.instant();
            work.run(transaction -> {
                transaction.deliveries().retry(delivery, now.plus(pause(attempts)));
                if (attempts >= ATTENTION_FROM) {
                    var reason = OneStopReason.HANDLER_FAILING.with(
                            handler.id(), delivery.event().sequence(), attempts);
                    transaction.attention().raise(dossier, topic, reason, now);
                }
                return attempts;
            });
            return false;
        }
        work.run(transaction -> {
            transaction.deliveries().done(delivery);
            if (delivery.attempts() >= ATTENTION_FROM) {
                transaction.attention().clear(dossier, topic);
            }
            return delivery;
        });
        return true;
    }

    private static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
