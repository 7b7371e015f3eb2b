/**
 * Who and where: people's numbers, names, birth dates and telephones, agencies and territories; and whether two records are
 * about one person.
 *
 * <p>Start from {@link vn.motcua.identity.PersonalId} and {@link vn.motcua.identity.NameMatcher}. A value here is valid by
 * construction, no part of one is ever filled in from another, and those that are personal data never show themselves in
 * {@code toString}.
 */
@NullMarked
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
