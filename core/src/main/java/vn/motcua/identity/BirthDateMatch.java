package vn.motcua.identity;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** What a comparison of two birth dates comes to, and why. */
public enum BirthDateMatch implements ReasonCode {
    /** Both are known to the day, and it is the same day, but not the first of January. */
    SAME_DAY(Outcome.CONFIRMED, "identity.birth-same-day", "Trùng ngày sinh.", "The same day of birth."),
    /** Both are the first of January of one year, which may stand for the year only. */
    BOTH_MAY_BE_PLACEHOLDER(
            Outcome.POSSIBLE,
            "identity.birth-both-may-be-placeholder",
            "Cùng ghi 01/01 của một năm; có thể chỉ biết năm sinh, chưa đủ để xác nhận.",
            "Both are 1 January of the same year, which may stand for the year only and confirms nothing."),
    /** The same month; one of them is known no closer. */
    SAME_MONTH(
            Outcome.POSSIBLE,
            "identity.birth-same-month",
            "Trùng tháng và năm sinh; ngày sinh không rõ.",
            "The same month of birth; the day is not known."),
    /** The same year; one of them is known no closer. */
    SAME_YEAR(
            Outcome.POSSIBLE,
            "identity.birth-same-year",
            "Chỉ trùng năm sinh; chưa đủ để xác nhận.",
            "The same year of birth only, which confirms nothing."),
    /** Different days of one year, one of them the first of January, which may stand for the year only. */
    ONE_MAY_BE_PLACEHOLDER(
            Outcome.DIFFERENT,
            "identity.birth-one-may-be-placeholder",
            "Khác ngày sinh trong cùng năm; một bên là 01/01, có thể chỉ biết năm sinh.",
            "Different days of the same year; one is 1 January, which may stand for the year only."),
    /** Different dates. */
    NOT_THE_SAME(Outcome.DIFFERENT, "identity.birth-not-the-same", "Khác ngày sinh.", "Different dates of birth.");

    /** How far two birth dates agree. */
    public enum Outcome {
        /** Both known to the day, equal, and no likely placeholder. */
        CONFIRMED,
        /** Equal as far as both are known; never proof. */
        POSSIBLE,
        /** Not equal. */
        DIFFERENT
    }

    private final Outcome outcome;
    private final Reason template;

    BirthDateMatch(Outcome outcome, String code, String vi, String en) {
        this.outcome = outcome;
        this.template = new Reason(code, vi, en);
    }

    /**
     * How far the dates agree.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Reason template() {
        return template;
    }
}
