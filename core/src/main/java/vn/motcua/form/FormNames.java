package vn.motcua.form;

import java.util.Optional;
import vn.motcua.identity.AgencyCode;

/**
 * Port to whoever knows people and agencies by name: a dossier and its log know officers by account and agencies by code.
 * Must be thread-safe if the forms are made by several threads.
 */
public interface FormNames {

    /** Knows nobody: accounts and codes are printed on the control sheet, and nothing is under a signature. */
    FormNames NONE = new FormNames() {
        @Override
        public Optional<String> officer(String account) {
            return Optional.empty();
        }

        @Override
        public Optional<String> agency(AgencyCode code) {
            return Optional.empty();
        }
    };

    /**
     * An officer's name as printed under a signature.
     *
     * @param account the officer's account
     * @return the name, or empty if unknown
     */
    Optional<String> officer(String account);

    /**
     * An agency's name in Vietnamese.
     *
     * @param code the agency
     * @return the name, or empty if unknown
     */
    Optional<String> agency(AgencyCode code);
}
