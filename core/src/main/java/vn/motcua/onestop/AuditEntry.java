package vn.motcua.onestop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/**
 * One call to an outside system: who asked, on what legal purpose, about which dossier, for which fields, and the digest
 * of what came back. Never the content itself.
 *
 * @param at when the call began
 * @param took how long it took, all tries together
 * @param actor the id of the officer or part of the system that asked
 * @param system the outside system, for example {@code vnpay}
 * @param operation what was asked, for example {@code querydr}
 * @param purpose the legal purpose or the task
 * @param dossier the dossier concerned, if one is
 * @param fields the names of the personal fields sent or asked for
 * @param outcome the HTTP status, or a word such as {@code timeout}
 * @param answerDigest SHA-256 of the answer's bytes in lower-case hex, empty if none came
 * @param correlationId our id of the call, sent along with it
 */
public record AuditEntry(
        Instant at,
        Duration took,
        String actor,
        String system,
        String operation,
        String purpose,
        Optional<DossierCode> dossier,
        List<String> fields,
        String outcome,
        String answerDigest,
        String correlationId) {

    /** Copies the list. */
    public AuditEntry {
        fields = List.copyOf(fields);
    }
}
