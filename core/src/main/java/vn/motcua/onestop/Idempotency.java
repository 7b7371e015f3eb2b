package vn.motcua.onestop;

import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/** The keys of requests that were done, so that a repeated request gets the first answer. */
public interface Idempotency {

    /**
     * What a key stands for.
     *
     * @param request the digest of the request
     * @param dossier the dossier that the request opened
     */
    record Done(String request, DossierCode dossier) {}

    /**
     * Looks a key up.
     *
     * @param key the key
     * @return what it stands for, or empty if unused
     */
    Optional<Done> find(String key);

    /**
     * Keeps a key.
     *
     * @param key the key
     * @param done what it stands for
     * @throws vn.motcua.error.ConflictException if the key was used meanwhile
     */
    void keep(String key, Done done);

    /**
     * Deletes the keys that opened a dossier: the digest of a request could be compared with guesses of what was filed.
     *
     * @param dossier the dossier
     */
    void forget(DossierCode dossier);
}
