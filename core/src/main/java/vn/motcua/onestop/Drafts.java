package vn.motcua.onestop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts. A store writes their submissions with {@link SubmissionJson}. */
public interface Drafts {

    /**
     * Reads a draft.
     *
     * @param id its id
     * @return the draft, or empty
     */
    Optional<Draft> find(UUID id);

    /**
     * The drafts of an account.
     *
     * @param account the portal account
     * @param limit how many at most
     * @return the drafts, the last changed first
     */
    List<Draft> ofAccount(String account, int limit);

    /**
     * Keeps a new draft.
     *
     * @param draft version 1
     */
    void insert(Draft draft);

    /**
     * Keeps the next version of a draft.
     *
     * @param draft the draft, whose version is one above the stored one
     * @throws vn.motcua.error.ConflictException if the stored version is another, or there is none any more
     */
    void update(Draft draft);

    /**
     * Takes a draft away.
     *
     * @param draft the draft in the version that is stored
     * @throws vn.motcua.error.ConflictException if the stored version is another, or there is none any more
     */
    void delete(Draft draft);

    /**
     * Takes away what nobody has changed for long.
     *
     * @param before drafts last changed before that moment go
     * @return how many went
     */
    int deleteUnchangedSince(Instant before);
}
