/**
 * The way through an integration axis (LGSP, NGSP) to the systems behind it: token, call, and whose fault an error is.
 *
 * <p>Start from {@link vn.motcua.registry.gateway.Gateway}. It knows nothing of what is sent. A secret or a token must never
 * reach a log, a message or a {@code toString}; a body neither.
 */
@NullMarked
package vn.motcua.registry.gateway;

import org.jspecify.annotations.NullMarked;
