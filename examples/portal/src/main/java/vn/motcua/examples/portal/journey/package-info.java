/** Dossiers that go all the way without a person, through the portal's own HTTP interface. */
@NullMarked
package vn.motcua.examples.portal.journey;

import org.jspecify.annotations.NullMarked;
