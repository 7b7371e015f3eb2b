/**
 * What happened to a dossier, as an append-only chain of evidence.
 *
 * <p>Start from {@link vn.motcua.event.DossierEvent} for what can happen and {@link vn.motcua.event.EventLog} for the
 * chain. An event never carries personal data: what is personal stays in the snapshot.
 */
@NullMarked
package vn.motcua.event;

import org.jspecify.annotations.NullMarked;
