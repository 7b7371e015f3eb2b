package vn.motcua.procedure;

/** At which level a procedure is decided (cấp giải quyết). */
public enum DecidingLevel {
    /** The People's Committee of a commune, ward or special zone. */
    COMMUNE("cấp xã", "commune"),
    /** The commune's police. */
    COMMUNE_POLICE("Công an cấp xã", "commune police"),
    /** A department or office of the province. */
    PROVINCE("cấp tỉnh", "province"),
    /** The province's police. */
    PROVINCE_POLICE("Công an cấp tỉnh", "province police"),
    /** An agency with its own line up to the centre, such as the social insurance. */
    VERTICAL("ngành dọc", "vertical agency"),
    /** Whichever agency keeps the register. */
    ANY("cơ quan lưu giữ sổ gốc", "the agency that keeps the register"),
    /** Several agencies, each for its own leg. */
    MIXED("nhiều cơ quan liên thông", "several linked agencies");

    private final String vi;
    private final String en;

    DecidingLevel(String vi, String en) {
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
