package vn.motcua.examples.portal.wiring;

/** How much the portal takes in one request. */
public final class BodyLimits {

    /** Bytes of a file: 10 MiB, as {@code spring.servlet.multipart.max-file-size} says for the pages. */
    public static final int FILE = 10 << 20;

    /** Bytes of what an intermediary reports: 64 KiB. */
    public static final int CALLBACK = 64 << 10;

    private BodyLimits() {}
}
