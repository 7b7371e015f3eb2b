package vn.motcua.event;

/**
 * An entry that held a text in the clear within its body, and was purged of it: its own digest no longer fits its body, this
 * one does. It stands in the {@link DossierEvent.Purged} of the same chain and is protected by it.
 *
 * @param sequence the entry's number
 * @param digest SHA-256 of the entry as it is now, in lower-case hex
 */
public record Resealed(long sequence, String digest) {}
