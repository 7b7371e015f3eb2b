/**
 * The façade that a portal calls, and the ports it needs.
 *
 * <p>Start from {@link vn.motcua.onestop.OneStop}. Every change of a dossier is one decision and one transaction: state,
 * events, timers and deliveries together; side effects happen afterwards, in handlers that may run twice.
 */
@NullMarked
package vn.motcua.onestop;

import org.jspecify.annotations.NullMarked;
