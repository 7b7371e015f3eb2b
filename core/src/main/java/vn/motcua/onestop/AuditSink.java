package vn.motcua.onestop;

/**
 * Where the record of every outside call and of every export of personal data goes. Implementations must be thread-safe and must not throw: a call whose
 * record cannot be written is reported by the implementation's own means.
 */
@FunctionalInterface
public interface AuditSink {

    /**
     * Keeps one record.
     *
     * @param entry the record, free of personal data
     */
    void record(AuditEntry entry);
}
