package vn.motcua.identity;

/** In what capacity someone acts on a dossier. */
public enum ActorRole {
    /** The citizen or the organisation that files. */
    CITIZEN("người nộp", "citizen"),
    /** An officer of the one-stop (Bộ phận Một cửa). */
    ONE_STOP("một cửa", "one-stop"),
    /** The officer in charge of the field (công chức chuyên môn). */
    SPECIALIST("chuyên môn", "specialist"),
    /** A leader of the agency. */
    LEADER("lãnh đạo", "leader"),
    /** A registry that answers. */
    REGISTRY("cơ sở đăng ký", "registry"),
    /** A payment intermediary, through the payment desk. */
    PAYMENT("thanh toán", "payment"),
    /** The tax authority. */
    TAX("thuế", "tax"),
    /** The system itself: a timer, an automatic hand-over. */
    SYSTEM("hệ thống", "system");

    private final String vi;
    private final String en;

    ActorRole(String vi, String en) {
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

    /**
     * Whether someone in this capacity acts for an agency.
     *
     * @return true for officers and leaders
     */
    public boolean isOfficer() {
        return this == ONE_STOP || this == SPECIALIST || this == LEADER;
    }
}
