package vn.motcua.transport;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a setting or a call cannot be used, and what can go wrong on the way. */
public enum TransportReason implements ReasonCode {
    /** A setting lies outside its range. */
    SETTING_OUT_OF_RANGE(
            "transport.setting-out-of-range",
            "Thiết lập %s phải nằm trong khoảng từ %s đến %s.",
            "The setting %s must lie between %s and %s."),
    /** Something that must be given is missing. */
    VALUE_MISSING(
            "transport.value-missing",
            "Thiếu giá trị %s hoặc giá trị không dùng được.",
            "The value %s is missing or cannot be used."),
    /** The address is not an absolute http or https URI with a host and without user and password. */
    URI_UNUSABLE(
            "transport.uri-unusable",
            "Địa chỉ gọi phải là URI http hoặc https đầy đủ, có tên máy chủ, không kèm tên đăng nhập.",
            "The address must be a full http or https URI with a host and without user and password."),
    /** Keys are configured for TLS, but the address is plain http. */
    PLAIN_HTTP_REFUSED(
            "transport.plain-http-refused",
            "Kết nối đã được thiết lập TLS nên không gọi tới địa chỉ http không mã hóa.",
            "This transport has TLS settings, so it does not call a plain http address."),
    /** A header's name or value cannot be sent. */
    HEADER_UNUSABLE(
            "transport.header-unusable",
            "Tên hoặc giá trị của header không hợp lệ, hoặc header do thư viện tự đặt.",
            "The name or value of a header cannot be sent, or the header is set by the library itself."),
    /** The method carries no body. */
    BODY_REFUSED("transport.body-refused", "Phương thức %s không được kèm nội dung.", "The method %s carries no body."),
    /** The text holds no certificate in PEM, or a broken one. */
    CERTIFICATE_UNREADABLE(
            "transport.certificate-unreadable",
            "Không đọc được chứng thư số dạng PEM.",
            "The text holds no readable certificate in PEM."),
    /** The text holds no private key in PEM, or one of an unknown kind. */
    KEY_UNREADABLE(
            "transport.key-unreadable",
            "Không đọc được khóa riêng dạng PEM (PKCS#8 hoặc PKCS#1).",
            "The text holds no readable private key in PEM (PKCS#8 or PKCS#1)."),
    /** The private key is encrypted and the passphrase is missing or wrong. */
    PASSPHRASE_WRONG(
            "transport.passphrase-wrong",
            "Khóa riêng được mã hóa; mật khẩu khóa còn thiếu hoặc sai.",
            "The private key is encrypted; its passphrase is missing or wrong."),
    /** The private key does not belong to the first certificate of the chain. */
    KEY_MISMATCH(
            "transport.key-mismatch",
            "Khóa riêng không khớp với chứng thư số đầu tiên của chuỗi.",
            "The private key does not belong to the first certificate of the chain."),
    /** A certificate of the chain is not issued by the next one. */
    CHAIN_BROKEN(
            "transport.chain-broken",
            "Chuỗi chứng thư số không liền mạch: mỗi chứng thư phải do chứng thư kế tiếp cấp.",
            "The certificate chain is broken: each certificate must be issued by the next one."),
    /** The host's name is not known. */
    NAME_UNKNOWN(
            "transport.name-unknown",
            "Không tìm thấy địa chỉ máy chủ của hệ thống %s. Lần gọi này chưa gửi gì đi.",
            "The host of %s could not be looked up. This try sent nothing."),
    /** No connection came about. */
    CONNECTION_REFUSED(
            "transport.connection-refused",
            "Không kết nối được tới hệ thống %s. Lần gọi này chưa gửi gì đi.",
            "No connection to %s could be made. This try sent nothing."),
    /** No connection came about in time. */
    CONNECT_TIMEOUT(
            "transport.connect-timeout",
            "Kết nối tới hệ thống %s quá thời gian cho phép. Lần gọi này chưa gửi gì đi.",
            "The connection to %s did not come about in time. This try sent nothing."),
    /** TLS failed: a certificate or a name that is not trusted, or our certificate refused. */
    TLS_REFUSED(
            "transport.tls-refused",
            "Không thiết lập được kết nối TLS với hệ thống %s. Lần gọi này chưa gửi gì đi.",
            "TLS with %s could not be established. This try sent nothing."),
    /** No complete answer came in time. */
    TIMEOUT(
            "transport.timeout",
            "Hệ thống %s không trả lời kịp thời gian cho phép. Chưa rõ yêu cầu đã được xử lý hay chưa.",
            "%s did not answer in time. It may have acted."),
    /** The connection broke before the answer began. */
    CONNECTION_CUT(
            "transport.connection-cut",
            "Kết nối tới hệ thống %s bị ngắt sau khi gửi. Chưa rõ yêu cầu đã được xử lý hay chưa.",
            "The connection to %s was cut after sending. It may have acted."),
    /** The connection broke in the middle of the answer. */
    ANSWER_CUT(
            "transport.answer-cut",
            "Kết nối tới hệ thống %s bị ngắt giữa chừng khi nhận trả lời.",
            "The connection to %s was cut in the middle of the answer. It may have acted."),
    /** What came back is not HTTP. */
    ANSWER_MALFORMED(
            "transport.answer-malformed",
            "Trả lời của hệ thống %s không đúng giao thức HTTP.",
            "The answer of %s is not HTTP. It may have acted."),
    /** The answer is larger than the settings allow. */
    ANSWER_TOO_LARGE(
            "transport.answer-too-large",
            "Trả lời của hệ thống %s vượt quá dung lượng cho phép.",
            "The answer of %s is larger than allowed. It may have acted."),
    /** The system failed too often lately and is left alone for a while. */
    CIRCUIT_OPEN(
            "transport.circuit-open",
            "Hệ thống %s vừa lỗi nhiều lần nên tạm ngừng gọi. Lần gọi này chưa gửi gì đi.",
            "%s failed too often lately and is left alone for a while. This try sent nothing."),
    /** The thread was interrupted. */
    INTERRUPTED(
            "transport.interrupted", "Cuộc gọi tới hệ thống %s bị dừng giữa chừng.", "The call to %s was interrupted."),
    /** The transport has been closed. */
    CLOSED(
            "transport.closed",
            "Kết nối tới hệ thống %s đã được đóng. Lần gọi này chưa gửi gì đi.",
            "The transport to %s has been closed. This try sent nothing.");

    private final String code;
    private final String vi;
    private final String en;

    TransportReason(String code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public Reason template() {
        return new Reason(code, vi, en);
    }

    /** The stable code, for example {@code transport.timeout}. */
    String code() {
        return code;
    }

    /** The code without its topic, for the audit: {@code timeout}. */
    String word() {
        return code.substring(code.indexOf('.') + 1);
    }
}
