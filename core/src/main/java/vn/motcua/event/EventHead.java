package vn.motcua.event;

/**
 * The end of a dossier's chain.
 *
 * @param sequence how many events there are
 * @param digest the digest of the last one, empty if there is none
 */
public record EventHead(long sequence, String digest) {

    /** The chain of a dossier without events. */
    public static final EventHead NONE = new EventHead(0, "");
}
