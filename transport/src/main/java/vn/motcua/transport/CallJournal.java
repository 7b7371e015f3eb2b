package vn.motcua.transport;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.slf4j.Logger;
import vn.motcua.onestop.AuditEntry;
import vn.motcua.onestop.AuditSink;
import vn.motcua.transport.TryOutcome.Answered;

/** Leaves one record of every call in the audit and one line in the debug log. */
final class CallJournal {

    private final AuditSink audit;
    private final Logger log;

    CallJournal(AuditSink audit, Logger log) {
        this.audit = audit;
        this.log = log;
    }

    void write(OutboundCall call, String correlationId, Instant at, Duration took, TryOutcome outcome) {
        URI uri = call.uri();
        log.debug(
                "{} {} {}{} {} {} ms {}",
                call.system(),
                call.operation(),
                uri.getHost(),
                uri.getRawPath(),
                outcome.word(),
                took.toMillis(),
                correlationId);
        AuditEntry entry = new AuditEntry(
                at,
                took,
                call.audit().actor(),
                call.system(),
                call.operation(),
                call.audit().purpose(),
                call.audit().dossier(),
                call.audit().fields(),
                outcome.word(),
                outcome instanceof Answered answered ? digest(answered.answer().rawBody()) : "",
                correlationId);
        keep(entry);
    }

    /** A sink must not throw; if one does, an answer that may mean money is worth more than the call's failure. */
    private void keep(AuditEntry entry) {
        try {
            audit.record(entry);
        } catch (RuntimeException e) {
            log.error("audit sink failed with {} for call {}", e.getClass().getName(), entry.correlationId());
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
