package vn.motcua.procedure;

/** The kind of agency that decides a leg of a bundle. */
public enum AgencyKind {
    /** The People's Committee of the commune. */
    COMMUNE("UBND cấp xã", "commune People's Committee"),
    /** The commune's police, as the agency that registers residence. */
    COMMUNE_POLICE("Công an cấp xã", "commune police"),
    /** The police agency that issues identity cards. */
    IDENTITY_POLICE("cơ quan quản lý căn cước của Công an", "police agency for identity cards"),
    /** The social insurance. */
    SOCIAL_INSURANCE("cơ quan bảo hiểm xã hội", "social insurance"),
    /** The health line, which looks after social assistance. */
    HEALTH("cơ quan y tế", "health agency"),
    /** The home-affairs line, which looks after people of merit. */
    HOME_AFFAIRS("cơ quan nội vụ", "home-affairs agency");

    private final String vi;
    private final String en;

    AgencyKind(String vi, String en) {
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
