package vn.motcua.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.error.Retryability;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.Transaction;
import vn.motcua.registry.civil.CivilRegistry;
import vn.motcua.registry.civil.PushAnswer;
import vn.motcua.workflow.DossierAction;

/** Sends what the ledger gave out, and writes down what came of it. The call itself is outside of any transaction. */
final class PushSender {

    static final String REGISTRY = "civil";
    static final Actor ACTOR = Actor.registry(REGISTRY);

    private static final Logger LOG = LoggerFactory.getLogger(PushSender.class);

    private final PushLedger ledger;
    private final CivilRegistry registry;
    private final OneStop oneStop;
    private final Pace pace;

    PushSender(PushLedger ledger, CivilRegistry registry, OneStop oneStop, Pace pace) {
        this.ledger = ledger;
        this.registry = registry;
        this.oneStop = oneStop;
        this.pace = pace;
    }

    void send(Sending sending) {
        Companion held = sending.companion();
        try {
            settle(held, registry.push(sending.registration()));
        } catch (InvalidInputException e) {
            ledger.change(held, (transaction, now) -> ledger.refuse(transaction, now, e));
        } catch (OutsideException e) {
            boolean mayHaveArrived = e.retryability() == Retryability.OUTCOME_UNKNOWN;
            failed(held, mayHaveArrived ? PushState.UNKNOWN : PushState.WAITING, e.reason());
        }
    }

    private void settle(Companion held, PushAnswer answer) {
        if (answer instanceof PushAnswer.Refused refused) {
            LOG.info("civil registry refused {}: {}", held.dossier(), refused.fields());
            ledger.change(held, (transaction, now) -> refused(transaction, now, refused));
        } else if (answer instanceof PushAnswer.Retry retry) {
            failed(held, PushState.WAITING, retry.reason());
        } else {
            LOG.info("civil registry has {}", held.dossier());
            confirmed(held);
        }
    }

    /** The registry has it: the record and the dossier's link are kept together. */
    void confirmed(Companion held) {
        ledger.change(held, (transaction, now) -> {
            PushBody body = PushBody.read(now.body()).confirmed(ledger.now());
            PushLedger.write(
                    transaction, now, PushState.PUSHED, Optional.of(ledger.now().plus(pace.poll())), body);
            transaction.attention().clear(now.dossier(), PushLedger.PUSH_TOPIC);
            transaction.attention().clear(now.dossier(), PushLedger.RESULT_TOPIC);
            String reference = body.ref(now.dossier()).toString();
            // linked before, or ended meanwhile: both leave the dossier as it is
            Outcome outcome = oneStop.apply(
                    transaction,
                    now.dossier(),
                    new DossierAction.LinkRegistry(new RegistryLink(REGISTRY, reference, ledger.now())),
                    ACTOR);
            if (outcome instanceof Outcome.Rejected rejected) {
                List<String> codes =
                        rejected.reasons().stream().map(Reason::code).toList();
                LOG.debug("no new link for {}: {}", now.dossier(), codes);
            }
        });
    }

    void failed(Companion held, PushState next, Reason reason) {
        LOG.warn("civil registry, {} of {}: {}", next.word(), held.dossier(), reason.code());
        ledger.change(held, (transaction, now) -> {
            PushBody body = PushBody.read(now.body()).failed();
            Optional<Instant> dueAt = Optional.of(ledger.now().plus(pace.retryAfter(body.failures())));
            PushLedger.write(transaction, now, next, dueAt, body);
            if (body.failures() >= pace.attentionFrom()) {
                boolean asking = next == PushState.PUSHED;
                RegistryReason failing = asking ? RegistryReason.QUERY_FAILING : RegistryReason.PUSH_FAILING;
                String topic = asking ? PushLedger.RESULT_TOPIC : PushLedger.PUSH_TOPIC;
                Reason told = failing.with(body.failures(), reason.vi(), reason.en());
                transaction.attention().raise(now.dossier(), topic, told, ledger.now());
            }
        });
    }

    private void refused(Transaction transaction, Companion now, PushAnswer.Refused refused) {
        PushBody body = PushBody.read(now.body()).refused(refused.fields(), refused.remark());
        PushLedger.write(transaction, now, PushState.REFUSED, Optional.empty(), body);
        transaction.attention().raise(now.dossier(), PushLedger.PUSH_TOPIC, refused.reason(), ledger.now());
    }
}
