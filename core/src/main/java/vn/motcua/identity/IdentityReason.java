package vn.motcua.identity;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a text is not a person's number, gender, birth date or phone number, or not an agency's code. */
public enum IdentityReason implements ReasonCode {
    /** Neither twelve nor nine digits. */
    PERSONAL_ID_MALFORMED(
            "identity.personal-id-malformed",
            "Số định danh cá nhân phải có 12 chữ số (hoặc số CMND 9 chữ số).",
            "A personal identification number has 12 digits (or 9 for an old identity card)."),
    /** Not a date, a month or a year. */
    BIRTH_DATE_MALFORMED(
            "identity.birth-date-malformed",
            "Ngày sinh phải ghi theo dạng ngày/tháng/năm (ví dụ 12/05/1980), tháng/năm (05/1980) hoặc chỉ năm (1980).",
            "A birth date is written day/month/year (12/05/1980), month/year (05/1980) or year alone (1980)."),
    /** A month or day that no calendar has. */
    BIRTH_DATE_IMPOSSIBLE(
            "identity.birth-date-impossible",
            "Ngày sinh không có trong lịch (sai ngày hoặc sai tháng).",
            "The birth date is not in the calendar (wrong day or month)."),
    /** After the day of the check. */
    BIRTH_DATE_IN_FUTURE("identity.birth-date-in-future", "Ngày sinh ở tương lai.", "The birth date is in the future."),
    /** Before 1900. */
    BIRTH_DATE_TOO_EARLY("identity.birth-date-too-early", "Năm sinh trước năm %s.", "The year of birth is before %s."),
    /** The first of January: often what a system writes where only the year is known. */
    BIRTH_DATE_PLACEHOLDER(
            "identity.birth-date-placeholder",
            "Ngày sinh là 01/01: có thể chỉ biết năm sinh; cần xác nhận.",
            "The birth date is 1 January, which may stand for a year only; please confirm."),
    /** No word for a gender. */
    GENDER_UNREADABLE(
            "identity.gender-unreadable",
            "Giới tính phải ghi là Nam, Nữ hoặc Khác.",
            "A gender reads Nam, Nữ or Khác (male, female, other)."),
    /** Not an agency code. */
    AGENCY_CODE_MALFORMED(
            "identity.agency-code-malformed",
            "Mã cơ quan phải gồm chữ số, chữ hoa và dấu chấm, tối đa 35 ký tự.",
            "An agency code has digits, capitals and dots, 35 characters at most."),
    /** Not a province code. */
    PROVINCE_CODE_MALFORMED(
            "identity.province-code-malformed", "Mã tỉnh phải có 2 chữ số.", "A province code has 2 digits."),
    /** Not a phone number. */
    PHONE_MALFORMED(
            "identity.phone-malformed",
            "Số điện thoại phải là số di động 10 chữ số, số cố định đầu 02, hoặc số nước ngoài bắt đầu bằng dấu +.",
            "A phone number is a mobile one of 10 digits, a landline beginning with 02, or a foreign one beginning with +.");

    private final Reason template;

    IdentityReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
