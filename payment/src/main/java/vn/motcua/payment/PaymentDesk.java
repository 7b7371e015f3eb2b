package vn.motcua.payment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.DossierCode;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.UnitOfWork;

/**
 * The payment desk (quầy thu trực tuyến): leads a payer to an intermediary, records what it reports, asks when it is silent,
 * and settles the obligation in the transaction that records the payment. Immutable and thread-safe; several nodes may run
 * it on one store.
 *
 * <p>Per obligation one attempt at most is open. Money that has arrived is never dropped, however late it is reported.
 */
public final class PaymentDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentDesk.class);

    private final UnitOfWork work;
    private final Intermediaries intermediaries;
    private final AttemptStarter starter;
    private final CallbackRecorder recorder;
    private final AttemptResolver resolver;

    private PaymentDesk(Builder parts) {
        this.work = parts.work;
        this.intermediaries = new Intermediaries(parts.installed);
        AttemptMover mover = new AttemptMover(parts.oneStop);
        this.starter =
                new AttemptStarter(work, intermediaries, parts.settings, parts.clock, new PriceCheck(parts.oneStop));
        this.recorder = new CallbackRecorder(work, mover, parts.settings, parts.clock);
        this.resolver = new AttemptResolver(work, intermediaries, mover, parts.settings, parts.clock);
    }

    /**
     * Begins with the standard settings and the system's clock.
     *
     * @param work where attempts are kept: the same store as the dossiers'
     * @param oneStop the door to the dossiers
     * @return the builder
     */
    public static Builder builder(UnitOfWork work, OneStop oneStop) {
        return new Builder(work, oneStop);
    }

    /**
     * The intermediaries that take an amount, in the order in which they were installed.
     *
     * @param amount what is to be paid
     * @return the choices
     */
    public List<PaymentChoice> choices(Dong amount) {
        return intermediaries.choices(amount);
    }

    /**
     * Starts to pay an obligation, or leads back to the attempt that is open already with the same intermediary, in the way
     * in which it was started. What is to be paid is what the obligation still lacks. Calls the network, so never within a
     * transaction of the caller.
     *
     * @param request the payer's wish
     * @param actor who starts it; a citizen must be the applicant
     * @return where to lead the payer, or why not
     * @throws vn.motcua.error.NotFoundException if there is no such dossier
     */
    public StartOutcome start(PaymentRequest request, Actor actor) {
        return starter.start(request, actor);
    }

    /**
     * Takes an intermediary's call to our server. Never throws for what the call brings: the reply says it. A fault of ours
     * asks the intermediary to send it again.
     *
     * @param intermediary the intermediary's id, from the address that was called
     * @param callback the call as it came over the wire
     * @return what to answer, after everything is committed
     * @throws vn.motcua.error.NotFoundException if there is no such intermediary, or it calls nobody
     */
    public CallbackReply callback(String intermediary, RawCallback callback) {
        Settling settling = intermediaries.as(intermediary, Settling.class);
        CallbackReading reading = settling.read(callback);
        if (reading instanceof CallbackReading.Refused refused) {
            LOG.warn(
                    "callback of {} refused: {}", intermediary, refused.reason().code());
            return settling.acknowledge(reading, refused.verdict());
        }
        PaymentReport report = ((CallbackReading.Verified) reading).report();
        CallbackVerdict verdict;
        try {
            verdict = recorder.record(intermediary, report);
        } catch (RuntimeException e) {
            // whatever went wrong on our side, the money must be reported again
            LOG.error("callback of {} for {} not recorded: {}", intermediary, report.reference(), FaultTrace.of(e));
            verdict = CallbackVerdict.TRY_AGAIN;
        }
        return settling.acknowledge(reading, verdict);
    }

    /**
     * Reads what a payer's browser brought back, for display. Changes nothing.
     *
     * @param intermediary the intermediary's id
     * @param callback the browser's request as it came over the wire
     * @return what to show
     * @throws vn.motcua.error.NotFoundException if there is no such intermediary, or it signs nothing for browsers: then
     *     show {@link #attempts}
     */
    public BrowserReturn browserReturn(String intermediary, RawCallback callback) {
        CallbackReading reading =
                intermediaries.as(intermediary, Returning.class).readReturn(callback);
        if (reading instanceof CallbackReading.Refused refused) {
            return new BrowserReturn(intermediary, false, Optional.empty(), refused.reason());
        }
        PaymentReport report = ((CallbackReading.Verified) reading).report();
        Optional<AttemptView> attempt = work.run(transaction -> transaction
                .companions()
                .lockByAlias(Attempt.KIND, Attempt.alias(intermediary, report.reference()))
                .map(Attempt::of)
                .map(Attempt::view));
        return new BrowserReturn(intermediary, true, attempt, report.reason());
    }

    /**
     * Asks the intermediaries about attempts that are due, and settles, declines, keeps or expires them by their answers. To
     * be called every minute or so.
     *
     * @return how many attempts were looked at
     */
    public int resolveDue() {
        return resolver.run();
    }

    /**
     * The attempts to pay for a dossier, the earliest first.
     *
     * @param dossier the dossier
     * @return the attempts as our books have them
     */
    public List<AttemptView> attempts(DossierCode dossier) {
        return work.run(transaction -> transaction.companions().of(Attempt.KIND, dossier).stream()
                .map(Attempt::of)
                .map(Attempt::view)
                .sorted(Comparator.comparing(AttemptView::createdAt))
                .toList());
    }

    /** Collects what a desk needs. Not for more than one thread. */
    public static final class Builder {

        private final UnitOfWork work;
        private final OneStop oneStop;
        private final List<PaymentIntermediary> installed = new ArrayList<>();
        private DeskSettings settings = DeskSettings.standard();
        private Clock clock = Clock.systemUTC();

        private Builder(UnitOfWork work, OneStop oneStop) {
            this.work = work;
            this.oneStop = oneStop;
        }

        /**
         * Installs an intermediary.
         *
         * @param intermediary the intermediary
         * @return this builder
         */
        public Builder install(PaymentIntermediary intermediary) {
            installed.add(intermediary);
            return this;
        }

        /**
         * Sets how long a payer has and when the desk asks.
         *
         * @param value the settings
         * @return this builder
         */
        public Builder settings(DeskSettings value) {
            this.settings = value;
            return this;
        }

        /**
         * Sets the only source of now.
         *
         * @param source the clock
         * @return this builder
         */
        public Builder clock(Clock source) {
            this.clock = source;
            return this;
        }

        /**
         * The finished desk.
         *
         * @return the desk
         * @throws vn.motcua.error.InvalidInputException if two intermediaries have the same id
         */
        public PaymentDesk build() {
            return new PaymentDesk(this);
        }
    }
}
