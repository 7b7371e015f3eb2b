/**
 * Who and where: people's numbers and names, agencies and territories.
 *
 * <p>Start from {@link vn.motcua.identity.PersonalId}. A value here is valid by construction, and those that are
 * personal data never show themselves in {@code toString}.
 */
@NullMarked
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
