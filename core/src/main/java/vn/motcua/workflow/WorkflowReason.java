package vn.motcua.workflow;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why an action is rejected, what an officer should look at, or why a transition table is refused. */
public enum WorkflowReason implements ReasonCode {
    /** No row of the table leads from here with that action. */
    NOT_IN_TABLE(
            "workflow.not-in-table",
            "Không thể %1$s khi hồ sơ ở trạng thái %2$s.",
            "The action (%3$s) is not possible in the status (%4$s)."),
    /** The row names other actors. */
    ROLE_NOT_ALLOWED(
            "workflow.role-not-allowed", "Vai trò %1$s không được %2$s.", "The role (%3$s) may not do this (%4$s)."),
    /** The officer belongs to another agency. */
    OTHER_AGENCY(
            "workflow.other-agency",
            "Hồ sơ thuộc cơ quan %s; cán bộ của cơ quan khác không được xử lý.",
            "The dossier belongs to the agency %s; an officer of another agency may not handle it."),
    /** The citizen is not the applicant. */
    OTHER_APPLICANT(
            "workflow.other-applicant",
            "Chỉ người nộp hồ sơ mới thực hiện được việc này.",
            "Only the applicant may do this."),
    /** An obligation is open that must be settled first. */
    OBLIGATION_OPEN(
            "workflow.obligation-open",
            "Còn phải nộp %2$s (nghĩa vụ số %1$s) trước khi %3$s.",
            "Obligation no. %1$s over %2$s must be settled before this step (%4$s)."),
    /** A counter intake that claims another channel, and so another price. */
    COUNTER_IS_DIRECT(
            "workflow.counter-is-direct",
            "Tiếp nhận tại quầy thì hình thức nộp phải là trực tiếp.",
            "A counter intake is filed at the counter, not through another channel."),
    /** The price rests on a claim of which nobody has seen the proof. */
    RELIEF_UNVERIFIED(
            "workflow.relief-unverified",
            "Mức phí dựa trên lời tự khai «%1$s» chưa được kiểm tra: phải xem giấy tờ chứng minh trước khi tiếp nhận.",
            "The price rests on the unverified claim (%2$s): its proof has to be seen before receipt."),
    /** At the counter, a fee that must be paid before receipt. */
    PAY_BEFORE_RECEIPT(
            "workflow.pay-before-receipt",
            "Phải nộp %s trước khi tiếp nhận: đăng ký hồ sơ trước, thu tiền, rồi tiếp nhận.",
            "%s is due before receipt: register the dossier first, take the money, then receive it."),
    /** The fee that is due at intake has not been raised. */
    OBLIGATION_NOT_RAISED(
            "workflow.obligation-not-raised",
            "Chưa yêu cầu nộp %s khi tiếp nhận theo thủ tục.",
            "The fee of %s that falls due at intake has not been raised."),
    /** The same fee was raised before. */
    OBLIGATION_RAISED_BEFORE(
            "workflow.obligation-raised-before",
            "Khoản thu %s đã được yêu cầu nộp rồi.",
            "The fee %s has been raised before."),
    /** Nothing is owed. */
    NOTHING_OWED("workflow.nothing-owed", "Không có khoản nào phải nộp.", "Nothing is owed."),
    /** The payment is recorded already. */
    PAYMENT_RECORDED(
            "workflow.payment-recorded",
            "Giao dịch %s của %s đã được ghi nhận.",
            "The transaction %s of %s is recorded already."),
    /** Money came when nothing was owed any more. */
    PAID_LATE(
            "workflow.paid-late",
            "Tiền đến muộn (%s qua %s, giao dịch %s): cần hoàn trả.",
            "Money came late (%s through %s, transaction %s): to be refunded."),
    /** The handling ended without a result although money had come. */
    PAID_AND_ENDED(
            "workflow.paid-and-ended",
            "Hồ sơ kết thúc không có kết quả nhưng đã nhận %s: xem xét hoàn trả theo quy định.",
            "The dossier ended without a result although %s was paid: decide on the refund."),
    /** More came than was owed. */
    OVERPAID(
            "workflow.overpaid",
            "Đã nhận nhiều hơn số phải nộp %s (qua %s, giao dịch %s): cần hoàn phần thừa.",
            "%s more than owed came in (through %s, transaction %s): refund the difference."),
    /** A supplement was already asked for. */
    SUPPLEMENT_ONCE(
            "workflow.supplement-once",
            "Chỉ được yêu cầu bổ sung một lần (NĐ 61/2018 Đ11(2)(c)); lần thứ hai phải ghi rõ lý do đặc biệt.",
            "Papers may be asked for once (NĐ 61/2018 Đ11(2)(c)); a second time needs a special reason."),
    /** No paper was named. */
    NOTHING_NAMED("workflow.nothing-named", "Phải nêu ít nhất một giấy tờ.", "At least one paper must be named."),
    /** No reason was given. */
    REASON_MISSING("workflow.reason-missing", "Phải ghi rõ lý do.", "A reason must be given."),
    /** Refusal after processing began. */
    REFUSE_ONLY_AT_INTAKE(
            "workflow.refuse-only-at-intake",
            "Chỉ được từ chối tiếp nhận khi hồ sơ chưa được tiếp nhận.",
            "A dossier may be refused only before it was received."),
    /** The registry already has it. */
    LINKED_BEFORE("workflow.linked-before", "Hồ sơ đã được liên kết với %s.", "The dossier is linked with %s already."),
    /** The result is due soon. */
    DUE_SOON(
            "workflow.due-soon",
            "Sắp đến hạn trả kết quả; nếu không kịp phải xin lỗi trước hạn 1 ngày (NĐ 61/2018 Đ19(9)).",
            "The result is due soon; an apology is due one day before (NĐ 61/2018 Đ19(9))."),
    /** A row stands twice. */
    TABLE_DUPLICATE(
            "workflow.table-duplicate",
            "Bảng chuyển trạng thái: dòng %s %s bị trùng.",
            "Transition table: the row %s %s stands twice."),
    /** A status that nothing leads to. */
    TABLE_UNREACHABLE(
            "workflow.table-unreachable",
            "Bảng chuyển trạng thái: không đường nào dẫn tới trạng thái %d.",
            "Transition table: nothing leads to the status %d."),
    /** A status that cannot be left, or an end that can. */
    TABLE_DEAD_END(
            "workflow.table-dead-end",
            "Bảng chuyển trạng thái: trạng thái %d không có lối ra, hoặc là kết thúc mà vẫn có lối ra.",
            "Transition table: the status %d cannot be left, or is an end that can.");

    private final Reason template;

    WorkflowReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
