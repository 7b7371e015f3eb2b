package vn.motcua.report;

/** How a dossier was paid online, as the national portal asks (field DuocThanhToanTrucTuyen). */
public enum OnlinePayment {
    /** Not paid online. */
    NONE(0),
    /** Through the payment platform of the national portal. */
    NATIONAL_PLATFORM(1),
    /** Through a platform of the ministry or province. */
    OWN_PLATFORM(2);

    private final int code;

    OnlinePayment(int code) {
        this.code = code;
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
