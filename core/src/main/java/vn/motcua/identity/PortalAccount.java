package vn.motcua.identity;

import java.util.Objects;

/**
 * What a person typed about themselves, as it stands in a portal's account or on a form: raw, nothing believed, empty where
 * nothing was typed. Personal data: {@code toString} leaves it out.
 *
 * @param account the id of the account, opaque, not personal
 * @param name the name
 * @param personalId the personal number
 * @param birthDate the birth date in any form
 * @param gender the gender as a word
 * @param phone the phone number
 * @param permanentAddress where the person is registered (thường trú)
 * @param currentAddress where the person lives (nơi ở hiện tại)
 */
public record PortalAccount(
        String account,
        String name,
        String personalId,
        String birthDate,
        String gender,
        String phone,
        String permanentAddress,
        String currentAddress) {

    /** Refuses missing parts. */
    public PortalAccount {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(personalId, "personalId");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(gender, "gender");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(permanentAddress, "permanentAddress");
        Objects.requireNonNull(currentAddress, "currentAddress");
    }

    @Override
    public String toString() {
        return "PortalAccount[account=" + account + "]";
    }
}
