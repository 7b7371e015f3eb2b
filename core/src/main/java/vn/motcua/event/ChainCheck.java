package vn.motcua.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;

/** One look at a whole chain. */
final class ChainCheck {

    private final List<LoggedEvent> entries;
    private final Set<Resealed> resealed = new HashSet<>();
    private long lastPurge;

    ChainCheck(List<LoggedEvent> entries) {
        this.entries = entries;
        for (LoggedEvent entry : entries) {
            if (entry.event() instanceof DossierEvent.Purged purged) {
                // only what stands before it: nothing vouches for itself
                purged.resealed().stream()
                        .filter(each -> each.sequence() < entry.sequence())
                        .forEach(resealed::add);
                lastPurge = entry.sequence();
            }
        }
    }

    Optional<Reason> firstFault() {
        EventHead end = EventHead.NONE;
        for (LoggedEvent entry : entries) {
            long place = end.sequence() + 1;
            boolean linked =
                    entry.sequence() == place && entry.previousDigest().equals(end.digest()) && isSealed(entry);
            if (!linked) {
                return Optional.of(EventReason.CHAIN_BROKEN.with(entry.dossier(), place));
            }
            Optional<EventReason> untold = untold(entry);
            if (untold.isPresent()) {
                return Optional.of(untold.get().with(entry.dossier(), place));
            }
            end = entry.head();
        }
        return Optional.empty();
    }

    private boolean isSealed(LoggedEvent entry) {
        String digest = ChainDigest.of(entry);
        return entry.digest().equals(digest) || resealed.contains(new Resealed(entry.sequence(), digest));
    }

    /** What is wrong between the event as read, its body and its texts. */
    private Optional<EventReason> untold(LoggedEvent entry) {
        try {
            ObjectNode body = DossierJson.object(entry.body());
            PersonalTexts texts = PersonalTexts.read(entry.personal());
            boolean whole = texts.isComplete(body) || entry.sequence() < lastPurge;
            if (!whole || !texts.match(body) || !texts.write().equals(entry.personal())) {
                return Optional.of(EventReason.TEXT_BROKEN);
            }
            return entry.event().equals(EventShapes.event(texts.into(body)))
                    ? Optional.empty()
                    : Optional.of(EventReason.CHAIN_BROKEN);
        } catch (IntegrityException e) {
            return Optional.of(EventReason.CHAIN_BROKEN);
        }
    }
}
