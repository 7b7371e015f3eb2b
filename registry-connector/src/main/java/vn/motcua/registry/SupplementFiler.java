package vn.motcua.registry;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.Dossier;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.Transaction;
import vn.motcua.workflow.DossierAction;

/**
 * Puts the registry's request for papers (its status 2) into the dossier as what it is: a fact from outside, marked so, for
 * which the clock stops. The registry gives sentences and no list of papers, so each line that it wrote is one item.
 */
final class SupplementFiler {

    /** Where the registry says that something is missing and not what. */
    private static final List<String> UNSAID = List.of("Nội dung do cơ quan hộ tịch yêu cầu (chưa nêu cụ thể)");

    private static final String WHY = "Cơ sở dữ liệu hộ tịch yêu cầu bổ sung";

    private static final Logger LOG = LoggerFactory.getLogger(SupplementFiler.class);

    private final PushLedger ledger;
    private final OneStop oneStop;

    SupplementFiler(PushLedger ledger, OneStop oneStop) {
        this.ledger = ledger;
        this.oneStop = oneStop;
    }

    /** In the transaction in which the record of the push notes the request; an officer is told either way. */
    void record(Transaction transaction, Companion now, String remark) {
        Dossier dossier =
                transaction.dossiers().lock(now.dossier()).orElseThrow().dossier();
        List<String> said = remark.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Outcome outcome = oneStop.apply(
                transaction,
                now.dossier(),
                new DossierAction.RequestSupplement(said.isEmpty() ? UNSAID : said, WHY, Optional.empty()),
                PushSender.ACTOR);
        boolean waits = outcome instanceof Outcome.Done;
        LOG.info("civil registry asks for a supplement of {}, recorded: {}", now.dossier(), waits);
        transaction
                .attention()
                .raise(
                        now.dossier(),
                        PushLedger.RESULT_TOPIC,
                        waits
                                ? RegistryReason.SUPPLEMENT_ASKED.with()
                                : RegistryReason.SUPPLEMENT_UNRECORDED.with(
                                        dossier.status().vi(), dossier.status().en()),
                        ledger.now());
    }
}
