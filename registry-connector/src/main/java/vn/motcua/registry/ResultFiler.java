package vn.motcua.registry;

import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.DocumentContents;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.Transaction;
import vn.motcua.registry.civil.CivilRegistry;
import vn.motcua.registry.civil.RecordRef;
import vn.motcua.registry.civil.RegistrationResult;
import vn.motcua.registry.civil.ResultAnswer;
import vn.motcua.workflow.DossierAction;

/** Fetches what was registered and puts it into the dossier: the record and the dossier change together. */
final class ResultFiler {

    private static final Logger LOG = LoggerFactory.getLogger(ResultFiler.class);

    private final PushLedger ledger;
    private final PushSender sender;
    private final CivilRegistry registry;
    private final OneStop oneStop;
    private final Function<Dossier, String> titles;
    private final Optional<DocumentContents> contents;
    private final Pace pace;

    ResultFiler(
            PushLedger ledger,
            PushSender sender,
            CivilRegistry registry,
            OneStop oneStop,
            Function<Dossier, String> titles,
            Optional<DocumentContents> contents,
            Pace pace) {
        this.ledger = ledger;
        this.sender = sender;
        this.registry = registry;
        this.oneStop = oneStop;
        this.titles = titles;
        this.contents = contents;
        this.pace = pace;
    }

    void fetch(Companion held, RecordRef ref) {
        ResultAnswer answer = registry.result(ref);
        if (answer instanceof ResultAnswer.Ready ready) {
            file(held, ready.result());
        } else if (answer instanceof ResultAnswer.Retry retry) {
            sender.failed(held, PushState.PUSHED, retry.reason());
        } else {
            // it said "registered" a moment ago: the next look will tell
            ledger.change(
                    held,
                    (transaction, now) -> PushLedger.write(
                            transaction,
                            now,
                            PushState.PUSHED,
                            Optional.of(ledger.now().plus(pace.poll())),
                            PushBody.read(now.body())));
        }
    }

    private void file(Companion held, RegistrationResult result) {
        // content is kept by its digest, so keeping it before the transaction does no harm if that fails
        Optional<ContentDigest> content =
                contents.flatMap(files -> result.certificate().map(files::put));
        ledger.change(held, (transaction, now) -> {
            Dossier dossier =
                    transaction.dossiers().lock(now.dossier()).orElseThrow().dossier();
            DossierResult wanted = new DossierResult(titles.apply(dossier), result.fields(), content);
            Outcome outcome =
                    oneStop.apply(transaction, now.dossier(), new DossierAction.Complete(wanted), PushSender.ACTOR);
            if (outcome instanceof Outcome.Done) {
                LOG.info("civil registry registered {}", now.dossier());
                done(transaction, now);
            } else if (PushLedger.isOver(dossier)) {
                done(transaction, now);
                tell(transaction, now, RegistryReason.RESULT_AFTER_END, dossier);
            } else {
                tooEarly(transaction, now, dossier);
            }
        });
    }

    private void done(Transaction transaction, Companion now) {
        PushLedger.write(transaction, now, PushState.DONE, Optional.empty(), PushBody.read(now.body()));
        transaction.attention().clear(now.dossier(), PushLedger.PUSH_TOPIC);
        transaction.attention().clear(now.dossier(), PushLedger.RESULT_TOPIC);
    }

    /** Not in processing yet: the registry keeps the result, so it is asked for again. */
    private void tooEarly(Transaction transaction, Companion now, Dossier dossier) {
        PushBody body = PushBody.read(now.body()).failed();
        PushLedger.write(
                transaction,
                now,
                PushState.PUSHED,
                Optional.of(ledger.now().plus(pace.retryAfter(body.failures()))),
                body);
        if (body.failures() >= pace.attentionFrom()) {
            tell(transaction, now, RegistryReason.RESULT_WAITS, dossier);
        }
    }

    private void tell(Transaction transaction, Companion now, RegistryReason reason, Dossier dossier) {
        var told = reason.with(dossier.status().vi(), dossier.status().en());
        transaction.attention().raise(now.dossier(), PushLedger.RESULT_TOPIC, told, ledger.now());
    }
}
