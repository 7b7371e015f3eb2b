package vn.motcua.registry;

import java.util.Locale;

/** Where the handing over of a dossier to a registry stands. */
public enum PushState {
    /** To be pushed when it is due: an earlier push certainly did not arrive. */
    WAITING,
    /** A push is under way; if it stays so, whoever sent it is gone and the outcome is unknown. */
    SENDING,
    /** A push may have arrived: to be asked for. */
    UNKNOWN,
    /** The registry has it; asked for its status now and then. */
    PUSHED,
    /** The registry will not take it, or its registrar refused: an officer decides. */
    REFUSED,
    /** The result is in the dossier, or the dossier ended otherwise. */
    DONE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PushState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
