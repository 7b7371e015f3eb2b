package vn.motcua.fee;

import java.time.Instant;
import java.util.Objects;

/**
 * Why we believe that an applicant belongs to a group.
 *
 * @param group the group
 * @param source who says so
 * @param reference where it can be looked up: a document's key, or the id of the message received; no personal data
 * @param at when it was said
 */
public record GroupEvidence(ApplicantGroup group, Source source, String reference, Instant at) {

    /** Who says that the applicant belongs to the group. */
    public enum Source {
        /** The applicant, without proof yet. */
        CLAIMED,
        /** An officer who has seen the proof, or a database. */
        VERIFIED,
        /** The electronic-identity system (VNeID), which shares the level of relief. */
        VNEID;

        /**
         * Who usually says so, where nobody tells: VNeID of digital citizens (NQ 66.22/2026/NQ-CP Đ5(3)), an officer of
         * others.
         *
         * @param group the group
         * @return the usual source
         */
        public static Source usualFor(ApplicantGroup group) {
            return group == ApplicantGroup.CONG_DAN_SO ? VNEID : VERIFIED;
        }
    }

    /** Refuses missing parts. */
    public GroupEvidence {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(at, "at");
    }

    /** Without the reference, which comes from outside and may tell more than it should. */
    @Override
    public String toString() {
        return "GroupEvidence[" + group + " " + source + "]";
    }
}
