package vn.motcua.onestop;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/**
 * A record that a module keeps beside a dossier, opaque to the domain. The store enforces one record per (kind, key), per
 * (kind, alias) and per (kind, slot).
 *
 * @param kind whose record and of what sort, for example {@code payment.attempt}
 * @param key its key within the kind
 * @param dossier the dossier
 * @param alias the name under which the outside knows it, for example intermediary and reference
 * @param slot a place that only one record may hold at a time, for example the obligation while an attempt is open
 * @param state the module's own word for where it stands
 * @param dueAt when it wants to be looked at again, empty for never
 * @param version 1 for a new record; each update makes it one higher
 * @param body the module's own text, usually JSON; may hold personal data, so {@code toString} leaves it out
 */
public record Companion(
        String kind,
        String key,
        DossierCode dossier,
        Optional<String> alias,
        Optional<String> slot,
        String state,
        Optional<Instant> dueAt,
        long version,
        String body) {

    /** Refuses missing parts. */
    public Companion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(alias, "alias");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(body, "body");
    }

    /**
     * The record after a change; its version is one higher.
     *
     * @param newState where it stands now
     * @param newSlot the place it holds now
     * @param newDueAt when it wants to be looked at again
     * @param newBody the module's own text
     * @return the next version, to be given to {@link Companions#update}
     */
    public Companion next(String newState, Optional<String> newSlot, Optional<Instant> newDueAt, String newBody) {
        return new Companion(kind, key, dossier, alias, newSlot, newState, newDueAt, version + 1, newBody);
    }

    @Override
    public String toString() {
        return "Companion[" + kind + " " + key + " of " + dossier + ", " + state + " v" + version + "]";
    }
}
