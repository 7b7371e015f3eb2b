package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request for missing papers (yêu cầu bổ sung, form 02): everything named in one go, once per dossier (NĐ 61/2018 Đ17(2),
 * Đ11(2)(c)).
 *
 * @param items what is missing
 * @param reason why it is needed
 * @param requestedAt when
 * @param overrideReason why a second request was made against the rule, for a second one
 * @param acceptedAt when the complete dossier was accepted, empty while open
 * @param source who asked: a registry's request is a fact from outside and does not use up the officers' one
 * @param lapsesAt when the applicant's silence ends the handling, empty if the procedure sets no such limit
 */
public record SupplementRequest(
        List<String> items,
        String reason,
        Instant requestedAt,
        Optional<String> overrideReason,
        Optional<Instant> acceptedAt,
        Source source,
        Optional<Instant> lapsesAt) {

    /** Who asks for papers. */
    public enum Source {
        /** An officer. */
        OFFICER,
        /** A registry, whose request nobody here can refuse. */
        REGISTRY
    }

    /** Copies the list. */
    public SupplementRequest {
        items = List.copyOf(items);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(requestedAt, "requestedAt");
        Objects.requireNonNull(overrideReason, "overrideReason");
        Objects.requireNonNull(acceptedAt, "acceptedAt");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(lapsesAt, "lapsesAt");
    }

    /**
     * The request once the complete dossier was accepted.
     *
     * @param at when
     * @return the closed request
     */
    public SupplementRequest accepted(Instant at) {
        return new SupplementRequest(items, reason, requestedAt, overrideReason, Optional.of(at), source, lapsesAt);
    }

    /**
     * The request with another end of the time to answer it.
     *
     * @param end when the applicant's silence ends the handling now
     * @return a copy
     */
    public SupplementRequest lapsingAt(Instant end) {
        return new SupplementRequest(items, reason, requestedAt, overrideReason, acceptedAt, source, Optional.of(end));
    }

    /**
     * Whether the papers are still awaited.
     *
     * @return false once the complete dossier was accepted
     */
    public boolean isOpen() {
        return acceptedAt.isEmpty();
    }

    @Override
    public String toString() {
        return "SupplementRequest[" + items.size() + " item(s), " + requestedAt + "]";
    }
}
