package vn.motcua.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AgencyCode;

/** Closes events into a chain by SHA-256, and finds whatever was altered, left out or moved. */
public final class EventLog {

    private EventLog() {}

    /**
     * Puts occurrences at the end of a chain.
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
        List<LoggedEvent> entries = new ArrayList<>();
        EventHead end = head;
        for (Occurrence occurrence : occurrences) {
            String body = DossierJson.write(occurrence.event());
            LoggedEvent open = new LoggedEvent(
                    dossier,
                    end.sequence() + 1,
                    at,
                    actor,
                    occurrence.event(),
                    occurrence.basis(),
                    body,
                    end.digest(),
                    "");
            LoggedEvent entry = new LoggedEvent(
                    dossier, open.sequence(), at, actor, open.event(), open.basis(), body, end.digest(), digest(open));
            entries.add(entry);
            end = entry.head();
        }
        return List.copyOf(entries);
    }

    /**
     * Checks a whole chain.
     *
     * @param entries the entries as stored, in order
     * @return the first place that does not hold, or empty if all is well
     */
    public static Optional<Reason> verify(List<LoggedEvent> entries) {
        EventHead end = EventHead.NONE;
        for (LoggedEvent entry : entries) {
            boolean holds = entry.sequence() == end.sequence() + 1
                    && entry.previousDigest().equals(end.digest())
                    && entry.digest().equals(digest(entry))
                    && tells(entry.body(), entry.event());
            if (!holds) {
                return Optional.of(EventReason.CHAIN_BROKEN.with(entry.dossier(), end.sequence() + 1));
            }
            end = entry.head();
        }
        return Optional.empty();
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

    private static boolean tells(String body, DossierEvent event) {
        try {
            return event.equals(DossierJson.readEvent(body));
        } catch (IntegrityException e) {
            return false;
        }
    }

    /** Each part is preceded by its length, so that no two different entries give the same bytes. */
    private static String digest(LoggedEvent entry) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            List<String> parts = List.of(
                    entry.previousDigest(),
                    entry.dossier().value(),
                    Long.toString(entry.sequence()),
                    entry.at().toString(),
                    entry.actor().role().name(),
                    entry.actor().id(),
                    entry.actor().agency().map(AgencyCode::value).orElse(""),
                    entry.basis().citation(),
                    entry.basis().confidence().name(),
                    entry.body());
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
