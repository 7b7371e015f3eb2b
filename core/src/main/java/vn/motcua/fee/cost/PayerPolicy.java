package vn.motcua.fee.cost;

/** Who bears what an intermediary charges. No national rule was found; an agency's contract says it. */
public enum PayerPolicy {
    /** The citizen, on top of the fee. */
    CITIZEN("người nộp trả", "paid by the citizen"),
    /** The agency. */
    AGENCY("cơ quan trả", "paid by the agency"),
    /** Nobody: the bank or the intermediary waives it. */
    BANK_WAIVED("ngân hàng, trung gian thanh toán miễn", "waived by the bank or intermediary");

    private final String vi;
    private final String en;

    PayerPolicy(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * The words for it in Vietnamese.
     *
     * @return the words
     */
    public String vi() {
        return vi;
    }

    /**
     * The words for it in English.
     *
     * @return the words
     */
    public String en() {
        return en;
    }
}
