package vn.motcua.testkit.simulator.registry;

import java.util.HashMap;
import java.util.Map;

/** What the simulator was asked to do and did, to be looked at by a test. Thread-safe. */
public final class RegistryJournal {

    private final Map<String, Integer> pushes = new HashMap<>();
    private final Map<String, Integer> accepted = new HashMap<>();
    private final Map<String, Integer> registrations = new HashMap<>();
    private final Map<String, Integer> polls = new HashMap<>();
    private final Map<String, Map<String, String>> fields = new HashMap<>();
    private final Map<String, String> payloads = new HashMap<>();

    RegistryJournal() {}

    /**
     * How often a dossier arrived at {@code dangKyHoTich}, whatever was answered.
     *
     * @param code its code
     * @return the number of times
     */
    public synchronized int pushes(String code) {
        return pushes.getOrDefault(code, 0);
    }

    /**
     * How often a dossier was taken in as new.
     *
     * @param code its code
     * @return the number of times; more than 1 only after it was forgotten or sent once more on purpose
     */
    public synchronized int accepted(String code) {
        return accepted.getOrDefault(code, 0);
    }

    /**
     * How often a dossier was written into a register.
     *
     * @param code its code
     * @return the number of times
     */
    public synchronized int registrations(String code) {
        return registrations.getOrDefault(code, 0);
    }

    /**
     * How often the status of a dossier was asked for.
     *
     * @param code its code
     * @return the number of times
     */
    public synchronized int polls(String code) {
        return polls.getOrDefault(code, 0);
    }

    /**
     * What a dossier last said, field by field, as read from its XML.
     *
     * @param code its code
     * @return the fields, empty if it never arrived in a readable form
     */
    public synchronized Map<String, String> fields(String code) {
        return fields.getOrDefault(code, Map.of());
    }

    /**
     * The text of {@code data} as it last arrived.
     *
     * @param code the dossier's code
     * @return the text, empty if it never arrived
     */
    public synchronized String payload(String code) {
        return payloads.getOrDefault(code, "");
    }

    synchronized void pushed(String code, String payload) {
        pushes.merge(code, 1, Integer::sum);
        payloads.put(code, payload);
    }

    synchronized void read(String code, Map<String, String> values) {
        fields.put(code, Map.copyOf(values));
    }

    synchronized void taken(String code) {
        accepted.merge(code, 1, Integer::sum);
    }

    synchronized void registered(String code) {
        registrations.merge(code, 1, Integer::sum);
    }

    synchronized void polled(String code) {
        polls.merge(code, 1, Integer::sum);
    }

    /** The payloads are personal. */
    @Override
    public synchronized String toString() {
        return "RegistryJournal[pushes " + pushes + ", registrations " + registrations + "]";
    }
}
