package vn.motcua.payment.platform;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** What the platform's answers say. Of its codes only 00 is public. */
public enum PlatformReason implements ReasonCode {
    /** Paid. */
    PAID("platform.paid", "Nền tảng thanh toán báo đã nộp.", "The platform says it is paid."),
    /** Status 3: waiting at the bank or the payment service. */
    UNDECIDED(
            "platform.undecided",
            "Nền tảng thanh toán chưa có kết quả từ ngân hàng hoặc trung gian thanh toán.",
            "The platform has no result from the bank or the payment service yet."),
    /** Status 4. */
    FAILED("platform.failed", "Giao dịch thất bại tại nền tảng thanh toán.", "The payment failed at the platform."),
    /** A callback with another code than 00; the status is asked for. */
    NOT_SUCCESSFUL(
            "platform.not-successful",
            "Nền tảng thanh toán báo mã %s; đang hỏi lại trạng thái.",
            "The platform reports the code %s; its status is being asked for."),
    /** The platform knows no such payment. */
    NOT_FOUND(
            "platform.not-found", "Nền tảng thanh toán không có giao dịch này.", "The platform knows no such payment."),
    /** The query was answered with an error. */
    QUERY_REFUSED(
            "platform.query-refused",
            "Nền tảng thanh toán không trả lời truy vấn (mã %s).",
            "The platform did not answer the query (code %s)."),
    /** The order was refused. */
    ORDER_REFUSED(
            "platform.order-refused",
            "Nền tảng thanh toán không nhận yêu cầu (mã %s).",
            "The platform refused the order (code %s)."),
    /** The procedure is not in the catalogue. */
    PROCEDURE_UNKNOWN(
            "platform.procedure-unknown",
            "Không có tên thủ tục %s để in trên biên lai.",
            "The procedure %s has no name to print on the receipt."),
    /** The amount is not money. */
    AMOUNT_UNUSABLE("platform.amount-unusable", "Số tiền phải lớn hơn 0.", "The amount must be more than 0.");

    private final Reason template;

    PlatformReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
