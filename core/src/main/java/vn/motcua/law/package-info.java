/**
 * Law as data: the citation that stands behind every value and how sure we are of it.
 *
 * <p>Start from {@link vn.motcua.law.LegalBasis}. The packs themselves are YAML files beside this package's resources
 * ({@code vn/motcua/law/*.yaml}); each topic reads its own.
 */
@NullMarked
package vn.motcua.law;

import org.jspecify.annotations.NullMarked;
