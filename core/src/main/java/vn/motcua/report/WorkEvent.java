package vn.motcua.report;

/** What makes work at the desk, as far as its load is counted. */
public enum WorkEvent {
    /** A dossier was handed in. */
    SUBMITTED("nộp hồ sơ", "submitted"),
    /** The desk received it. */
    RECEIVED("tiếp nhận", "received"),
    /** Its handling ended. */
    ENDED("kết thúc xử lý", "ended"),
    /** The result was handed over. */
    RETURNED("trả kết quả", "returned");

    private final String vi;
    private final String en;

    WorkEvent(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * Its name in Vietnamese.
     *
     * @return the words
     */
    public String vi() {
        return vi;
    }

    /**
     * Its name in English.
     *
     * @return the words
     */
    public String en() {
        return en;
    }
}
