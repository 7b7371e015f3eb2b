package vn.motcua.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;

/** Asks the intermediaries about attempts whose outcome has not come by itself. */
final class AttemptResolver {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptResolver.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final UnitOfWork work;
    private final Intermediaries intermediaries;
    private final AttemptMover mover;
    private final DeskSettings settings;
    private final Clock clock;

    AttemptResolver(
            UnitOfWork work, Intermediaries intermediaries, AttemptMover mover, DeskSettings settings, Clock clock) {
        this.work = work;
        this.intermediaries = intermediaries;
        this.mover = mover;
        this.settings = settings;
        this.clock = clock;
    }

    /** One at a time, since each may wait for the network and the lease must not run out meanwhile. */
    int run() {
        int looked = 0;
        List<Companion> claimed = claim();
        while (!claimed.isEmpty()) {
            claimed.forEach(this::resolve);
            looked += claimed.size();
            claimed = claim();
        }
        return looked;
    }

    private List<Companion> claim() {
        return work.run(transaction -> transaction.companions().claimDue(Attempt.KIND, clock.instant(), LEASE, 1));
    }

    /** One attempt that cannot be handled must not keep the others waiting. It is due again when its lease ends. */
    private void resolve(Companion row) {
        try {
            resolve(Attempt.of(row));
        } catch (RuntimeException e) {
            LOG.error("payment {} could not be looked at: {}", row.key(), FaultTrace.of(e));
        }
    }

    private void resolve(Attempt attempt) {
        PaymentReport report = asked(attempt);
        AttemptState state = work.run(transaction -> concluded(transaction, attempt, report));
        LOG.info("payment {} at {}: {}, {}", report.reference(), attempt.facts().intermediary(), report.state(), state);
    }

    private PaymentReport asked(Attempt attempt) {
        String id = attempt.facts().intermediary();
        Optional<PaymentIntermediary> found = intermediaries.find(id);
        if (found.isEmpty() || !(found.get() instanceof Queryable queryable)) {
            return unheard(attempt, PaymentReason.NOT_OFFERED.with(id, Queryable.class.getSimpleName()));
        }
        try {
            return queryable.query(attempt.question());
        } catch (OutsideException e) {
            return unheard(attempt, e.reason());
        }
    }

    private static PaymentReport unheard(Attempt attempt, Reason reason) {
        AttemptFacts facts = attempt.facts();
        return PaymentReport.of(facts.merchant(), facts.reference(), PaymentState.UNKNOWN, reason);
    }

    private AttemptState concluded(Transaction transaction, Attempt asked, PaymentReport report) {
        Attempt attempt = transaction
                .companions()
                .lock(Attempt.KIND, asked.row().key())
                .map(Attempt::of)
                .orElseThrow(() -> new IllegalStateException("an attempt is never deleted"));
        Instant now = clock.instant();
        if (!attempt.isOpen()) {
            return attempt.state();
        }
        if (mover.difference(transaction, attempt, report, now).isPresent()) {
            return kept(transaction, attempt.to(attempt.state(), Optional.of(next(attempt, now)), attempt.facts()));
        }
        switch (report.state()) {
            case PAID, DECLINED -> mover.move(transaction, attempt, report, now, now);
            case HELD -> held(transaction, attempt, report, now);
            case PENDING, ABSENT -> unpaid(transaction, attempt, report, now);
            case UNKNOWN -> unheard(transaction, attempt, report, now);
        }
        return transaction
                .companions()
                .lock(Attempt.KIND, asked.row().key())
                .map(Companion::state)
                .map(AttemptState::valueOf)
                .orElseThrow();
    }

    private void held(Transaction transaction, Attempt attempt, PaymentReport report, Instant now) {
        mover.move(transaction, attempt, report, now, next(attempt, now));
        if (isOver(attempt, now)) {
            AttemptFacts facts = attempt.facts();
            mover.raise(transaction, attempt, PaymentReason.HELD.with(facts.intermediary(), facts.reference()), now);
        }
    }

    /** Nobody can pay what no payer was ever led to, so that ends at once when the intermediary does not know it either. */
    private void unpaid(Transaction transaction, Attempt attempt, PaymentReport report, Instant now) {
        boolean led = attempt.facts().presentation().isPresent();
        if (isOver(attempt, now) || (!led && report.state() == PaymentState.ABSENT)) {
            expire(transaction, attempt);
            return;
        }
        AttemptFacts told = attempt.facts().told(report.transaction(), report.reason());
        AttemptState state = led ? AttemptState.PENDING : AttemptState.UNKNOWN;
        kept(transaction, attempt.to(state, Optional.of(next(attempt, now)), told));
    }

    private void unheard(Transaction transaction, Attempt attempt, PaymentReport report, Instant now) {
        AttemptFacts facts = attempt.facts().unheard(report.reason());
        if (isOver(attempt, now) && facts.presentation().isEmpty() && attempt.state() != AttemptState.HELD) {
            expire(transaction, attempt);
            return;
        }
        AttemptState state = attempt.state() == AttemptState.CREATED ? AttemptState.UNKNOWN : attempt.state();
        Attempt later = attempt.to(state, Optional.of(pause(facts.checks(), attempt, now)), facts);
        kept(transaction, later);
        if (facts.checks() >= settings.patience()) {
            Reason reason = PaymentReason.QUERY_FAILING.with(
                    facts.intermediary(), facts.reference(), Integer.toString(facts.checks()));
            mover.raise(transaction, attempt, reason, now);
        }
    }

    private void expire(Transaction transaction, Attempt attempt) {
        AttemptFacts told = attempt.facts().told(Optional.empty(), PaymentReason.EXPIRED.with());
        kept(transaction, attempt.to(AttemptState.EXPIRED, Optional.empty(), told));
    }

    private static AttemptState kept(Transaction transaction, Attempt attempt) {
        transaction.companions().update(attempt.row());
        return attempt.state();
    }

    private boolean isOver(Attempt attempt, Instant now) {
        return !now.isBefore(closing(attempt));
    }

    private Instant closing(Attempt attempt) {
        return attempt.facts().expiresAt().plus(settings.grace());
    }

    /** Not beyond the closing, so that an unpaid attempt ends on time. */
    private Instant next(Attempt attempt, Instant now) {
        Instant usual = now.plus(settings.checkEvery());
        Instant closing = closing(attempt);
        return now.isBefore(closing) && usual.isAfter(closing) ? closing : usual;
    }

    private Instant pause(int checks, Attempt attempt, Instant now) {
        if (!isOver(attempt, now)) {
            return next(attempt, now);
        }
        Duration doubled = settings.checkEvery().multipliedBy(1L << Math.min(checks, 10));
        return now.plus(doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled);
    }
}
