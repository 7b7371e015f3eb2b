package vn.motcua.identity;

/** Whether a provincial unit is a province or a centrally-run city. */
public enum ProvinceType {
    /** A province (tỉnh). */
    PROVINCE("Tỉnh"),
    /** A centrally-run city (thành phố trực thuộc trung ương). */
    CITY("Thành phố");

    private final String vi;

    ProvinceType(String vi) {
        this.vi = vi;
    }

    /**
     * The word before the name.
     *
     * @return {@code Tỉnh} or {@code Thành phố}
     */
    public String vi() {
        return vi;
    }
}
