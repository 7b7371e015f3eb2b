package vn.motcua.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Reason;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Transaction;
import vn.motcua.registry.civil.CivilRegistry;
import vn.motcua.registry.civil.RecordRef;
import vn.motcua.registry.civil.RegistryStatus;
import vn.motcua.registry.civil.StatusAnswer;

/** Looks at one record that is due: pushes it again, or asks the registry where it stands and acts on the answer. */
final class StatusPoller {

    private static final Logger LOG = LoggerFactory.getLogger(StatusPoller.class);

    private final PushLedger ledger;
    private final PushSender sender;
    private final ResultFiler filer;
    private final SupplementFiler supplements;
    private final CivilRegistry registry;
    private final Pace pace;

    StatusPoller(
            PushLedger ledger,
            PushSender sender,
            ResultFiler filer,
            SupplementFiler supplements,
            CivilRegistry registry,
            Pace pace) {
        this.ledger = ledger;
        this.sender = sender;
        this.filer = filer;
        this.supplements = supplements;
        this.registry = registry;
        this.pace = pace;
    }

    // whatever goes wrong with one record, it waits and the others go on
    void look(Companion held) {
        PushState state = PushState.ofWord(held.state());
        PushState afterFault = state == PushState.SENDING ? PushState.UNKNOWN : state;
        try {
            switch (state) {
                case WAITING -> ledger.again(held).ifPresent(sender::send);
                case SENDING, UNKNOWN, PUSHED -> ask(held, state, afterFault);
                case REFUSED, DONE -> LOG.debug("{} of {} needs nothing", state, held.dossier());
            }
        } catch (RuntimeException e) {
            LOG.warn("looking at {} failed: {}", held.dossier(), e.getClass().getName());
            sender.failed(held, afterFault, reason(e));
        }
    }

    private static Reason reason(RuntimeException fault) {
        return fault instanceof MotCuaException known
                ? known.reason()
                : RegistryReason.UNEXPECTED.with(fault.getClass().getSimpleName());
    }

    private void ask(Companion held, PushState state, PushState afterFault) {
        RecordRef ref = PushBody.read(held.body()).ref(held.dossier());
        StatusAnswer answer = registry.status(ref);
        if (answer instanceof StatusAnswer.Retry retry) {
            sender.failed(held, afterFault, retry.reason());
        } else if (answer instanceof StatusAnswer.NotFound) {
            // the push never arrived, or the registry was restored from before it
            ledger.again(held).ifPresent(sender::send);
        } else if (state != PushState.PUSHED) {
            sender.confirmed(held);
        } else {
            act(held, ref, (StatusAnswer.Known) answer);
        }
    }

    private void act(Companion held, RecordRef ref, StatusAnswer.Known known) {
        switch (known.status()) {
            case REGISTERED -> filer.fetch(held, ref);
            case RECEIVED, PROCESSING ->
                ledger.change(held, (transaction, now) -> {
                    note(transaction, now, known, PushState.PUSHED);
                    transaction.attention().clear(now.dossier(), PushLedger.RESULT_TOPIC);
                });
            case SUPPLEMENT_NEEDED ->
                ledger.change(held, (transaction, now) -> {
                    boolean news = note(transaction, now, known, PushState.PUSHED);
                    if (news) {
                        supplements.record(transaction, now, known.remark());
                    }
                });
            case ERROR -> stop(held, known, RegistryReason.ERROR_AT_REGISTRY);
            case REFUSED -> stop(held, known, RegistryReason.REFUSED_BY_REGISTRAR);
        }
    }

    private void stop(Companion held, StatusAnswer.Known known, RegistryReason reason) {
        ledger.change(held, (transaction, now) -> {
            note(transaction, now, known, PushState.REFUSED);
            tell(transaction, now, reason);
        });
    }

    private void tell(Transaction transaction, Companion now, RegistryReason reason) {
        transaction.attention().raise(now.dossier(), PushLedger.RESULT_TOPIC, reason.with(), ledger.now());
    }

    /** Writes down what the registry said, and says whether that is news. */
    private boolean note(Transaction transaction, Companion now, StatusAnswer.Known known, PushState state) {
        PushBody before = PushBody.read(now.body());
        PushBody body = before.noted(known.status(), known.remark());
        Optional<Instant> dueAt = state == PushState.PUSHED ? Optional.of(nextPoll(before)) : Optional.empty();
        PushLedger.write(transaction, now, state, dueAt, body);
        Optional<RegistryStatus> status = before.status();
        return !status.equals(body.status()) || !before.remark().equals(body.remark());
    }

    private Instant nextPoll(PushBody body) {
        Instant now = ledger.now();
        Duration age = Duration.between(body.pushedAt().orElse(now), now);
        return now.plus(pace.pollAfter(age));
    }
}
