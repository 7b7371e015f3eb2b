package vn.motcua.registry.civil;

import vn.motcua.error.Reason;

/** The result of a registration, as far as the registry gave it. */
public sealed interface ResultAnswer {

    /**
     * It is registered.
     *
     * @param result what was written down
     */
    record Ready(RegistrationResult result) implements ResultAnswer {}

    /** Not finished yet (200). */
    record NotYet() implements ResultAnswer {}

    /** The registry does not have the dossier (201). */
    record NotFound() implements ResultAnswer {}

    /**
     * The registry would not say now.
     *
     * @param reason why
     */
    record Retry(Reason reason) implements ResultAnswer {}
}
