package vn.motcua.fee;

/** The way a dossier comes in, as far as amounts and limits depend on it (kênh thực hiện). */
public enum Channel {
    /** At the desk (trực tiếp). */
    DIRECT("trực tiếp", "at the counter"),
    /** On the portal or in the e-ID application (trực tuyến). */
    ONLINE("trực tuyến", "online"),
    /** By the public postal service (bưu chính công ích). */
    POST("bưu chính", "by post");

    private final String vi;
    private final String en;

    Channel(String vi, String en) {
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
