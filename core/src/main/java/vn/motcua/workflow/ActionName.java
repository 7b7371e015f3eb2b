package vn.motcua.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the actions, as the transition table writes them. */
public enum ActionName {
    /** Begin a draft. */
    CREATE_DRAFT(DraftAction.CreateDraft.class, "lập bản nháp"),
    /** Change a draft. */
    CHANGE_DRAFT(DraftAction.ChangeDraft.class, "sửa bản nháp"),
    /** Throw a draft away. */
    DISCARD_DRAFT(DraftAction.DiscardDraft.class, "bỏ bản nháp"),
    /** File online, by post or assisted. */
    SUBMIT(OpeningAction.Submit.class, "nộp hồ sơ"),
    /** Take and accept at the counter or at home. */
    RECEIVE_AT_COUNTER(OpeningAction.ReceiveAtCounter.class, "tiếp nhận tại quầy"),
    /** Take over from a registry's software. */
    OPEN_FROM_REGISTER(OpeningAction.OpenFromRegister.class, "nhận hồ sơ từ phần mềm đăng ký"),
    /** Accept a complete dossier. */
    RECEIVE(DossierAction.Receive.class, "tiếp nhận"),
    /** Refuse at intake. */
    REFUSE(DossierAction.Refuse.class, "từ chối tiếp nhận"),
    /** Ask for missing papers. */
    REQUEST_SUPPLEMENT(DossierAction.RequestSupplement.class, "yêu cầu bổ sung"),
    /** Accept the missing papers. */
    ACCEPT_SUPPLEMENT(DossierAction.AcceptSupplement.class, "nhận giấy tờ bổ sung"),
    /** Ask for money. */
    RAISE_OBLIGATION(DossierAction.RaiseObligation.class, "yêu cầu thực hiện nghĩa vụ tài chính"),
    /** Price anew. */
    REPRICE(DossierAction.Reprice.class, "tính lại khoản thu"),
    /** Record money that arrived. */
    SETTLE_OBLIGATION(DossierAction.SettleObligation.class, "ghi nhận thanh toán"),
    /** Ask to withdraw. */
    REQUEST_WITHDRAWAL(DossierAction.RequestWithdrawal.class, "xin rút hồ sơ"),
    /** Reject the withdrawal. */
    REJECT_WITHDRAWAL(DossierAction.RejectWithdrawal.class, "không chấp nhận rút hồ sơ"),
    /** Accept the withdrawal. */
    ACCEPT_WITHDRAWAL(DossierAction.AcceptWithdrawal.class, "chấp nhận rút hồ sơ"),
    /** Hand over to the deciding unit. */
    START_PROCESSING(DossierAction.StartProcessing.class, "chuyển xử lý"),
    /** Pass on inside the agency. */
    HAND_OVER(RoutingAction.HandOver.class, "chuyển hồ sơ"),
    /** Take the last hand-over back. */
    TAKE_BACK(RoutingAction.TakeBack.class, "rút lại hồ sơ đã chuyển"),
    /** Let an officer act. */
    DELEGATE(RoutingAction.Delegate.class, "ủy quyền xử lý"),
    /** End a delegation. */
    END_DELEGATION(RoutingAction.EndDelegation.class, "chấm dứt ủy quyền"),
    /** Ask another agency. */
    CONSULT(RoutingAction.Consult.class, "lấy ý kiến"),
    /** Answer a consultation. */
    ANSWER_CONSULTATION(RoutingAction.AnswerConsultation.class, "trả lời lấy ý kiến"),
    /** Take a question back. */
    WITHDRAW_CONSULTATION(RoutingAction.WithdrawConsultation.class, "thôi lấy ý kiến"),
    /** Apologise and appoint a new day. */
    APOLOGISE(DossierAction.Apologise.class, "xin lỗi và hẹn lại"),
    /** End without a result. */
    STOP(DossierAction.Stop.class, "dừng xử lý"),
    /** Record the signed result. */
    COMPLETE(DossierAction.Complete.class, "hoàn thành xử lý"),
    /** Hand the result to the citizen. */
    RETURN_RESULT(DossierAction.ReturnResult.class, "trả kết quả"),
    /** Take a result back for correction. */
    CORRECT_RESULT(DossierAction.CorrectResult.class, "đính chính kết quả"),
    /** Record that a registry has the dossier. */
    LINK_REGISTRY(DossierAction.LinkRegistry.class, "ghi nhận liên kết"),
    /** Remind of a moment that has come. */
    WARN(DossierAction.Warn.class, "nhắc việc"),
    /** Add a fact of someone else's. */
    NOTE(DossierAction.Note.class, "ghi chú");

    private static final Map<Class<?>, ActionName> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(name -> name.type, name -> name));

    private final Class<? extends DossierAction> type;
    private final String vi;

    ActionName(Class<? extends DossierAction> type, String vi) {
        this.type = type;
        this.vi = vi;
    }

    static ActionName of(DossierAction action) {
        ActionName name = BY_TYPE.get(action.getClass());
        if (name == null) {
            throw new IllegalStateException("every action has a name: " + action.getClass());
        }
        return name;
    }

    /** The type of action that goes by this name. */
    Class<? extends DossierAction> type() {
        return type;
    }

    /**
     * What the action does, in Vietnamese.
     *
     * @return the phrase
     */
    public String vi() {
        return vi;
    }

    /**
     * What the action does, in English.
     *
     * @return the phrase
     */
    public String en() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
