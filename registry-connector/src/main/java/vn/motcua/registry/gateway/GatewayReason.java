package vn.motcua.registry.gateway;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why the integration axis, or a system behind it, brought no usable answer, or why settings are refused. */
public enum GatewayReason implements ReasonCode {
    /** A setting cannot be used. */
    SETTING_INVALID(
            "gateway.setting-invalid", "Cấu hình %s của trục tích hợp không hợp lệ.", "The setting %s is not usable."),
    /** Key or secret are wrong. */
    TOKEN_REFUSED(
            "gateway.token-refused",
            "Trục tích hợp không cấp mã truy cập (HTTP %d): kiểm tra khóa và mật khẩu kết nối.",
            "The integration axis granted no token (HTTP %d): check key and secret."),
    /** The token answer is not understood. */
    TOKEN_UNREADABLE(
            "gateway.token-unreadable",
            "Không đọc được trả lời cấp mã truy cập của trục tích hợp.",
            "The token answer of the integration axis cannot be read."),
    /** A new token is refused too. */
    NOT_ADMITTED(
            "gateway.not-admitted",
            "Trục tích hợp từ chối gọi %s (HTTP %d): chưa được cấp quyền hoặc vượt giới hạn.",
            "The integration axis refused the call %s (HTTP %d): not subscribed, or over the limit."),
    /** A page for people came instead of data. */
    PAGE_INSTEAD_OF_DATA(
            "gateway.page-instead-of-data",
            "Trục tích hợp trả về trang HTML thay cho dữ liệu khi gọi %s (HTTP %d).",
            "The integration axis answered %s with an HTML page instead of data (HTTP %d)."),
    /** The axis does not reach the system. */
    UNREACHABLE_BEHIND(
            "gateway.unreachable-behind",
            "Trục tích hợp không kết nối được hệ thống đích khi gọi %s (HTTP %d).",
            "The integration axis does not reach the system behind it for %s (HTTP %d)."),
    /** The system itself failed. */
    PROVIDER_FAILED(
            "gateway.provider-failed",
            "Hệ thống đích lỗi khi xử lý %s (HTTP %d).",
            "The system failed on %s (HTTP %d)."),
    /** An answer without content. */
    EMPTY_ANSWER("gateway.empty-answer", "Hệ thống đích trả lời rỗng cho %s.", "The answer to %s is empty."),
    /** A status that should not occur. */
    UNEXPECTED_STATUS(
            "gateway.unexpected-status",
            "Trục tích hợp trả lời %s với mã HTTP %d không mong đợi; kiểm tra đường dẫn dịch vụ.",
            "The answer to %s has the unexpected HTTP status %d; check the service path.");

    private final Reason template;

    GatewayReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
