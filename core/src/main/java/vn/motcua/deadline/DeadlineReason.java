package vn.motcua.deadline;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why no due date can be given, or why a calendar, an agency's hours or a limit is refused. */
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
            "The working calendar contradicts itself on %s."),
    /** No draft of that name ships with the SDK. */
    DRAFT_UNKNOWN(
            "deadline.draft-unknown",
            "Không có phương án nghỉ lễ nào tên «%s».",
            "There is no draft of days off named «%s»."),
    /** Less than one working day was asked for. */
    COUNT_NOT_POSITIVE(
            "deadline.count-not-positive",
            "Số ngày làm việc phải từ 1 trở lên, không phải %d.",
            "A count of working days is at least 1, not %d."),
    /** A negative or zero limit, or a number with the same day. */
    LIMIT_MALFORMED(
            "deadline.limit-malformed",
            "Thời hạn phải từ 1 đơn vị trở lên, riêng «ngay trong ngày» là 0; nhận được %d %s.",
            "A limit has at least 1 unit, and 0 only for the same day; %d %s came."),
    /** A session that does not end after it begins. */
    SESSION_BACKWARD(
            "deadline.session-backward",
            "Buổi làm việc phải kết thúc sau khi bắt đầu: %s–%s.",
            "A session ends after it begins: %s–%s."),
    /** Two sessions of one day that overlap. */
    SESSIONS_OVERLAP(
            "deadline.sessions-overlap",
            "Các buổi làm việc trong cùng một ngày trùng giờ nhau: %s và %s.",
            "Sessions of one day overlap: %s and %s."),
    /** A day from Monday to Friday without a session. */
    WEEKDAY_WITHOUT_SESSION(
            "deadline.weekday-without-session",
            "Ngày làm việc %s chưa có buổi làm việc nào; ngày đóng cửa riêng thì khai theo từng ngày.",
            "The weekday %s has no session; a closure of one's own is declared for its date."),
    /** Sessions for Sundays. */
    SUNDAY_DESK(
            "deadline.sunday-desk",
            "Không khai giờ làm việc cho Chủ nhật hằng tuần; trực một ngày Chủ nhật thì khai theo ngày đó.",
            "No hours are kept for every Sunday; a desk open on one Sunday is declared for its date."),
    /** No pattern of hours of that name ships with the SDK. */
    PATTERN_UNKNOWN(
            "deadline.pattern-unknown",
            "Không có mẫu giờ làm việc nào tên «%s».",
            "There is no pattern of working hours named «%s»."),
    /** A pause that ends before it begins. */
    PAUSE_BACKWARD(
            "deadline.pause-backward",
            "Khoảng tạm dừng phải kết thúc sau khi bắt đầu.",
            "A pause ends after it begins."),
    /** A second new appointment. */
    REAPPOINTED_ALREADY(
            "deadline.reappointed-already",
            "Hồ sơ đã được xin lỗi và hẹn lại một lần, không được hẹn lại lần nữa (NĐ 61/2018 Đ19(9)).",
            "There was one new appointment with an apology already, and no second one is allowed (NĐ 61/2018 Đ19(9))."),
    /** A new appointment while the clock does not run. */
    REAPPOINTED_NOT_RUNNING(
            "deadline.reappointed-not-running",
            "Chỉ hẹn lại được khi hồ sơ đang tính thời hạn.",
            "A new appointment can be given only while the clock runs."),
    /** A new appointment that is not after the old one. */
    REAPPOINTED_NOT_LATER(
            "deadline.reappointed-not-later",
            "Ngày hẹn lại phải sau ngày hẹn cũ.",
            "The new appointment must lie after the old one.");

    private final Reason template;

    DeadlineReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
