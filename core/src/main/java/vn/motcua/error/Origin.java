package vn.motcua.error;

/** Where a fault arose. */
public enum Origin {
    /** The application handed over something that cannot be used. */
    CALLER,
    /** The SDK or the store below it. */
    SDK,
    /** The way to the other side: name look-up, connection, TLS, timeout. */
    NETWORK,
    /** The integration axis between us and the other side (LGSP, NGSP, VXP). */
    BUS,
    /** The other side itself. */
    PROVIDER
}
