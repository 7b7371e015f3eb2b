package vn.motcua.onestop;

import java.util.Optional;
import vn.motcua.identity.PersonalId;

/**
 * The person whose data are asked for (chủ thể dữ liệu): by portal account, by personal number, or by both, which finds the
 * dossiers of either.
 *
 * @param account the portal account
 * @param personalId the personal number
 */
public record Subject(Optional<String> account, Optional<PersonalId> personalId) {

    /** Refuses a subject that is nobody. */
    public Subject {
        if (account.isEmpty() && personalId.isEmpty()) {
            throw new IllegalArgumentException("a subject has an account or a personal number");
        }
    }

    /**
     * Whoever has an account.
     *
     * @param account the portal account
     * @return the subject
     */
    public static Subject ofAccount(String account) {
        return new Subject(Optional.of(account), Optional.empty());
    }

    /**
     * Whoever has an account, and the number with which the login identified him: never one that was typed into a form,
     * since the dossiers of whoever has that number are handed out.
     *
     * @param account the portal account
     * @param proven the number as the electronic-identity system told it at login
     * @return the subject
     */
    public static Subject loggedIn(String account, PersonalId proven) {
        return new Subject(Optional.of(account), Optional.of(proven));
    }

    /**
     * Whoever has a personal number, for an officer.
     *
     * @param personalId the number
     * @return the subject
     */
    public static Subject ofPerson(PersonalId personalId) {
        return new Subject(Optional.empty(), Optional.of(personalId));
    }
}
