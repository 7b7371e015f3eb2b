package vn.motcua.form;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.Reason;

/**
 * The answer to whoever asks for a form: the form, or the reason why there is none in this state of the dossier.
 *
 * @param <F> the form
 */
public sealed interface FormAnswer<F extends OfficialForm> {

    /**
     * The form is there.
     *
     * @param form the form filled in
     * @param <F> the form's type
     */
    record Issued<F extends OfficialForm>(F form) implements FormAnswer<F> {

        /** Refuses a missing form. */
        public Issued {
            Objects.requireNonNull(form, "form");
        }
    }

    /**
     * There is no such form for this dossier.
     *
     * @param reason why, a {@link FormReason}
     * @param <F> the form's type
     */
    record NotIssued<F extends OfficialForm>(Reason reason) implements FormAnswer<F> {

        /** Refuses a missing reason. */
        public NotIssued {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The form, if it is there.
     *
     * @return the form, or empty
     */
    default Optional<F> issued() {
        return this instanceof Issued<F> yes ? Optional.of(yes.form()) : Optional.empty();
    }

    /**
     * Why there is no form.
     *
     * @return the reason, or empty if there is one
     */
    default Optional<Reason> whyNot() {
        return this instanceof NotIssued<F> no ? Optional.of(no.reason()) : Optional.empty();
    }
}
