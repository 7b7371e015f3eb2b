/**
 * The command line {@code ./motcua}: what the SDK knows, at a terminal, for people who write packs or integrate.
 *
 * <p>A command reads its arguments, asks the SDK and prints; it never computes a fee itself, never prints personal data, and
 * answers bad input with one sentence and an exit code. Start from {@link vn.motcua.cli.MotCua}.
 */
@NullMarked
package vn.motcua.cli;

import org.jspecify.annotations.NullMarked;
