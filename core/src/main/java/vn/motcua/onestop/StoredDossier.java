package vn.motcua.onestop;

import vn.motcua.dossier.Dossier;
import vn.motcua.event.EventHead;

/**
 * A snapshot as stored, with the end of its chain.
 *
 * @param dossier the snapshot
 * @param head the end of its chain of events
 */
public record StoredDossier(Dossier dossier, EventHead head) {}
