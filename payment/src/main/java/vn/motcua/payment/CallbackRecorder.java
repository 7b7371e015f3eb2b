package vn.motcua.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;

/** Records a verified callback in one transaction: attempt, obligation, attention, all or nothing. */
final class CallbackRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackRecorder.class);
    private static final Pattern CODE_IN_TEXT = Pattern.compile("[0-9A-Z.]{2,40}-\\d{6}-\\d{4,9}");
    private static final int TRIES = 3;

    private final UnitOfWork work;
    private final AttemptMover mover;
    private final DeskSettings settings;
    private final Clock clock;

    CallbackRecorder(UnitOfWork work, AttemptMover mover, DeskSettings settings, Clock clock) {
        this.work = work;
        this.mover = mover;
        this.settings = settings;
        this.clock = clock;
    }

    CallbackVerdict record(String intermediary, PaymentReport report) {
        CallbackVerdict verdict = recorded(intermediary, report);
        LOG.info("callback of {} for {}: {}, {}", intermediary, report.reference(), report.state(), verdict);
        return verdict;
    }

    private CallbackVerdict recorded(String intermediary, PaymentReport report) {
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                return work.run(transaction -> record(transaction, intermediary, report));
            } catch (ConflictException e) {
                // someone else changed the dossier or the attempt first: decide again on what is there now
                LOG.debug("callback of {} for {} met a conflict", intermediary, report.reference());
            }
        }
        return work.run(transaction -> record(transaction, intermediary, report));
    }

    private CallbackVerdict record(Transaction transaction, String intermediary, PaymentReport report) {
        Instant now = clock.instant();
        Optional<Companion> row =
                transaction.companions().lockByAlias(Attempt.KIND, Attempt.alias(intermediary, report.reference()));
        if (row.isEmpty()) {
            raiseUnknown(transaction, intermediary, report, now);
            return CallbackVerdict.REFERENCE_UNKNOWN;
        }
        Attempt attempt = Attempt.of(row.get());
        Optional<CallbackVerdict> difference = mover.difference(transaction, attempt, report, now);
        if (difference.isPresent()) {
            return difference.get();
        }
        // what a callback leaves open is asked for at once, what is held after a while
        boolean held = report.state() == PaymentState.HELD;
        CallbackVerdict verdict =
                mover.move(transaction, attempt, report, now, held ? now.plus(settings.checkEvery()) : now);
        if (held && verdict == CallbackVerdict.RECORDED) {
            mover.raise(transaction, attempt, PaymentReason.HELD.with(intermediary, report.reference()), now);
        }
        return verdict;
    }

    /** The text that we once gave along names the dossier: that is where an officer would look. */
    private static void raiseUnknown(Transaction transaction, String intermediary, PaymentReport report, Instant now) {
        Matcher matcher = CODE_IN_TEXT.matcher(report.text());
        if (!matcher.find()) {
            return;
        }
        try {
            DossierCode code = DossierCode.parse(matcher.group());
            if (transaction.dossiers().find(code).isPresent()) {
                var reason = PaymentReason.REFERENCE_UNKNOWN.with(intermediary, shown(report.reference()));
                transaction.attention().raise(code, reason.code(), reason, now);
            }
        } catch (InvalidInputException e) {
            LOG.debug("the text of {} names no dossier", intermediary);
        }
    }

    private static String shown(String reference) {
        return reference.length() > 100 ? reference.substring(0, 100) : reference;
    }
}
