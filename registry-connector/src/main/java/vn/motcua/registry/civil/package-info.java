/**
 * The electronic civil registry (hộ tịch điện tử) of the Ministry of Justice: what it is asked, in its own words, and what it
 * answers, in ours.
 *
 * <p>Start from {@link vn.motcua.registry.civil.CivilRegistry}. Names and formats of the wire live here and nowhere else. It
 * keeps nothing and decides nothing about a dossier. No value of a person may reach a message, a log or a {@code toString}.
 */
@NullMarked
package vn.motcua.registry.civil;

import org.jspecify.annotations.NullMarked;
