package vn.motcua.dossier;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.identity.AgencyCode;

/**
 * A question to another agency (lấy ý kiến), which has a limit of its own (NĐ 61/2018 Đ19(5)). The dossier's clock goes on.
 *
 * @param id its id within the dossier, for example {@code 1}
 * @param agency the agency asked
 * @param question what it is asked
 * @param askedAt when
 * @param due when its answer is due
 * @param answer what it answered, empty while open or withdrawn
 * @param closedAt when it was answered or withdrawn, empty while open
 */
public record Consultation(
        String id,
        AgencyCode agency,
        String question,
        Instant askedAt,
        DueDate due,
        Optional<String> answer,
        Optional<Instant> closedAt) {

    /** Refuses missing parts. */
    public Consultation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(closedAt, "closedAt");
    }

    /**
     * Whether the answer is still awaited.
     *
     * @return false once answered or withdrawn
     */
    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /**
     * The consultation once it is closed.
     *
     * @param text the answer, empty if it was withdrawn
     * @param at when
     * @return a copy
     */
    public Consultation closed(Optional<String> text, Instant at) {
        return new Consultation(id, agency, question, askedAt, due, text, Optional.of(at));
    }

    @Override
    public String toString() {
        return "Consultation[" + id + " of " + agency + (isOpen() ? ", open]" : "]");
    }
}
