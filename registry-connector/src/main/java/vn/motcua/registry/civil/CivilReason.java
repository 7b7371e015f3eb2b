package vn.motcua.registry.civil;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why something cannot be sent to the civil registry, or why the registry did not do it. */
public enum CivilReason implements ReasonCode {
    /** A setting cannot be used. */
    SETTING_INVALID("civil.setting-invalid", "Cấu hình %s của hộ tịch không hợp lệ.", "The setting %s is not usable."),
    /** Not a unit's code. */
    UNIT_MALFORMED(
            "civil.unit-malformed",
            "Mã đơn vị hộ tịch phải là mã cấp xã 5 chữ số.",
            "A unit of the civil registry has the five-digit code of a commune."),
    /** Some fields cannot be sent. */
    NOT_SENDABLE(
            "civil.not-sendable",
            "Có %d trường dữ liệu không gửi được tới hộ tịch.",
            "%d field(s) cannot be sent to the civil registry."),
    /** A character that XML has no place for. */
    TEXT_NOT_XML(
            "civil.text-not-xml",
            "Trường %s có ký tự điều khiển không gửi được; hãy nhập lại.",
            "The field %s has a control character that cannot be sent; type it again."),
    /** Not a date. */
    DATE_MALFORMED(
            "civil.date-malformed",
            "Trường %s phải là ngày dạng yyyy-MM-dd, yyyy-MM hoặc yyyy.",
            "The field %s must be a date: yyyy-MM-dd, yyyy-MM or yyyy."),
    /** The registry refused the data: error 500, DATA_INCORRECT. */
    DATA_INCORRECT(
            "civil.data-incorrect",
            "Hộ tịch từ chối dữ liệu. Trường sai: %1$s.",
            "The civil registry refused the data. Fields at fault: %2$s."),
    /** The registry refused without naming a field. */
    DATA_INCORRECT_UNSAID(
            "civil.data-incorrect-unsaid",
            "Hộ tịch từ chối dữ liệu nhưng không nêu rõ trường sai; xem nội dung phản hồi của hộ tịch.",
            "The civil registry refused the data and named no field; see its remark."),
    /** Error 100, AUTHEN_ERROR. */
    NOT_AUTHENTICATED(
            "civil.not-authenticated",
            "Hộ tịch không xác thực được hệ thống một cửa (lỗi 100).",
            "The civil registry did not recognise our system (error 100)."),
    /** Error 101, IP_DISALLOWED. */
    ADDRESS_NOT_ALLOWED(
            "civil.address-not-allowed",
            "Hộ tịch chưa cho phép địa chỉ IP của hệ thống một cửa (lỗi 101).",
            "The civil registry does not allow our IP address (error 101)."),
    /** Error 106, AGENCY_ID_INCORRECT. */
    UNIT_UNKNOWN(
            "civil.unit-unknown",
            "Hộ tịch không có đơn vị mang mã %s (lỗi 106): kiểm tra cấu hình mã đơn vị.",
            "The civil registry has no unit %s (error 106): check the configured code."),
    /** A code that is not expected here. */
    ERROR_CODE("civil.error-code", "Hộ tịch báo lỗi %s.", "The civil registry reports the error %s."),
    /** A refusal that is worth another try. */
    BUSY(
            "civil.busy",
            "Hộ tịch tạm thời chưa nhận được hồ sơ; sẽ gửi lại.",
            "The civil registry could not take the dossier just now; it will be sent again."),
    /** The answer is not what the interface says. */
    ANSWER_UNREADABLE(
            "civil.answer-unreadable",
            "Không đọc được trả lời của hộ tịch cho %s.",
            "The civil registry's answer to %s cannot be read."),
    /** A field of the result is missing or malformed. */
    RESULT_UNREADABLE(
            "civil.result-unreadable",
            "Kết quả đăng ký của hộ tịch thiếu hoặc sai trường %s.",
            "The field %s of the civil registry's result is missing or malformed.");

    private final Reason template;

    CivilReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
