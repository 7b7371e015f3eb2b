package vn.motcua.examples.portal.wiring;

import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.error.Reason;
import vn.motcua.examples.portal.PortalSettings;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.PersonalDataDesk;
import vn.motcua.onestop.PurgeRun;

/** What the portal deletes by itself: drafts that nobody changes, and personal data whose retention is over. */
@Component
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    /** As many as a day's work may bring; the rest has its turn at the next run. */
    private static final int MOST = 10_000;

    private final OneStop oneStop;
    private final PersonalDataDesk personalData;
    private final Period draftsKept;
    private final AtomicReference<Set<String>> toldUnset = new AtomicReference<>(Set.of());
    private final AtomicReference<Map<String, Integer>> toldRefused = new AtomicReference<>(Map.of());

    Forgetting(OneStop oneStop, PersonalDataDesk personalData, PortalSettings settings) {
        this.oneStop = oneStop;
        this.personalData = personalData;
        this.draftsKept = settings.forgetDraftsAfter();
    }

    void drafts() {
        int gone = oneStop.drafts().forget(draftsKept);
        if (gone > 0) {
            LOG.info("{} draft(s) forgotten that nobody had changed for {}", gone, draftsKept);
        }
    }

    /** What keeps it from its work is told when it becomes so, and not every day again. */
    void personalData() {
        Set<String> unset = personalData.classesWithoutPeriod();
        if (!unset.equals(toldUnset.getAndSet(unset)) && !unset.isEmpty()) {
            LOG.warn(
                    "no retention period is set for {}: personal data of such dossiers are never deleted."
                            + " The agency sets them in the file that portal.retention names",
                    unset);
        }
        PurgeRun run = personalData.purgeDue(MOST);
        if (!run.purged().isEmpty()) {
            LOG.info("personal data of {} dossier(s) deleted", run.purged().size());
        }
        Map<String, Integer> refused = new TreeMap<>();
        run.refused().values().forEach(reasons -> reasons.stream()
                .map(Reason::code)
                .forEach(code -> refused.merge(code, 1, Integer::sum)));
        if (!refused.equals(toldRefused.getAndSet(refused)) && !refused.isEmpty()) {
            LOG.warn("dossiers whose retention is over could not be purged: {}", refused);
        }
    }
}
