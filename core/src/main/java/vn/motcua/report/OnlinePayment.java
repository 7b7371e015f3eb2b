package vn.motcua.report;

/** How a dossier was paid online, as the national portal asks (field DuocThanhToanTrucTuyen). */
public enum OnlinePayment {
    /** Not paid online. */
    NONE(0),
    /** Through the payment platform of the national portal. */
    NATIONAL_PLATFORM(1),
    /** Through a platform of the ministry or province. */
    OWN_PLATFORM(2);

    private static final String PLATFORM = "ppdvcqg";
    private static final String COUNTER = "counter";

    private final int code;

    OnlinePayment(int code) {
        this.code = code;
    }

    /**
     * What a settlement through an intermediary is, by the ids that this SDK gives.
     *
     * @param intermediary the id: {@code ppdvcqg} is the national platform, {@code counter} the desk, any other a platform
     *     with which the ministry or province has a contract of its own
     * @return the kind
     */
    public static OnlinePayment through(String intermediary) {
        return switch (intermediary) {
            case PLATFORM -> NATIONAL_PLATFORM;
            case COUNTER -> NONE;
            default -> OWN_PLATFORM;
        };
    }

    /**
     * The national code.
     *
     * @return 1 or 2; 0, which is ours and not sent, for none
     */
    public int code() {
        return code;
    }
}
