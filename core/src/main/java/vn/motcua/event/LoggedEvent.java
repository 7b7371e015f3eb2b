package vn.motcua.event;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Actor;
import vn.motcua.law.LegalBasis;

/**
 * An event in its place in the chain: who, when, on what basis, and the digest that ties it to the one before.
 *
 * @param dossier the dossier
 * @param sequence its number, from 1 without gaps
 * @param at when it was decided
 * @param actor who acted
 * @param event what happened; once purged, with {@link EventLog#PURGED} for each text that a person wrote
 * @param basis the text that the step rests on
 * @param body the event as it was written, over which the digest was taken: every text that a person wrote stands there as a
 *     salted digest only
 * @param personal those texts in the clear with their salts, as JSON; empty if there are none or they are purged. Outside
 *     of the digest; a store keeps it as it is
 * @param previousDigest the digest of the event before, empty for the first
 * @param digest SHA-256 in lower-case hex
 */
public record LoggedEvent(
        DossierCode dossier,
        long sequence,
        Instant at,
        Actor actor,
        DossierEvent event,
        LegalBasis basis,
        String body,
        String personal,
        String previousDigest,
        String digest) {

    /**
     * The end of the chain after this event.
     *
     * @return its sequence and digest
     */
    public EventHead head() {
        return new EventHead(sequence, digest);
    }

    /**
     * The place in the chain and the sort of event, without what an officer or a citizen wrote.
     *
     * @return for example {@code LoggedEvent[H12.40-261120-0001 #3 Refused]}
     */
    @Override
    public String toString() {
        return "LoggedEvent[" + dossier + " #" + sequence + " "
                + event.getClass().getSimpleName() + "]";
    }
}
