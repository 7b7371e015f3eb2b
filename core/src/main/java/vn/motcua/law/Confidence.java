package vn.motcua.law;

/** How sure we are of a fact that a pack states. It travels with the fact into quotes, receipts and reports. */
public enum Confidence {
    /** Two or more independent sources, or the official text itself. */
    CONFIRMED("đã xác nhận", "confirmed"),
    /** One source only. */
    SINGLE("chỉ một nguồn", "single source"),
    /** From memory or by inference. */
    UNCONFIRMED("chưa xác nhận", "unconfirmed"),
    /** Sources disagree; the value is a setting. */
    CONFLICT("các nguồn còn mâu thuẫn", "sources in conflict");

    private final String vi;
    private final String en;

    Confidence(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * The word for it in Vietnamese.
     *
     * @return the word
     */
    public String vi() {
        return vi;
    }

    /**
     * The word for it in English.
     *
     * @return the word
     */
    public String en() {
        return en;
    }
}
