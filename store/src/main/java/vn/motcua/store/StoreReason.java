package vn.motcua.store;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why something cannot be kept or read. */
public enum StoreReason implements ReasonCode {
    /** The database cannot be reached, or gave up; nothing was kept. */
    UNAVAILABLE(
            "store.unavailable",
            "Cơ sở dữ liệu tạm thời không phục vụ được; chưa có gì được ghi, hãy thử lại.",
            "The database cannot serve at the moment; nothing was kept, try again."),
    /** The answer to a commit was lost. */
    OUTCOME_UNKNOWN(
            "store.outcome-unknown",
            "Mất kết nối khi đang ghi: chưa biết đã ghi hay chưa; hãy kiểm tra lại trước khi gửi lại.",
            "The connection was lost during the commit: it may or may not be kept; look before sending again."),
    /** Two transactions got into each other's way. */
    CONCURRENT(
            "store.concurrent",
            "Có người khác đang cập nhật cùng lúc; hãy thực hiện lại.",
            "Someone else is changing the same at the same time; do it again."),
    /** A record of that key is there already. */
    COLLISION("store.collision", "Bản ghi đã tồn tại.", "A record of that key is there already."),
    /** The tables are missing. */
    SCHEMA_MISSING(
            "store.schema-missing",
            "Cơ sở dữ liệu chưa có các bảng cần thiết; hãy chạy PostgresStore.migrate.",
            "The database lacks our tables; call PostgresStore.migrate."),
    /** The tables could not be made or brought up to date. */
    MIGRATION_FAILED(
            "store.migration-failed",
            "Không tạo hoặc nâng cấp được các bảng trong cơ sở dữ liệu.",
            "The tables could not be made or brought up to date."),
    /** The database refused a statement that it should not refuse. */
    UNEXPECTED(
            "store.unexpected",
            "Cơ sở dữ liệu báo lỗi ngoài dự kiến (SQLSTATE %s).",
            "The database reports an unexpected error (SQLSTATE %s)."),
    /** PostgreSQL cannot keep U+0000 or half a surrogate pair. */
    TEXT_UNSTORABLE(
            "store.text-unstorable",
            "Văn bản có ký tự không lưu được (U+0000 hoặc mã Unicode không trọn vẹn).",
            "The text holds what cannot be stored (U+0000 or half a surrogate pair)."),
    /** No bytes. */
    CONTENT_EMPTY("store.content-empty", "Tệp không có nội dung.", "The file is empty."),
    /** Too many bytes. */
    CONTENT_TOO_LARGE(
            "store.content-too-large", "Tệp lớn hơn mức cho phép (%d byte).", "The file is larger than %d bytes."),
    /** A kept file does not match its digest. */
    CONTENT_CORRUPT(
            "store.content-corrupt",
            "Tệp đã lưu không còn khớp với mã băm %s.",
            "The kept file no longer matches its digest %s."),
    /** The folder of the files cannot be written or read. */
    CONTENT_UNAVAILABLE(
            "store.content-unavailable",
            "Không đọc hoặc ghi được thư mục lưu tệp.",
            "The folder of the files cannot be read or written."),
    /** Another process holds the folder of the embedded database. */
    EMBEDDED_IN_USE(
            "store.embedded-in-use",
            "Thư mục dữ liệu %s đang được một tiến trình khác sử dụng; hãy dừng tiến trình đó trước.",
            "The data folder %s is in use by another process; stop that one first."),
    /** The folder of the embedded database belongs to someone else. */
    EMBEDDED_NOT_OURS(
            "store.embedded-not-ours",
            "Thư mục dữ liệu %s phải thuộc về tài khoản đang chạy và chỉ tài khoản đó được truy cập (0700).",
            "The data folder %s must belong to the account that starts it, with mode 0700."),
    /** A server that was left behind does not stop. */
    EMBEDDED_NOT_STOPPING(
            "store.embedded-not-stopping",
            "Máy chủ PostgreSQL còn sót lại trên thư mục %s không dừng được.",
            "The PostgreSQL server left behind on the folder %s does not stop."),
    /** The embedded database does not start. */
    EMBEDDED_NOT_STARTING(
            "store.embedded-not-starting",
            "Không khởi động được PostgreSQL trên thư mục %s; hãy xem nhật ký.",
            "PostgreSQL does not start on the folder %s; see the log."),
    /** The embedded database would lose commits. */
    EMBEDDED_NOT_DURABLE(
            "store.embedded-not-durable",
            "PostgreSQL nhúng đang chạy với %s tắt: dữ liệu có thể mất.",
            "The embedded PostgreSQL runs with %s switched off: data could be lost.");

    private final Reason template;

    StoreReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
