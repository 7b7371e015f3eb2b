package vn.motcua.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An account as far as it could be read, with everything that its holder must set right or confirm. Personal data: {@code
 * toString} leaves it out.
 *
 * @param account the id of the account
 * @param name the name, if it is one
 * @param personalId the personal number, if it is one
 * @param birthDate the birth date, if it is one
 * @param gender the gender, if stated
 * @param phone the phone number, if it is one
 * @param permanentAddress the registered address in its form, or empty
 * @param currentAddress the address of residence in its form, or empty
 * @param corrections what is to be set right or confirmed, in the order of the fields
 */
public record CleanedAccount(
        String account,
        Optional<PersonName> name,
        Optional<PersonalId> personalId,
        Optional<BirthDate> birthDate,
        Optional<Gender> gender,
        Optional<PhoneNumber> phone,
        Optional<String> permanentAddress,
        Optional<String> currentAddress,
        List<Correction> corrections) {

    /** Refuses missing parts. */
    public CleanedAccount {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(personalId, "personalId");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(gender, "gender");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(permanentAddress, "permanentAddress");
        Objects.requireNonNull(currentAddress, "currentAddress");
        corrections = List.copyOf(corrections);
    }

    /**
     * Whether the account can be matched with the population database as it is.
     *
     * @return true if no correction is required
     */
    public boolean isMatchable() {
        return corrections.stream().noneMatch(each -> each.weight() == Correction.Weight.REQUIRED);
    }

    @Override
    public String toString() {
        return "CleanedAccount[account=" + account + ", corrections=" + corrections + "]";
    }
}
