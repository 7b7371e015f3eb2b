package vn.motcua.dossier;

/**
 * A moment for which a dossier asks to be woken. It waits for at most one of each kind; when it comes, the system acts: it
 * reminds somebody, or ends what nobody answered.
 */
public enum Moment {
    /** The one-stop must have answered the submission (received, refused, or asked for papers). */
    REPLY_DUE("Đến hạn trả lời người nộp về việc tiếp nhận", "the answer to the submission is due"),
    /** The result is due in a few working days. */
    DUE_SOON("Sắp đến hạn trả kết quả", "the result is due soon"),
    /** The last day on which an apology for a late result is still in time. */
    APOLOGY_DUE(
            "Ngày làm việc cuối cùng để xin lỗi và hẹn lại nếu không kịp trả kết quả",
            "it is the last working day for an apology if the result will be late"),
    /** The answer of an agency that was asked is due. */
    CONSULTATION_DUE("Đến hạn trả lời lấy ý kiến", "the answer of the agency asked is due"),
    /** The applicant did not bring the missing papers. */
    SUPPLEMENT_LAPSE("Hết hạn bổ sung hồ sơ", "the time to supplement is over"),
    /** The payer did not pay. */
    PAYMENT_EXPIRY("Hết hạn nộp tiền", "the time to pay is over");

    private final String vi;
    private final String en;

    Moment(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * What it means, in Vietnamese.
     *
     * @return the sentence
     */
    public String vi() {
        return vi;
    }

    /**
     * What it means, in English.
     *
     * @return the sentence
     */
    public String en() {
        return en;
    }

    /**
     * Whether the handling ends when it comes; otherwise somebody is reminded.
     *
     * @return true for the silence of an applicant or a payer
     */
    public boolean isLapse() {
        return this == SUPPLEMENT_LAPSE || this == PAYMENT_EXPIRY;
    }
}
