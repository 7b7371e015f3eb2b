package vn.motcua.form;

import java.util.List;

/**
 * A form filled in, as a typed view. Immutable and thread-safe. Holds personal data in the clear; {@code toString} shows
 * none.
 */
public sealed interface OfficialForm
        permits Receipt, SupplementSlip, RefusalSlip, ApologyLetter, StopNotice, ControlSheet, Register {

    /**
     * The form as the law in force on its day made it: number, title, source.
     *
     * @return the edition
     */
    FormEdition edition();

    /**
     * Every field in the order of the form, with its labels and what stands in it, for a renderer that knows no form.
     *
     * @return one field for each of {@link FormEdition#fields()}; what nobody said is blank
     */
    List<FormField> fields();
}
