package vn.motcua.form;

import java.util.List;
import java.util.Objects;
import vn.motcua.dossier.Dossier;
import vn.motcua.event.LoggedEvent;

/**
 * A dossier with its log, as the register reads it.
 *
 * @param dossier the snapshot
 * @param log its events in order
 * @param particulars the number of sets and where the result should go, if known
 */
public record RegisterEntry(Dossier dossier, List<LoggedEvent> log, Particulars particulars) {

    /** Copies the list. */
    public RegisterEntry {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(particulars, "particulars");
        log = List.copyOf(log);
    }

    /**
     * A dossier of which nothing else is known.
     *
     * @param dossier the snapshot
     * @param log its events in order
     */
    public RegisterEntry(Dossier dossier, List<LoggedEvent> log) {
        this(dossier, log, Particulars.NONE);
    }

    @Override
    public String toString() {
        return "RegisterEntry[" + dossier.code() + "]";
    }
}
