/**
 * PostgreSQL itself as a part of the application, for a demonstration, a test or a first step: no installation, no
 * administrator, and yet the same database with the same durability as in production.
 *
 * <p>Start from {@link vn.motcua.store.embedded.EmbeddedDatabase}. It must never run a portal's real data: the server trusts
 * whoever can reach the machine's loopback address.
 */
@NullMarked
package vn.motcua.store.embedded;

import org.jspecify.annotations.NullMarked;
