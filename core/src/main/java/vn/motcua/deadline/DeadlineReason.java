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
    /** The calendar's data contradict themselves on a day. */
    CALENDAR_MALFORMED(
            "deadline.calendar-malformed",
            "Lịch làm việc không nhất quán tại ngày %1$td/%1$tm/%1$tY.",
            "The working calendar contradicts itself on %1$s."),
    /** A part of the calendar's data is missing or empty. */
    CALENDAR_INCOMPLETE(
            "deadline.calendar-incomplete",
            "Lịch làm việc thiếu hoặc để trống mục «%s».",
            "The working calendar lacks «%s», or it is empty."),
    /** A year is missing between others. */
    CALENDAR_YEAR_MISSING(
            "deadline.calendar-year-missing",
            "Lịch làm việc thiếu năm %d, trong khi đã có các năm trước và sau đó.",
            "The working calendar lacks the year %d between others."),
    /** A year stands twice. */
    CALENDAR_YEAR_TWICE(
            "deadline.calendar-year-twice",
            "Lịch làm việc ghi năm %d hai lần.",
            "The working calendar has the year %d twice."),
    /** A year that no calendar has. */
    CALENDAR_YEAR_OUT_OF_RANGE(
            "deadline.calendar-year-out-of-range",
            "Lịch làm việc chỉ nhận các năm 1900–2200, không nhận năm %d.",
            "A working calendar takes the years 1900 to 2200, not %d."),
    /** No draft of that name ships with the SDK; what was typed is not repeated. */
    DRAFT_UNKNOWN(
            "deadline.draft-unknown",
            "Không có phương án nghỉ lễ nào mang tên đã nêu; các phương án có sẵn: %s.",
            "There is no draft of days off of that name; those there are: %s."),
    /** The days of a count stand in the wrong order. */
    DAYS_BACKWARD(
            "deadline.days-backward",
            "Ngày cuối của khoảng đếm không được trước ngày đầu.",
            "The last day of a count must not lie before its first."),
    /** A moment so far away that it has no date. */
    MOMENT_OUT_OF_RANGE(
            "deadline.moment-out-of-range",
            "Thời điểm quá xa, không xác định được ngày.",
            "The moment is too far away to have a date."),
    /** Less than one working day was asked for. */
    COUNT_NOT_POSITIVE(
            "deadline.count-not-positive",
            "Số ngày làm việc phải từ 1 trở lên, không phải %d.",
            "A count of working days is at least 1, not %d."),
    /** A negative or zero limit, or a number with the same day. */
    LIMIT_MALFORMED(
            "deadline.limit-malformed",
            "Thời hạn phải từ 1 đơn vị trở lên, riêng «ngay trong ngày làm việc» là 0; nhận được %1$s (đơn vị: %2$s).",
            "A limit has at least 1 unit, and 0 only for the same day; %1$s came (unit: %3$s)."),
    /** A time of a session that cannot be read; what was typed is not repeated. */
    TIME_UNREADABLE(
            "deadline.time-unreadable",
            "Giờ của buổi làm việc phải có dạng HH:mm từ 00:00 đến 23:59, ví dụ 07:30.",
            "A time of a session reads HH:mm from 00:00 to 23:59, for example 07:30."),
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
            "%1$s chưa có buổi làm việc nào; ngày đóng cửa riêng thì khai theo từng ngày.",
            "%2$s has no session; a closure of one's own is declared for its date."),
    /** Sessions for Sundays. */
    SUNDAY_DESK(
            "deadline.sunday-desk",
            "Không khai giờ làm việc cho Chủ nhật hằng tuần; trực một ngày Chủ nhật thì khai theo ngày đó.",
            "No hours are kept for every Sunday; a desk open on one Sunday is declared for its date."),
    /** No pattern of hours of that name ships with the SDK; what was typed is not repeated. */
    PATTERN_UNKNOWN(
            "deadline.pattern-unknown",
            "Không có mẫu giờ làm việc nào mang tên đã nêu; các mẫu có sẵn: %s.",
            "There is no pattern of working hours of that name; those there are: %s."),
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
