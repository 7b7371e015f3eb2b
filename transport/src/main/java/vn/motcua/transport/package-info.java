/**
 * Calls to outside systems, done once for every connector.
 *
 * <p>Start from {@link vn.motcua.transport.HttpTransport}: it sends an {@link vn.motcua.transport.OutboundCall} and gives
 * back an {@link vn.motcua.transport.HttpAnswer}, whatever its status, or throws an {@link
 * vn.motcua.error.OutsideException} that says whether the other side may have acted. Nothing here knows what a call
 * means; TLS is always verified, a call that must not be repeated never is, and no query, header, body, key or password
 * reaches a log, a message or a {@code toString}.
 */
@NullMarked
package vn.motcua.transport;

import org.jspecify.annotations.NullMarked;
