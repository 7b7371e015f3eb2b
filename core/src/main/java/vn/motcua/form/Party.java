package vn.motcua.form;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.identity.AgencyCode;

/**
 * One side of a hand-over. May name the applicant: {@code toString} does not.
 *
 * @param unit the unit and its agency as printed, or who it is if no agency
 * @param agency the agency, for a unit of one
 * @param account the officer's account, if one is known
 * @param name the person's name, if it is known
 */
public record Party(String unit, Optional<AgencyCode> agency, Optional<String> account, Optional<String> name) {

    /** Refuses missing parts. */
    public Party {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(name, "name");
    }

    /**
     * The person as printed.
     *
     * @return the name, else the account, else nothing
     */
    public String person() {
        return name.or(() -> account).orElse("");
    }

    @Override
    public String toString() {
        return "Party[" + agency.map(AgencyCode::value).orElse("-") + "]";
    }
}
