package vn.motcua.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the actions, as the transition table writes them. */
public enum ActionName {
    /** File online, by post or assisted. */
    SUBMIT(DossierAction.Submit.class, "nộp hồ sơ"),
    /** Take and accept at the counter in one act. */
    RECEIVE_AT_COUNTER(DossierAction.ReceiveAtCounter.class, "tiếp nhận tại quầy"),
    /** Accept a dossier that was submitted. */
    RECEIVE(DossierAction.Receive.class, "tiếp nhận"),
    /** Refuse at intake. */
    REFUSE(DossierAction.Refuse.class, "từ chối tiếp nhận"),
    /** Ask for missing papers. */
    REQUEST_SUPPLEMENT(DossierAction.RequestSupplement.class, "yêu cầu bổ sung"),
    /** Accept the missing papers. */
    ACCEPT_SUPPLEMENT(DossierAction.AcceptSupplement.class, "nhận bổ sung"),
    /** Ask the citizen to pay. */
    RAISE_OBLIGATION(DossierAction.RaiseObligation.class, "yêu cầu nộp tiền"),
    /** Record money that arrived. */
    SETTLE_OBLIGATION(DossierAction.SettleObligation.class, "ghi nhận thanh toán"),
    /** Ask to withdraw. */
    REQUEST_WITHDRAWAL(DossierAction.RequestWithdrawal.class, "yêu cầu rút hồ sơ"),
    /** Reject the withdrawal. */
    REJECT_WITHDRAWAL(DossierAction.RejectWithdrawal.class, "không chấp nhận rút hồ sơ"),
    /** Accept the withdrawal. */
    ACCEPT_WITHDRAWAL(DossierAction.AcceptWithdrawal.class, "chấp nhận rút hồ sơ"),
    /** Hand over to the deciding unit. */
    START_PROCESSING(DossierAction.StartProcessing.class, "chuyển xử lý"),
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
    /** Remind that the result is due soon. */
    WARN_DUE(DossierAction.WarnDue.class, "nhắc hạn"),
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
