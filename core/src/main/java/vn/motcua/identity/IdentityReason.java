package vn.motcua.identity;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a text is not a person's number, name or birth date, or not an agency's code. */
public enum IdentityReason implements ReasonCode {
    /** Neither twelve nor nine digits. */
    PERSONAL_ID_MALFORMED(
            "identity.personal-id-malformed",
            "Số định danh cá nhân phải có 12 chữ số (hoặc số CMND 9 chữ số).",
            "A personal identification number has 12 digits (or 9 for an old identity card)."),
    /** Empty, too long, or with characters that no name has. */
    NAME_MALFORMED(
            "identity.name-malformed",
            "Họ tên phải có từ 1 đến 100 ký tự, không chứa chữ số, ký tự điều khiển hay ký tự đổi hướng chữ.",
            "A name has 1 to 100 characters, without digits, control characters or direction marks."),
    /** Not a date, a month or a year. */
    BIRTH_DATE_MALFORMED(
            "identity.birth-date-malformed",
            "Ngày sinh phải có dạng yyyy-MM-dd, yyyy-MM hoặc yyyy.",
            "A birth date reads yyyy-MM-dd, yyyy-MM or yyyy."),
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
            "Số điện thoại phải có từ 9 đến 12 chữ số, có thể bắt đầu bằng +84.",
            "A phone number has 9 to 12 digits and may begin with +84.");

    private final Reason template;

    IdentityReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
