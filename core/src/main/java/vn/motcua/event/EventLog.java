package vn.motcua.event;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;

/**
 * Closes events into a chain by SHA-256, finds whatever was altered, left out or moved, and takes personal texts away without
 * breaking it. What people wrote ({@link Personal}) enters the chain as a salted digest; the text with its salt is kept beside
 * the entry. Thread-safe.
 */
public final class EventLog {

    /** What stands in an event for a text that was purged. */
    public static final String PURGED = "[đã xóa dữ liệu cá nhân]";

    private static final SecureRandom SALTS = new SecureRandom();

    private EventLog() {}

    /**
     * Puts occurrences at the end of a chain, with salts that nobody can guess.
     *
     * @param dossier the dossier
     * @param head the end of the chain so far
     * @param at when they were decided
     * @param actor who acted
     * @param occurrences what happened, in order
     * @return the entries to be stored
     */
    public static List<LoggedEvent> append(
            DossierCode dossier, EventHead head, Instant at, Actor actor, List<Occurrence> occurrences) {
        return append(dossier, head, at, actor, occurrences, SALTS);
    }

    /**
     * Puts occurrences at the end of a chain, with salts of the caller's, for tests that want the same digests again.
     *
     * @param dossier the dossier
     * @param head the end of the chain so far
     * @param at when they were decided
     * @param actor who acted
     * @param occurrences what happened, in order
     * @param salts where salts come from, 16 bytes for each text; a {@link SecureRandom} unless in a test
     * @return the entries to be stored
     */
    public static List<LoggedEvent> append(
            DossierCode dossier,
            EventHead head,
            Instant at,
            Actor actor,
            List<Occurrence> occurrences,
            RandomGenerator salts) {
        List<LoggedEvent> entries = new ArrayList<>();
        EventHead end = head;
        for (Occurrence occurrence : occurrences) {
            ObjectNode tree = EventShapes.tree(occurrence.event());
            PersonalTexts texts = PersonalTexts.takenOut(tree, EventShapes.personal(tree), salts);
            LoggedEvent open = new LoggedEvent(
                    dossier,
                    end.sequence() + 1,
                    at,
                    actor,
                    occurrence.event(),
                    occurrence.basis(),
                    DossierJson.MAPPER.writeValueAsString(tree),
                    texts.write(),
                    end.digest(),
                    "");
            LoggedEvent entry = new LoggedEvent(
                    dossier,
                    open.sequence(),
                    at,
                    actor,
                    open.event(),
                    open.basis(),
                    open.body(),
                    open.personal(),
                    open.previousDigest(),
                    ChainDigest.of(open));
            entries.add(entry);
            end = entry.head();
        }
        return List.copyOf(entries);
    }

    /**
     * Checks a whole chain: the digests, and each text that is there against its salted digest. A text may be absent only
     * before a {@link DossierEvent.Purged}. By itself a chain does not say where it ends, nor whose it is: entries cut off its
     * tail, or the exchange of the whole for another that holds, are found only by {@link #verify(DossierCode, EventHead,
     * List)}.
     *
     * @param entries the entries as stored, in order
     * @return the first place that does not hold, or empty if all is well
     */
    public static Optional<Reason> verify(List<LoggedEvent> entries) {
        return new ChainCheck(entries).firstFault();
    }

    /**
     * Checks a whole chain against its end, which the store keeps beside the snapshot: this finds a cut off tail too.
     *
     * @param dossier the dossier whose chain it should be
     * @param head the end of the chain as stored
     * @param entries the entries as stored, in order
     * @return the first place that does not hold, or empty if all is well
     */
    public static Optional<Reason> verify(DossierCode dossier, EventHead head, List<LoggedEvent> entries) {
        for (LoggedEvent entry : entries) {
            if (!entry.dossier().equals(dossier)) {
                return Optional.of(EventReason.CHAIN_BROKEN.with(dossier, entry.sequence()));
            }
        }
        EventHead end = entries.isEmpty()
                ? EventHead.NONE
                : entries.get(entries.size() - 1).head();
        Optional<Reason> cut = end.equals(head)
                ? Optional.empty()
                : Optional.of(EventReason.CHAIN_BROKEN.with(dossier, end.sequence() + 1));
        return verify(entries).or(() -> cut);
    }

    /**
     * Takes the personal texts out of a chain. It holds again as soon as a {@link DossierEvent.Purged} with what {@link
     * PurgedChain#resealed()} says stands at its end.
     *
     * @param entries the whole chain
     * @return the same entries without their texts
     * @throws vn.motcua.error.IntegrityException if an entry cannot be read
     */
    public static PurgedChain purge(List<LoggedEvent> entries) {
        List<LoggedEvent> purged = new ArrayList<>();
        List<Resealed> resealed = new ArrayList<>();
        for (LoggedEvent entry : entries) {
            ObjectNode tree = DossierJson.object(entry.body());
            // of a body that still holds texts, from before they were salted, only digests stay, by salts thrown away
            boolean inTheClear = !PersonalTexts.takenOut(tree, EventShapes.personal(tree), SALTS)
                    .byComponent()
                    .isEmpty();
            String body = inTheClear ? DossierJson.MAPPER.writeValueAsString(tree) : entry.body();
            LoggedEvent bare = new LoggedEvent(
                    entry.dossier(),
                    entry.sequence(),
                    entry.at(),
                    entry.actor(),
                    DossierJson.readEvent(body, ""),
                    entry.basis(),
                    body,
                    "",
                    entry.previousDigest(),
                    entry.digest());
            purged.add(bare);
            if (inTheClear) {
                resealed.add(new Resealed(bare.sequence(), ChainDigest.of(bare)));
            }
        }
        return new PurgedChain(purged, resealed);
    }
}
