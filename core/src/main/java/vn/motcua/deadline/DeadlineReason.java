package vn.motcua.deadline;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why no due date can be given. */
public enum DeadlineReason implements ReasonCode {
    /** The calendar holds no data for a year that the count touches. */
    YEAR_WITHOUT_CALENDAR(
            "deadline.year-without-calendar",
            "Chưa có lịch làm việc của năm %d nên không tính được hạn.",
            "There is no working calendar for the year %d, so no due date can be given."),
    /** The calendar's data contradict themselves. */
    CALENDAR_MALFORMED(
            "deadline.calendar-malformed",
            "Lịch làm việc không nhất quán tại ngày %s.",
            "The working calendar contradicts itself on %s.");

    private final Reason template;

    DeadlineReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
