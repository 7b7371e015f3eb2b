package vn.motcua.form;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.Applicant;
import vn.motcua.identity.PersonName;

/**
 * The applicant as printed at the head of a form (người nộp). Personal data: {@code toString} shows nothing.
 *
 * @param name the name
 * @param address the address, if given
 * @param phone the telephone, if given
 * @param email the e-mail address, if given
 */
public record Requester(PersonName name, Optional<String> address, Optional<String> phone, Optional<String> email) {

    /** Refuses missing parts. */
    public Requester {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
    }

    static Requester of(Applicant applicant) {
        return new Requester(applicant.name(), applicant.address(), applicant.phone(), applicant.email());
    }

    @Override
    public String toString() {
        return "Requester[***]";
    }
}
