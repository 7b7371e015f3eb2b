/**
 * The dossier (hồ sơ) and its parts, as immutable values.
 *
 * <p>Start from {@link vn.motcua.dossier.Dossier}. A dossier holds its state; only the workflow makes its next snapshot.
 * Personal parts never show themselves in {@code toString}.
 */
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
