package vn.motcua.onestop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.BirthDateReader;
import vn.motcua.identity.IdentityAgreement;
import vn.motcua.identity.PersonalIdNumber;
import vn.motcua.identity.PhoneNumber;
import vn.motcua.identity.PlainText;
import vn.motcua.identity.PortalAccount;
import vn.motcua.identity.VerifiedIdentity;

/**
 * A dossier as it comes from outside, before anything about it is believed. Personal data: {@code toString} leaves it out.
 *
 * @param procedure the procedure's code
 * @param caseId the case, empty for the usual one
 * @param agency the deciding agency's code
 * @param channel the way it comes in
 * @param applicant the person who asks
 * @param form the fields of the interactive form
 * @param documents the papers; the portal vouches for the registers that they name
 * @param facts figures of the case, such as {@code copies}
 * @param choices what was chosen among the values of a fact, such as {@code contractAct}
 * @param groups the applicant's groups; the portal vouches for their source
 */
public record Submission(
        @NotBlank @PlainText(max = 40) String procedure,
        @NotNull @PlainText(max = 40) String caseId,
        @NotBlank @PlainText(max = 35) String agency,
        @NotNull Channel channel,
        @NotNull @Valid Person applicant,

        @NotNull @Size(max = 200)
        Map<@NotNull @PlainText(max = 60) String, @NotNull @PlainText(max = 2000, lineBreaks = true) String> form,

        @NotNull @Size(max = 50) List<@NotNull @Valid Paper> documents,
        @NotNull @Size(max = 20) Map<@NotNull @PlainText(max = 60) String, @NotNull @PositiveOrZero Long> facts,

        @NotNull @Size(max = 20)
        Map<@NotNull @PlainText(max = 60) String, @NotNull @PlainText(max = 60) String> choices,

        @NotNull @Size(max = 20) List<@NotNull GroupEvidence> groups) {

    /**
     * A dossier that leaves nothing to choose.
     *
     * @param procedure the procedure's code
     * @param caseId the case, empty for the usual one
     * @param agency the deciding agency's code
     * @param channel the way it comes in
     * @param applicant the person who asks
     * @param form the fields of the interactive form
     * @param documents the papers; the portal vouches for the registers that they name
     * @param facts figures of the case, such as {@code copies}
     * @param groups the applicant's groups; the portal vouches for their source
     */
    public Submission(
            String procedure,
            String caseId,
            String agency,
            Channel channel,
            Person applicant,
            Map<String, String> form,
            List<Paper> documents,
            Map<String, Long> facts,
            List<GroupEvidence> groups) {
        this(procedure, caseId, agency, channel, applicant, form, documents, facts, Map.of(), groups);
    }

    /**
     * The person as typed.
     *
     * @param account the portal account, opaque: no personal number, telephone number or e-mail address
     * @param name the name; a person's name has 100 characters at most, which decomposed may take more
     * @param personalId the personal number
     * @param birthDate the birth date in any form that {@link BirthDateReader} reads, or empty
     * @param phone the phone number in any form that {@link PhoneNumber} reads, or empty
     * @param email the e-mail address, or empty
     * @param address the postal address, or empty
     */
    public record Person(
            @NotBlank @PlainText(max = 100) String account,
            @NotBlank String name,
            @NotBlank @PersonalIdNumber String personalId,

            @NotNull @PlainText(max = 40) String birthDate,
            @NotNull @PlainText(max = 40) String phone,
            @NotNull @Email @PlainText(max = 254) String email,

            @NotNull @PlainText(max = 500, lineBreaks = true)
            String address) {

        /**
         * The person as VNeID knows them, so that nobody types it again. The phone number is written as it is dialled.
         *
         * @param identity the verified identity
         * @return the person, with empty texts for what VNeID did not give
         */
        public static Person of(VerifiedIdentity identity) {
            return new Person(
                    identity.account(),
                    identity.name().reveal(),
                    identity.personalId().reveal(),
                    identity.birthDate().map(BirthDate::reveal).orElse(""),
                    identity.phone().map(PhoneNumber::revealNational).orElse(""),
                    identity.email().orElse(""),
                    identity.address().orElse(""));
        }

        /**
         * Whether what stands here, perhaps typed over, still agrees with the verified identity.
         *
         * @param identity the verified identity
         * @return what agrees and what differs, by field
         */
        public IdentityAgreement agreement(VerifiedIdentity identity) {
            return identity.compare(new PortalAccount(account, name, personalId, birthDate, "", phone, "", address));
        }

        @Override
        public String toString() {
            return "Person[account=" + account + "]";
        }
    }

    /**
     * A paper as handed in: a file by its digest, or a register that holds the data, or (both empty) a paper at the desk.
     *
     * @param key the required document
     * @param content the digest of the uploaded file, or empty
     * @param evidence the register, or empty
     */
    public record Paper(
            @NotBlank @PlainText(max = 60) String key,
            @NotNull @Pattern(regexp = "|[0-9a-f]{64}") String content,
            @NotNull @PlainText(max = 60) String evidence) {}

    @Override
    public String toString() {
        return "Submission[" + procedure + " at " + agency + "]";
    }
}
