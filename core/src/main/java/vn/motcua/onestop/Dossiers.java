package vn.motcua.onestop;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.event.LoggedEvent;

/** The dossiers with their chains of events. */
public interface Dossiers {

    /**
     * Reads a dossier.
     *
     * @param code its code
     * @return the snapshot with the end of its chain, or empty
     */
    Optional<StoredDossier> find(DossierCode code);

    /**
     * Reads a dossier and keeps others from changing it until the transaction ends.
     *
     * @param code its code
     * @return the snapshot with the end of its chain, or empty
     */
    Optional<StoredDossier> lock(DossierCode code);

    /**
     * Keeps the first snapshot of a dossier with its events.
     *
     * @param dossier version 1
     * @param events its first events
     */
    void insert(Dossier dossier, List<LoggedEvent> events);

    /**
     * Keeps the next snapshot of a dossier with the events that led to it.
     *
     * @param dossier the snapshot, whose version is one above the stored one
     * @param events the events, in order
     * @throws vn.motcua.error.ConflictException if the stored version is another
     */
    void update(Dossier dossier, List<LoggedEvent> events);

    /**
     * Keeps entries in the form in which a purge left them: their bodies and texts are replaced, here and wherever the store
     * repeats them, such as on their way to handlers. Nothing else of them changes, nor does the dossier.
     *
     * @param entries entries that are stored, as {@link vn.motcua.event.EventLog#purge} gave them
     */
    void purge(List<LoggedEvent> entries);

    /**
     * The events of a dossier in order.
     *
     * @param code its code
     * @return the whole chain, empty for an unknown dossier
     */
    List<LoggedEvent> history(DossierCode code);
}
