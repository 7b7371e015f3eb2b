package vn.motcua.event;

import java.util.List;

/**
 * A chain without its personal texts.
 *
 * @param entries the entries, in order; their digests are as before
 * @param resealed the entries whose bodies had to change, for the {@link DossierEvent.Purged} that follows
 */
public record PurgedChain(List<LoggedEvent> entries, List<Resealed> resealed) {

    /** Copies the lists. */
    public PurgedChain {
        entries = List.copyOf(entries);
        resealed = List.copyOf(resealed);
    }
}
