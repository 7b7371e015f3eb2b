package vn.motcua.workflow;

import java.util.Locale;

/** The names of the actions, as the transition table writes them. */
public enum ActionName {
    /** File online, by post or assisted. */
    SUBMIT("nộp hồ sơ"),
    /** Take and accept at the counter in one act. */
    RECEIVE_AT_COUNTER("tiếp nhận tại quầy"),
    /** Accept a dossier that was submitted. */
    RECEIVE("tiếp nhận"),
    /** Refuse at intake. */
    REFUSE("từ chối tiếp nhận"),
    /** Ask for missing papers. */
    REQUEST_SUPPLEMENT("yêu cầu bổ sung"),
    /** Accept the missing papers. */
    ACCEPT_SUPPLEMENT("nhận bổ sung"),
    /** Ask the citizen to pay. */
    RAISE_OBLIGATION("yêu cầu nộp tiền"),
    /** Record money that arrived. */
    SETTLE_OBLIGATION("ghi nhận thanh toán"),
    /** Ask to withdraw. */
    REQUEST_WITHDRAWAL("yêu cầu rút hồ sơ"),
    /** Reject the withdrawal. */
    REJECT_WITHDRAWAL("không chấp nhận rút hồ sơ"),
    /** Accept the withdrawal. */
    ACCEPT_WITHDRAWAL("chấp nhận rút hồ sơ"),
    /** Hand over to the deciding unit. */
    START_PROCESSING("chuyển xử lý"),
    /** End without a result. */
    STOP("dừng xử lý"),
    /** Record the signed result. */
    COMPLETE("hoàn thành xử lý"),
    /** Hand the result to the citizen. */
    RETURN_RESULT("trả kết quả"),
    /** Take a result back for correction. */
    CORRECT_RESULT("đính chính kết quả"),
    /** Record that a registry has the dossier. */
    LINK_REGISTRY("ghi nhận liên kết"),
    /** Remind that the result is due soon. */
    WARN_DUE("nhắc hạn"),
    /** Add a fact of someone else's. */
    NOTE("ghi chú");

    private final String vi;

    ActionName(String vi) {
        this.vi = vi;
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
