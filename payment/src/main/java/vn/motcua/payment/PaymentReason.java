package vn.motcua.payment;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a payment cannot be started, a callback is not believed, or an officer has to look at one. */
public enum PaymentReason implements ReasonCode {
    /** A setting or a value cannot be used. */
    FIELD_UNUSABLE(
            "payment.field-unusable",
            "Giá trị %s bị thiếu, quá dài hoặc chứa ký tự không được phép.",
            "The value %s is missing, too long, or holds characters that are not allowed."),
    /** A secret is empty or has blanks around it. */
    SECRET_UNUSABLE(
            "payment.secret-unusable",
            "Khóa bí mật bị trống hoặc có khoảng trắng ở đầu, cuối.",
            "The secret is empty or has blanks around it."),
    /** A QR code cannot be drawn. */
    QR_UNUSABLE(
            "payment.qr-unusable",
            "Không tạo được mã QR: nội dung trống hoặc quá dài, hoặc kích thước ngoài khoảng 100 đến 2.000 điểm ảnh.",
            "No QR code can be drawn: the text is empty or too long, or the size is not 100 to 2,000 pixels."),
    /** Two intermediaries have the same id. */
    INTERMEDIARY_TWICE(
            "payment.intermediary-twice",
            "Trung gian thanh toán %s được cài đặt hai lần.",
            "The intermediary %s is installed twice."),
    /** No such intermediary. */
    INTERMEDIARY_UNKNOWN(
            "payment.intermediary-unknown",
            "Không có trung gian thanh toán %s.",
            "There is no payment intermediary %s."),
    /** The intermediary cannot do that. */
    NOT_OFFERED(
            "payment.not-offered",
            "Trung gian thanh toán %s không hỗ trợ việc này (%s).",
            "The intermediary %s does not offer this (%s)."),
    /** The dossier has come to its end. */
    DOSSIER_CLOSED(
            "payment.dossier-closed",
            "Hồ sơ %s đã kết thúc nên không thu tiền nữa.",
            "The dossier %s has come to its end; nothing more is collected."),
    /** Nothing is owed any more. */
    SETTLED_BEFORE(
            "payment.settled-before", "Nghĩa vụ số %s đã được nộp đủ.", "Obligation no. %s has been paid in full."),
    /** The rule changed since the quote; the dossier has its new price now. */
    PRICE_CHANGED(
            "payment.price-changed",
            "Khoản thu của hồ sơ %1$s đã thay đổi từ %2$s thành %3$s theo quy định hiện hành. Xem lại mức thu mới rồi thanh toán.",
            "The price of the dossier %1$s changed from %2$s to %3$s by the rules in force. Look at the new quote, then pay."),
    /** Another intermediary has an open attempt. */
    OPEN_ELSEWHERE(
            "payment.open-elsewhere",
            "Đang có giao dịch qua %1$s chưa kết thúc (hạn %2$s); hãy hoàn tất, hủy, hoặc chờ giao dịch đó hết hạn.",
            "A payment through %1$s is still open (until %2$s); finish or cancel it, or wait until it ends."),
    /** The intermediary could not be reached; nothing has happened. */
    UNREACHABLE(
            "payment.unreachable",
            "Chưa kết nối được với %s; chưa có giao dịch nào được tạo. Hãy thử lại hoặc chọn cách nộp khác.",
            "%s could not be reached; no payment was created. Try again or choose another way."),
    /** The intermediary's answer cannot be read or does not verify. */
    ANSWER_UNUSABLE(
            "payment.answer-unusable",
            "Trả lời của %s không đọc được hoặc sai chữ ký (HTTP %s).",
            "The answer of %s cannot be read or does not verify (HTTP %s)."),
    /** The signature is missing or wrong. */
    SIGNATURE_WRONG(
            "payment.signature-wrong",
            "Chữ ký thông báo của %s bị thiếu hoặc sai.",
            "The signature of the message from %s is missing or wrong."),
    /** The message has not the intermediary's shape. */
    MESSAGE_UNREADABLE(
            "payment.message-unreadable",
            "Thông báo của %s sai định dạng hoặc có tham số lặp lại.",
            "The message from %s is malformed or repeats a parameter."),
    /** A signed message names a reference that we do not know. */
    REFERENCE_UNKNOWN(
            "payment.reference-unknown",
            "%s báo giao dịch %s không có trong sổ; cần đối soát.",
            "%s reports the reference %s, which is not in our books: reconcile."),
    /** A signed message names another merchant. */
    OTHER_MERCHANT(
            "payment.other-merchant",
            "%s báo giao dịch %s cho đơn vị thụ hưởng khác; cần đối soát.",
            "%s reports the reference %s for another merchant: reconcile."),
    /** A signed message names another amount or currency. */
    AMOUNT_DIFFERS(
            "payment.amount-differs",
            "%s báo giao dịch %s với số tiền khác số phải nộp %s; cần đối soát.",
            "%s reports the reference %s with an amount other than %s: reconcile."),
    /** The money may have moved. */
    HELD(
            "payment.held",
            "Giao dịch %2$s qua %1$s đang bị giữ: tiền có thể đã bị trừ, chờ trung gian thanh toán kết luận.",
            "The payment %2$s through %1$s is held: the money may have moved; wait for the intermediary's word."),
    /** The intermediary cannot be asked. */
    QUERY_FAILING(
            "payment.query-failing",
            "Đã %3$s lần chưa hỏi được %1$s về giao dịch %2$s.",
            "%1$s could not be asked about the payment %2$s, %3$s times now."),
    /** The attempt ran out of time. */
    EXPIRED(
            "payment.expired",
            "Đã hết thời gian thanh toán mà chưa nộp.",
            "The time to pay is over and nothing was paid."),
    /** The dossier would not take the money. */
    SETTLEMENT_REJECTED(
            "payment.settlement-rejected",
            "Tiền đã đến qua %s (giao dịch %s) nhưng chưa ghi nhận được vào hồ sơ; cần xử lý thủ công.",
            "Money came through %s (transaction %s) but the dossier did not take it: act by hand."),
    /** A stored record cannot be read. */
    RECORD_UNREADABLE(
            "payment.record-unreadable",
            "Không đọc được bản ghi thanh toán %s.",
            "The payment record %s cannot be read.");

    private final Reason template;

    PaymentReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
