package vn.motcua.onestop;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.VerifiedIdentity;

/**
 * The person whose data are asked for (chủ thể dữ liệu): by portal account, by personal number, or by both, which finds the
 * dossiers of either. Both together come from a login only, so that nobody gets the dossiers of a number that he typed.
 */
public final class Subject {

    private final Optional<String> account;
    private final Optional<PersonalId> personalId;

    private Subject(Optional<String> account, Optional<PersonalId> personalId) {
        this.account = account;
        this.personalId = personalId;
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
     * Whoever is logged in: his account, and the number with which the login identified him.
     *
     * @param identity the identity as the electronic-identity system told it at login, never one made of what was typed
     * @return the subject
     */
    public static Subject loggedIn(VerifiedIdentity identity) {
        return new Subject(Optional.of(identity.account()), Optional.of(identity.personalId()));
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

    /**
     * The portal account.
     *
     * @return the account, or empty
     */
    public Optional<String> account() {
        return account;
    }

    /**
     * The personal number.
     *
     * @return the number, or empty
     */
    public Optional<PersonalId> personalId() {
        return personalId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject that && account.equals(that.account) && personalId.equals(that.personalId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, personalId);
    }

    @Override
    public String toString() {
        return "Subject[***]";
    }
}
