package vn.motcua.dossier;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;

/**
 * The person who asks (người nộp, chủ hồ sơ). Personal data throughout: {@code toString} shows the account id only.
 *
 * @param account the id of the portal account, opaque, not personal
 * @param name the name
 * @param personalId the personal number
 * @param birthDate the birth date, if known
 * @param phone the phone number as it is dialled in Vietnam, a foreign one in E.164, if given; a submission is read into this
 *     form by {@link vn.motcua.identity.PhoneNumber}
 * @param email the e-mail address, if given
 * @param address the postal address on one line, if given; a submission is read into this form by {@link
 *     vn.motcua.identity.AddressLine}
 */
public record Applicant(
        String account,
        PersonName name,
        PersonalId personalId,
        Optional<BirthDate> birthDate,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> address) {

    /** Refuses missing parts. */
    public Applicant {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(personalId, "personalId");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "Applicant[account=" + account + "]";
    }
}
