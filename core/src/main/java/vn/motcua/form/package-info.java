/**
 * The official forms of TT 03/2025/TT-VPCP, with the control sheet and the register, as typed views of a dossier and its log.
 *
 * <p>Start from {@link vn.motcua.form.OfficialForms}. A view says what a form holds and in which order; it draws nothing,
 * changes nothing, and never makes up what neither the dossier nor the caller knows. Views hold personal data in the
 * clear, and never show them in {@code toString}.
 */
@NullMarked
package vn.motcua.form;

import org.jspecify.annotations.NullMarked;
