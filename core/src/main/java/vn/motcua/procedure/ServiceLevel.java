package vn.motcua.procedure;

/** How much of a procedure runs online (mức độ dịch vụ công trực tuyến). The old levels 4 and 3 became these two. */
public enum ServiceLevel {
    /** Everything from filing to the result. */
    TOAN_TRINH("toàn trình", "fully online"),
    /** A part; somebody has to come, or an original has to be handed in. */
    MOT_PHAN("một phần", "partly online"),
    /** No source says. */
    NOT_STATED("chưa xác định", "not stated");

    private final String vi;
    private final String en;

    ServiceLevel(String vi, String en) {
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
