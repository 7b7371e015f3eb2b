package vn.motcua.payment.vnpay;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** What VNPAY's codes say. */
public enum VnpayReason implements ReasonCode {
    /** 00. */
    SUCCESS("00", "Giao dịch thành công.", "The payment succeeded."),
    /** 07: debited, suspected of fraud; the merchant has to decide with VNPAY. */
    SUSPECTED(
            "07",
            "Đã trừ tiền nhưng giao dịch bị nghi ngờ; đơn vị phải xác nhận với VNPAY.",
            "Debited, but suspected of fraud; the merchant has to decide with VNPAY."),
    /** 09. */
    NOT_REGISTERED(
            "09",
            "Thẻ hoặc tài khoản chưa đăng ký Internet Banking.",
            "The card or account is not registered for Internet banking."),
    /** 10. */
    WRONG_CARD("10", "Xác thực thông tin thẻ sai quá 3 lần.", "The card was authenticated wrongly too often."),
    /** 11. */
    TOO_LATE("11", "Đã hết hạn chờ thanh toán.", "The time to pay was over."),
    /** 12. */
    LOCKED("12", "Thẻ hoặc tài khoản bị khóa.", "The card or account is locked."),
    /** 13. */
    WRONG_OTP("13", "Nhập sai mật khẩu xác thực (OTP).", "The one-time password was wrong."),
    /** 24. */
    CANCELLED("24", "Khách hàng hủy giao dịch.", "The payer cancelled."),
    /** 51. */
    NO_FUNDS("51", "Tài khoản không đủ số dư.", "The account has not enough money."),
    /** 65. */
    OVER_LIMIT("65", "Vượt hạn mức giao dịch trong ngày.", "The daily limit is exceeded."),
    /** 75. */
    BANK_DOWN("75", "Ngân hàng đang bảo trì.", "The bank is under maintenance."),
    /** 79. */
    WRONG_PASSWORD("79", "Nhập sai mật khẩu thanh toán quá số lần.", "The payment password was wrong too often."),
    /** Any code not listed. */
    OTHER("other", "VNPAY trả mã %s.", "VNPAY answered with the code %s."),
    /** Transaction status 01. */
    NOT_FINISHED("not-finished", "Giao dịch chưa hoàn tất.", "The payment is not finished."),
    /** Transaction status 02. */
    FAILED("failed", "Giao dịch bị lỗi.", "The payment failed."),
    /** Transaction status 04. */
    REVERSED(
            "reversed",
            "Giao dịch đảo: ngân hàng đã trừ tiền nhưng VNPAY chưa thành công.",
            "Reversed: the bank debited, but not successful at VNPAY."),
    /** Transaction status 05, 06 or 09, or a transaction of another type. */
    REFUND_RUNNING(
            "refund-running", "Giao dịch đang hoặc đã hoàn tiền (mã %s).", "A refund is or was under way (code %s)."),
    /** Response and status contradict each other. */
    CONTRADICTORY(
            "contradictory",
            "Mã phản hồi %s và trạng thái %s mâu thuẫn.",
            "The response code %s and the status %s contradict each other."),
    /** Query answered 91. */
    NOT_FOUND("not-found", "VNPAY không có giao dịch này.", "VNPAY knows no such payment."),
    /** Query answered with another error. */
    QUERY_REFUSED(
            "query-refused", "VNPAY không trả lời truy vấn (mã %s).", "VNPAY did not answer the query (code %s)."),
    /** The order was refused. */
    ORDER_REFUSED(
            "order-refused", "VNPAY không nhận yêu cầu thanh toán (mã %s).", "VNPAY refused the order (code %s)."),
    /** The amount lies outside of what VNPAY takes. */
    AMOUNT_OUT_OF_RANGE(
            "amount-out-of-range",
            "VNPAY chỉ nhận từ 5.000 đ đến dưới 1.000.000.000 đ.",
            "VNPAY takes from 5,000 đ to less than 1,000,000,000 đ.");

    private static final Map<String, VnpayReason> BY_CODE = Arrays.stream(values())
            .filter(each -> each.template.code().matches("vnpay\\.response-[0-9]{2}"))
            .collect(Collectors.toMap(
                    each -> each.template.code().substring("vnpay.response-".length()), Function.identity()));

    private final Reason template;

    VnpayReason(String code, String vi, String en) {
        template = new Reason((code.length() == 2 ? "vnpay.response-" : "vnpay.") + code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }

    static Reason ofResponse(String code) {
        VnpayReason known = BY_CODE.get(code);
        return known == null ? OTHER.with(code) : known.with();
    }
}
