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
    /** An officer who files in the name of another desk. */
    NOT_OWN_DESK(
            "workflow.not-own-desk",
            "Nơi tiếp nhận ghi trong hồ sơ là %s, không phải cơ quan của cán bộ nộp.",
            "The filing names the intake desk %s, which is not the officer's own."),
    /** A counter intake that claims another channel, and so another price. */
    COUNTER_IS_DIRECT(
            "workflow.counter-is-direct",
            "Tiếp nhận tại quầy thì hình thức nộp phải là trực tiếp.",
            "A counter intake is filed at the counter, not through another channel."),
    /** A code of another agency or day. */
    CODE_NOT_OWN(
            "workflow.code-not-own",
            "Mã hồ sơ %s không phải của cơ quan giải quyết trong ngày nộp.",
            "The code %s is not the deciding agency's of the day of filing."),
    /** A citizen who claims to have filed at the counter or by post. */
    CITIZEN_NOT_ONLINE(
            "workflow.citizen-not-online",
            "Công dân tự nộp thì nộp trực tuyến; hồ sơ nộp trực tiếp hoặc qua bưu chính do cán bộ một cửa nhập.",
            "A citizen by himself files online; what comes to the counter or by post is entered by an officer."),
    /** A registry that speaks for another. */
    OTHER_REGISTRY(
            "workflow.other-registry",
            "Hồ sơ do cơ sở đăng ký %s xử lý; cơ sở khác không được ghi nhận thay.",
            "The dossier is with the registry %s; another may not act in its place."),
    /** An intermediary that speaks for another. */
    OTHER_INTERMEDIARY(
            "workflow.other-intermediary",
            "Khoản tiền do %s thu; trung gian khác không được ghi nhận thay.",
            "The money came through %s; another intermediary may not record it."),
    /** A supplement with nothing in it. */
    NOTHING_BROUGHT(
            "workflow.nothing-brought",
            "Phải có ít nhất một giấy tờ bổ sung hoặc một nội dung sửa trên tờ khai.",
            "A supplement brings at least one paper or one correction of the form."),
    /** Papers were asked for again, for a special reason. */
    SUPPLEMENT_AGAIN(
            "workflow.supplement-again",
            "Đã yêu cầu bổ sung lần nữa với lý do đặc biệt: cần xem xét (NĐ 61/2018 Đ11(2)(c)).",
            "Papers were asked for again for a special reason: to be looked at (NĐ 61/2018 Đ11(2)(c))."),
    /** A step that would be due in the past or beyond any plan. */
    STEP_DUE_UNUSABLE(
            "workflow.step-due-unusable",
            "Hạn của bước tiếp theo phải ở phía trước và không quá 10 năm.",
            "The next step is due in the future, within ten years."),
    /** A moment or day that no calendar counts. */
    MOMENT_UNUSABLE(
            "workflow.moment-unusable",
            "Thời điểm nằm ngoài khoảng tính được (năm 2000 đến 9999).",
            "The moment lies outside of what can be counted (2000 to 9999)."),
    /** Something done before the dossier was there. */
    BEFORE_SUBMISSION(
            "workflow.before-submission",
            "Thời điểm thực hiện trước khi hồ sơ được nộp.",
            "This would have happened before the dossier was submitted."),
    /** A settled obligation was paid again. */
    PAID_TWICE(
            "workflow.paid-twice",
            "Nộp trùng %s (qua %s, giao dịch %s): cần hoàn trả.",
            "%s was paid a second time (through %s, transaction %s): to be refunded."),
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
    /** The fee that falls due at intake or during the processing has not been raised. */
    OBLIGATION_NOT_RAISED(
            "workflow.obligation-not-raised",
            "Chưa yêu cầu nộp %s theo thủ tục.",
            "The fee of %s that falls due by now has not been raised."),
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
    /** More texts than any dossier needs. */
    TOO_MANY_TEXTS(
            "workflow.too-many-texts", "Có quá %d nội dung trong một lần.", "There are more than %d texts at once."),
    /** No reason was given. */
    REASON_MISSING("workflow.reason-missing", "Phải ghi rõ lý do.", "A reason must be given."),
    /** Refusal after processing began. */
    REFUSE_ONLY_AT_INTAKE(
            "workflow.refuse-only-at-intake",
            "Chỉ được từ chối tiếp nhận khi hồ sơ chưa được tiếp nhận.",
            "A dossier may be refused only before it was received."),
    /** The registry already has it. */
    LINKED_BEFORE("workflow.linked-before", "Hồ sơ đã được liên kết với %s.", "The dossier is linked with %s already."),
    /** The draft is another desk's. */
    NOT_THIS_DESKS_DRAFT(
            "workflow.not-this-desks-draft",
            "Bản nháp do nơi khác lập; chỉ nơi lập hoặc chính người nộp được sửa.",
            "Another desk typed the draft; only that desk or the applicant may change it."),
    /** What the registry did not make is filed, not taken over. */
    NOT_FROM_REGISTER(
            "workflow.not-from-register",
            "Chỉ hồ sơ lập từ phần mềm đăng ký mới được nhận theo cách này.",
            "Only a dossier that was made in a registry's software is taken over in this way."),
    /** A refusal after a supplement is the head's to approve. */
    HEAD_MUST_APPROVE(
            "workflow.head-must-approve",
            "Từ chối sau khi đã yêu cầu bổ sung phải được người đứng đầu duyệt.",
            "A refusal after a supplement has to be approved by the head of the one-stop."),
    /** Papers were asked for later than the law wants. */
    SUPPLEMENT_LATE(
            "workflow.supplement-late",
            "Yêu cầu bổ sung quá %d ngày làm việc kể từ ngày tiếp nhận (NĐ 61/2018 Đ19(4)).",
            "Papers were asked for more than %d working days after receipt (NĐ 61/2018 Đ19(4))."),
    /** Somebody else has it. */
    ASSIGNED_TO_OTHER(
            "workflow.assigned-to-other",
            "Hồ sơ đã giao cho cán bộ khác; cần rút lại, chuyển lại hoặc ủy quyền trước.",
            "The dossier is assigned to another officer: take it back, hand it over or delegate first."),
    /** Whoever does not have it cannot pass it on. */
    NOT_IN_HANDS(
            "workflow.not-in-hands",
            "Chỉ người đang thụ lý hoặc lãnh đạo mới được chuyển hồ sơ.",
            "Only whoever has the dossier, or a leader, may pass it on."),
    /** A hand-over goes to somebody else in the agency. */
    NOT_ANOTHER_HERE(
            "workflow.not-another-here",
            "Chỉ chuyển cho người khác trong cơ quan giải quyết; với cơ quan khác thì lấy ý kiến hoặc ủy quyền.",
            "A dossier is passed to someone else in the deciding agency; another agency is consulted or delegated to."),
    /** Nothing that this actor handed over. */
    NOTHING_TO_TAKE_BACK(
            "workflow.nothing-to-take-back",
            "Không có lần chuyển nào của người này để rút lại.",
            "There is no hand-over of this officer to take back."),
    /** A delegation without an officer or without a future. */
    DELEGATION_UNUSABLE(
            "workflow.delegation-unusable",
            "Ủy quyền phải nêu cán bộ và thời hạn còn ở phía trước.",
            "A delegation names an officer and ends in the future."),
    /** Nobody was let to act. */
    NOT_DELEGATED("workflow.not-delegated", "Chưa có ủy quyền này.", "There is no such delegation."),
    /** An answer is still awaited. */
    ANSWER_AWAITED(
            "workflow.answer-awaited",
            "Còn chờ ý kiến số %s của cơ quan %s: phải nhận trả lời hoặc thôi lấy ý kiến trước.",
            "The answer no. %s of the agency %s is awaited: receive it or withdraw the question first."),
    /** An agency need not ask itself. */
    CONSULTS_ITSELF(
            "workflow.consults-itself",
            "Không lấy ý kiến của chính cơ quan giải quyết.",
            "A consultation asks another agency."),
    /** Another agency was asked, or this one has answered. */
    NOT_ASKED(
            "workflow.not-asked",
            "Chỉ cơ quan đang được lấy ý kiến mới trả lời được.",
            "Only an agency that was asked, and has not answered yet, may answer."),
    /** No open consultation of that id. */
    NO_SUCH_CONSULTATION(
            "workflow.no-such-consultation",
            "Không có lần lấy ý kiến số %s đang chờ trả lời.",
            "There is no open consultation no. %s."),
    /** Nothing was appointed, so nothing can be late. */
    NO_APPOINTMENT(
            "workflow.no-appointment",
            "Hồ sơ không có ngày hẹn trả nên không có gì để hẹn lại.",
            "The dossier has no appointment, so none can be missed."),
    /** A second apology. */
    APOLOGISED_BEFORE(
            "workflow.apologised-before",
            "Chỉ được hẹn lại một lần (NĐ 61/2018 Đ19(9)).",
            "Only one new appointment is allowed (NĐ 61/2018 Đ19(9))."),
    /** An apology on the due day or later. */
    APOLOGY_TOO_LATE(
            "workflow.apology-too-late",
            "Văn bản xin lỗi phải gửi chậm nhất 1 ngày trước ngày hẹn trả (NĐ 61/2018 Đ19(9)).",
            "An apology is due one day before the appointment at the latest (NĐ 61/2018 Đ19(9))."),
    /** A new appointment that is not later or not on a working day. */
    APPOINTMENT_NOT_LATER(
            "workflow.appointment-not-later",
            "Ngày hẹn lại %s phải là ngày làm việc sau ngày hẹn cũ.",
            "The new appointment %s has to be a working day after the old one."),
    /** The system may not end a silence before its time. */
    SILENCE_NOT_OVER(
            "workflow.silence-not-over",
            "Chưa hết thời hạn chờ nên hệ thống không được dừng hồ sơ.",
            "The time to answer is not over: the system may not stop the dossier."),
    /** Nothing to remind of. */
    MOMENT_NOT_COME("workflow.moment-not-come", "Chưa đến lúc nhắc: %1$s.", "It is not time yet: %2$s."),
    /** The answer to the submission is due. */
    REPLY_DUE(
            "workflow.reply-due",
            "Đến hạn trả lời người nộp: tiếp nhận, từ chối hoặc yêu cầu bổ sung.",
            "The answer to the submission is due: receive, refuse, or ask for papers."),
    /** The result is due soon. */
    DUE_SOON("workflow.due-soon", "Sắp đến hạn trả kết quả.", "The result is due soon."),
    /** The last day for an apology. */
    APOLOGY_DUE(
            "workflow.apology-due",
            "Ngày làm việc cuối cùng để xin lỗi và hẹn lại nếu không kịp trả kết quả (NĐ 61/2018 Đ19(9)).",
            "It is the last working day for an apology if the result will be late (NĐ 61/2018 Đ19(9))."),
    /** The answer of an agency asked is due. */
    CONSULTATION_DUE(
            "workflow.consultation-due",
            "Đến hạn trả lời lấy ý kiến mà chưa có trả lời.",
            "An answer of an agency that was asked is due and not there."),
    /** A row stands twice. */
    TABLE_DUPLICATE(
            "workflow.table-duplicate",
            "Bảng chuyển trạng thái: dòng %s %s bị trùng.",
            "Transition table: the row %s %s stands twice."),
    /** A guard that cannot judge the action. */
    TABLE_GUARD(
            "workflow.table-guard",
            "Bảng chuyển trạng thái: điều kiện %s không dùng được cho dòng %s %s.",
            "Transition table: the guard %s cannot judge the row %s %s."),
    /** A return from a status that interrupts nothing. */
    TABLE_NO_ORIGIN(
            "workflow.table-no-origin",
            "Bảng chuyển trạng thái: dòng %s %s quay về trạng thái bị gián đoạn nhưng không gián đoạn gì.",
            "Transition table: the row %s %s returns to an interrupted status but interrupts none."),
    /** A text that is not among those of the table. */
    TABLE_TEXT(
            "workflow.table-text",
            "Bảng chuyển trạng thái: căn cứ «%s» của %s không có trong danh sách.",
            "Transition table: the text \"%s\" of %s is not listed."),
    /** Not a status. */
    TABLE_STATUS(
            "workflow.table-status",
            "Bảng chuyển trạng thái: không có trạng thái %s.",
            "Transition table: there is no status %s."),
    /** A status that nothing leads to. */
    TABLE_UNREACHABLE(
            "workflow.table-unreachable",
            "Bảng chuyển trạng thái: không đường nào dẫn tới trạng thái %d.",
            "Transition table: nothing leads to the status %d."),
    /** A status that cannot be left, or an end that can. */
    TABLE_DEAD_END(
            "workflow.table-dead-end",
            "Bảng chuyển trạng thái: trạng thái %d không có lối ra, hoặc là kết thúc mà vẫn có lối ra.",
            "Transition table: the status %d cannot be left, or is an end that can."),
    /** A row from nowhere or for nobody. */
    TABLE_EMPTY(
            "workflow.table-empty",
            "Bảng chuyển trạng thái: dòng %s phải nêu trạng thái và người được thực hiện.",
            "Transition table: the row %s must name its statuses and its actors."),
    /** A dossier that begins by something else than an opening, or in a status that interrupts. */
    TABLE_OPENING(
            "workflow.table-opening",
            "Bảng chuyển trạng thái: dòng %s %s không thể mở hồ sơ như vậy.",
            "Transition table: the row %s %s cannot open a dossier in this way."),
    /** A draft treated as a dossier, or a dossier as a draft. */
    TABLE_DRAFT(
            "workflow.table-draft",
            "Bảng chuyển trạng thái: dòng %s %s lẫn lộn bản nháp với hồ sơ.",
            "Transition table: the row %s %s takes a draft for a dossier, or a dossier for a draft."),
    /** An interrupting status that leads past what it interrupted. */
    TABLE_SKIPS_ORIGIN(
            "workflow.table-skips-origin",
            "Bảng chuyển trạng thái: dòng %s %s bỏ qua trạng thái đang bị gián đoạn.",
            "Transition table: the row %s %s leads past the status that was interrupted."),
    /** An interrupting status that never goes back. */
    TABLE_NO_RETURN(
            "workflow.table-no-return",
            "Bảng chuyển trạng thái: trạng thái %d gián đoạn hồ sơ mà không có đường quay về.",
            "Transition table: the status %d interrupts and has no way back."),
    /** A status from which no end can be reached. */
    TABLE_NO_END(
            "workflow.table-no-end",
            "Bảng chuyển trạng thái: từ trạng thái %d không đi tới kết thúc nào.",
            "Transition table: no end can be reached from the status %d."),
    /** A new price leaves out a fee, or brings another. */
    OTHER_FEES(
            "workflow.other-fees",
            "Giá mới không gồm đúng các khoản thu của hồ sơ.",
            "The new price is not for the fees of the dossier."),
    /** A new price that is the old one. */
    PRICE_UNCHANGED("workflow.price-unchanged", "Khoản thu không thay đổi.", "The price is the same as before."),
    /** Someone without an office judges a claim. */
    CLAIMS_BY_OFFICER(
            "workflow.claims-by-officer",
            "Chỉ cán bộ được xác nhận hoặc bác diện miễn, giảm mà người nộp khai.",
            "Only an officer confirms or rejects a claimed relief."),
    /** A claim is struck that was not made, or that is proven. */
    CLAIM_NOT_MADE(
            "workflow.claim-not-made",
            "Người nộp không khai diện «%1$s», hoặc diện này đã được kiểm tra.",
            "The applicant did not claim %2$s, or it is proven."),
    /** More is paid than owed after a new price. */
    REFUND_DUE(
            "workflow.refund-due",
            "Phải hoàn trả %1$s đã nộp thừa của nghĩa vụ số %2$s sau khi tính lại khoản thu.",
            "%1$s paid beyond what is owed for obligation %2$s after the new price is to be refunded.");

    private final Reason template;

    WorkflowReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
