package vn.motcua.identity;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** What an account must set right, or confirm, before it can be matched with the population database. */
public enum AccountReason implements ReasonCode {
    /** Without it nobody can be found. */
    MISSING("identity.account-missing", "Chưa có thông tin này.", "This is missing."),
    /** Nine digits; the account is to be moved to the personal number. */
    OLD_NUMBER(
            "identity.account-old-number",
            "Đang dùng số CMND 9 chữ số; cần cập nhật số định danh cá nhân 12 chữ số.",
            "An old nine-digit card number; the twelve-digit personal number is needed."),
    /** Only a year or a month. */
    BIRTH_DATE_NOT_FULL(
            "identity.account-birth-date-not-full",
            "Ngày sinh chưa đủ ngày, tháng, năm; chỉ đối chiếu được ở mức có thể trùng.",
            "The birth date is not known to the day, so a match can only be possible."),
    /** Cleaned without changing what it means. */
    CLEANED(
            "identity.account-cleaned",
            "Đã chuẩn hóa cách viết; hãy kiểm tra lại.",
            "Its writing was put in order; please check."),
    /** The phone number is written as it is dialled today. */
    PHONE_CONVERTED(
            "identity.account-phone-converted",
            "Đã đổi số điện thoại về dạng đang dùng; hãy kiểm tra lại.",
            "The phone number was changed to the form in use; please check."),
    /** Perhaps in an encoding from before Unicode. */
    MAYBE_LEGACY(
            "identity.account-maybe-legacy",
            "Có thể gõ bằng bảng mã cũ (TCVN3 hoặc VNI); hãy kiểm tra lại.",
            "It may be in an old encoding (TCVN3 or VNI); please check."),
    /** One word only, where a name has a family name and a given name. */
    NAME_OF_ONE_WORD(
            "identity.account-name-of-one-word",
            "Họ tên chỉ có một từ; hãy kiểm tra đã ghi đủ họ, chữ đệm và tên.",
            "The name is one word only; please check that it is complete.");

    private final Reason template;

    AccountReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
