package vn.motcua.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * Who a person is according to VNeID, after the sign-in has been verified. It fills a submission so that the citizen does
 * not type again, and what was typed all the same is compared with it. Personal data: {@code toString} leaves it out.
 *
 * @param account the id of the portal account, opaque, not personal
 * @param level how surely the identity is known
 * @param name the name
 * @param personalId the personal number
 * @param birthDate the birth date, if VNeID gave it
 * @param gender the gender, if VNeID gave it
 * @param phone the phone number, if VNeID gave it
 * @param email the e-mail address, if VNeID gave it
 * @param address the address, if VNeID gave it
 */
public record VerifiedIdentity(
        String account,
        AssuranceLevel level,
        PersonName name,
        PersonalId personalId,
        Optional<BirthDate> birthDate,
        Optional<Gender> gender,
        Optional<PhoneNumber> phone,
        Optional<String> email,
        Optional<String> address) {

    /** Refuses missing parts. */
    public VerifiedIdentity {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(personalId, "personalId");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(gender, "gender");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(address, "address");
    }

    /**
     * Compares what a person typed with this identity, field by field.
     *
     * @param typed what was typed; an empty field is not compared
     * @return what agrees and what differs
     */
    public IdentityAgreement compare(PortalAccount typed) {
        return IdentityAgreement.of(this, typed);
    }

    @Override
    public String toString() {
        return "VerifiedIdentity[account=" + account + ", " + level + "]";
    }
}
