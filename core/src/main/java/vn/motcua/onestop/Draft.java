package vn.motcua.onestop;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.AgencyCode;

/**
 * A submission that is still being written (bản nháp, status 0). It has no dossier code and no events, and whatever is missing
 * is allowed to be. Personal data: {@code toString} leaves it out.
 *
 * @param id its id, opaque
 * @param version 1 for a new one; each change makes it one higher
 * @param account the portal account of the person who asks
 * @param desk the desk whose officer types it for the citizen, empty if he writes it himself
 * @param submission what is there so far
 * @param createdAt when it was begun
 * @param changedAt when it was last changed
 */
public record Draft(
        UUID id,
        long version,
        String account,
        Optional<AgencyCode> desk,
        Submission submission,
        Instant createdAt,
        Instant changedAt) {

    /** Refuses missing parts. */
    public Draft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /**
     * The draft after a change.
     *
     * @param next what is there now
     * @param at when
     * @return the next version, to be given to {@link Drafts#update}
     */
    public Draft changed(Submission next, Instant at) {
        return new Draft(id, version + 1, account, desk, next, createdAt, at);
    }

    @Override
    public String toString() {
        return "Draft[" + id + " v" + version + "]";
    }
}
