/**
 * What happened to a dossier, as an append-only chain of evidence.
 *
 * <p>Start from {@link vn.motcua.event.DossierEvent} for what can happen and {@link vn.motcua.event.EventLog} for the
 * chain. What people write in an event enters the chain only as a salted digest, so that it can be purged; who the dossier is
 * about stays in the snapshot.
 */
@NullMarked
package vn.motcua.event;

import org.jspecify.annotations.NullMarked;
