package vn.motcua.onestop;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;

/** What cannot go on by itself: for an officer to look at. Nothing is ever dropped silently. */
public interface Attention {

    /**
     * An entry. There is one per dossier and topic; raising it again counts it up.
     *
     * @param dossier the dossier
     * @param topic what part of the work stands still, for example {@code registry.push}
     * @param reason why
     * @param since when it was first raised
     * @param times how often it was raised
     */
    record Item(DossierCode dossier, String topic, Reason reason, Instant since, int times) {}

    /**
     * Raises an entry, or counts it up with the newest reason.
     *
     * @param dossier the dossier
     * @param topic what part of the work stands still
     * @param reason why
     * @param at when
     */
    void raise(DossierCode dossier, String topic, Reason reason, Instant at);

    /**
     * Takes an entry away, if there is one.
     *
     * @param dossier the dossier
     * @param topic the topic
     */
    void clear(DossierCode dossier, String topic);

    /**
     * The open entries, the oldest first.
     *
     * @param limit how many at most
     * @return the entries
     */
    List<Item> open(int limit);
}
