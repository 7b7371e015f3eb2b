package vn.motcua.onestop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/** The records that modules keep beside dossiers. A module's polling never touches the dossier's version. */
public interface Companions {

    /**
     * Keeps a new record.
     *
     * @param companion version 1
     * @throws vn.motcua.error.ConflictException if its key, alias or slot is taken
     */
    void insert(Companion companion);

    /**
     * Keeps the next version of a record.
     *
     * @param companion the record, whose version is one above the stored one
     * @throws vn.motcua.error.ConflictException if the stored version is another, or its slot is taken
     */
    void update(Companion companion);

    /**
     * Reads a record and keeps others from changing it until the transaction ends.
     *
     * @param kind its kind
     * @param key its key
     * @return the record, or empty
     */
    Optional<Companion> lock(String kind, String key);

    /**
     * Reads a record by the name under which the outside knows it, and keeps others from changing it.
     *
     * @param kind its kind
     * @param alias its alias
     * @return the record, or empty
     */
    Optional<Companion> lockByAlias(String kind, String alias);

    /**
     * The record that holds a place.
     *
     * @param kind its kind
     * @param slot the place
     * @return the record, or empty
     */
    Optional<Companion> inSlot(String kind, String slot);

    /**
     * The records of a dossier, by key.
     *
     * @param kind their kind
     * @param dossier the dossier
     * @return the records
     */
    List<Companion> of(String kind, DossierCode dossier);

    /**
     * All records of a dossier, of every kind, by kind and key.
     *
     * @param dossier the dossier
     * @return the records
     */
    List<Companion> of(DossierCode dossier);

    /**
     * Deletes all records of a dossier, of every kind: their bodies and aliases may hold personal data.
     *
     * @param dossier the dossier
     */
    void delete(DossierCode dossier);

    /**
     * Takes records that are due, the most overdue first, so that nobody else takes them before the lease ends: their due
     * time moves to the end of the lease. Their version stays.
     *
     * @param kind their kind
     * @param now the present moment
     * @param lease for how long they are taken
     * @param limit how many at most
     * @return the records taken, with their new due time
     */
    List<Companion> claimDue(String kind, Instant now, Duration lease, int limit);
}
