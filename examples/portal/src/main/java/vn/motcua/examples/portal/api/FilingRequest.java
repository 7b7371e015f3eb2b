package vn.motcua.examples.portal.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.onestop.Submission;

/**
 * A dossier as a client files it. Online the account comes from the log-in, VNeID's word from the account, and what a
 * register holds from the register, never from here.
 *
 * @param procedure the procedure's code
 * @param caseId its case
 * @param agency the deciding agency's code
 * @param name the applicant's name
 * @param personalId the applicant's number
 * @param birthDate the applicant's birth date
 * @param phone the applicant's phone
 * @param email the applicant's e-mail address
 * @param address the applicant's postal address
 * @param form the fields of the form
 * @param documents the uploaded papers
 * @param facts figures of the case
 * @param choices what was chosen among the values of a fact
 * @param claims the groups that the applicant claims to belong to
 * @param account the applicant's account, heard at the counter only
 * @param verified the groups whose papers the officer has seen, heard at the counter only
 */
public record FilingRequest(
        @Nullable String procedure,
        @Nullable String caseId,
        @Nullable String agency,
        @Nullable String name,
        @Nullable String personalId,
        @Nullable String birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable Map<String, String> form,
        @Nullable List<Upload> documents,
        @Nullable Map<String, Long> facts,
        @Nullable Map<String, String> choices,
        @Nullable List<ApplicantGroup> claims,
        @Nullable String account,
        @Nullable List<ApplicantGroup> verified) {

    /**
     * The submission that it stands for.
     *
     * @param filedFor the account for which it is filed
     * @param channel the way it comes in
     * @param shared what VNeID said of that account
     * @param at when it came
     * @return the submission, still to be validated
     */
    Submission submission(String filedFor, Channel channel, List<GroupEvidence> shared, Instant at) {
        List<GroupEvidence> groups = new ArrayList<>(shared);
        if (claims != null) {
            claims.forEach(group -> groups.add(new GroupEvidence(group, GroupEvidence.Source.CLAIMED, "form", at)));
        }
        Submission.Person person = new Submission.Person(
                filedFor, text(name), text(personalId), text(birthDate), text(phone), text(email), text(address));
        return new Submission(
                text(procedure),
                text(caseId),
                text(agency),
                channel,
                person,
                form == null ? Map.of() : form,
                papers(),
                facts == null ? Map.of() : facts,
                choices == null ? Map.of() : choices,
                groups);
    }

    /** What an officer at the counter has seen the papers for. */
    List<GroupEvidence> seen(Instant at) {
        return verified == null
                ? List.of()
                : verified.stream()
                        .map(group -> new GroupEvidence(group, GroupEvidence.Source.VERIFIED, "quay", at))
                        .toList();
    }

    /**
     * An uploaded paper.
     *
     * @param key the required document
     * @param content the digest of the file
     */
    public record Upload(@Nullable String key, @Nullable String content) {}

    private List<Submission.Paper> papers() {
        return documents == null
                ? List.of()
                : documents.stream()
                        .map(upload -> new Submission.Paper(text(upload.key()), text(upload.content()), ""))
                        .toList();
    }

    /** What the applicant had claimed himself, among all that was kept. */
    static List<ApplicantGroup> claimsIn(List<GroupEvidence> groups) {
        return groups.stream()
                .filter(evidence -> evidence.source() == GroupEvidence.Source.CLAIMED)
                .map(GroupEvidence::group)
                .toList();
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    @Override
    public String toString() {
        return "FilingRequest[" + procedure + "]";
    }
}
