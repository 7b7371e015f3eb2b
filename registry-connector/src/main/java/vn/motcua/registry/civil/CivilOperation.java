package vn.motcua.registry.civil;

/** What the civil registry can be asked, as far as we ask it. */
public enum CivilOperation {
    /** Hands a dossier over. */
    REGISTER("dangKyHoTich"),
    /** Asks where a dossier stands. */
    STATUS("traTrangThaiHoSo"),
    /** Fetches the result of a dossier. */
    RESULT("ketQuaDangKyHS");

    private final String usualName;

    CivilOperation(String usualName) {
        this.usualName = usualName;
    }

    /**
     * The last segment of the path, unless the settings say otherwise.
     *
     * @return the name in the guide of the interface
     */
    public String usualName() {
        return usualName;
    }
}
