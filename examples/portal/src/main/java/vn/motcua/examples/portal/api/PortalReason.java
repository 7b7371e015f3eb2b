package vn.motcua.examples.portal.api;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why the portal itself does not take a request, before the SDK is asked. */
public enum PortalReason implements ReasonCode {
    /** The body or a parameter has not the expected shape. */
    UNREADABLE("portal.unreadable", "Không đọc được dữ liệu gửi lên.", "The request cannot be read."),
    /** Something that is needed was not sent. */
    VALUE_MISSING("portal.value-missing", "Thiếu giá trị bắt buộc.", "A required value is missing."),
    /** Something is longer, or there are more of it, than is taken. */
    TOO_LONG("portal.too-long", "Dài hơn hoặc nhiều hơn mức cho phép (%s).", "Longer or more than is allowed (%s)."),
    /** The version is no number. */
    VERSION_MALFORMED(
            "portal.version-malformed", "Phiên bản hồ sơ phải là một số.", "The dossier's version is a number."),
    /** No such action. */
    ACTION_UNKNOWN("portal.action-unknown", "Không có thao tác mang tên này.", "There is no action of that name."),
    /** No officer of that name. */
    OFFICER_UNKNOWN("portal.officer-unknown", "Không có cán bộ hay bộ phận này.", "There is no such officer or unit."),
    /** Whoever approves is no leader of the agency. */
    APPROVER_UNKNOWN(
            "portal.approver-unknown",
            "Người duyệt phải là lãnh đạo của cơ quan giải quyết.",
            "Whoever approves is a leader of the deciding agency."),
    /** A limit that no consultation has. */
    DAYS_OUT_OF_RANGE(
            "portal.days-out-of-range",
            "Thời hạn trả lời phải từ 1 đến %d ngày làm việc.",
            "The limit for an answer is 1 to %d working days."),
    /** No such QR code. */
    QR_UNKNOWN("portal.qr-unknown", "Mã QR này không có trong hệ thống giả lập.", "The simulator has no such QR code."),
    /** Only a citizen files online. */
    CITIZENS_ONLY(
            "portal.citizens-only",
            "Chỉ công dân nộp hồ sơ trực tuyến; cán bộ một cửa nhập hồ sơ tại quầy.",
            "Only citizens file online; officers of the one-stop take dossiers at the counter."),
    /** Only the one-stop takes dossiers at the counter. */
    ONE_STOP_ONLY(
            "portal.one-stop-only",
            "Chỉ cán bộ bộ phận một cửa tiếp nhận hồ sơ tại quầy.",
            "Only officers of the one-stop take dossiers at the counter."),
    /** Not for citizens. */
    OFFICERS_ONLY("portal.officers-only", "Chỉ cán bộ được làm việc này.", "Only officers may do this."),
    /** Nothing is at that address. */
    ADDRESS_UNKNOWN("portal.address-unknown", "Không có địa chỉ này.", "There is nothing at this address."),
    /** The address does not take that method. */
    METHOD_NOT_ALLOWED(
            "portal.method-not-allowed",
            "Địa chỉ này không nhận phương thức đã gửi.",
            "This address does not take that method."),
    /** The answer cannot be given in the wanted form. */
    NOT_ACCEPTABLE(
            "portal.not-acceptable",
            "Chỉ trả lời bằng application/json.",
            "The answer is application/json and nothing else."),
    /** The body is not of a type that is read here. */
    TYPE_NOT_SUPPORTED(
            "portal.type-not-supported",
            "Không nhận kiểu dữ liệu (Content-Type) đã gửi.",
            "This address does not take that content type."),
    /** The body is too large. */
    TOO_LARGE("portal.too-large", "Dữ liệu gửi lên lớn hơn mức cho phép.", "The request is larger than allowed."),
    /** Something went wrong with us. */
    UNEXPECTED(
            "portal.unexpected",
            "Có lỗi ngoài dự kiến; khi báo lỗi hãy nêu mã %s.",
            "Something unexpected went wrong; name the id %s when you report it.");

    private final Reason template;

    PortalReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
