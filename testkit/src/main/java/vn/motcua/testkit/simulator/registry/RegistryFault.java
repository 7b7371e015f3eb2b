package vn.motcua.testkit.simulator.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A mistake that the simulator makes when asked to. */
public enum RegistryFault {
    /** HTTP 500; nothing was kept. */
    SERVER_ERROR(false),
    /** HTTP 500 although all was done. */
    SERVER_ERROR_AFTER(true),
    /** All is done, and the answer is a torn piece of JSON. */
    GARBAGE(true),
    /** The bus answers with its error page, HTTP 502; nothing was kept. */
    HTML_PAGE(false),
    /** The bus answers HTTP 503 in JSON; nothing was kept. */
    DOWN(false),
    /** All is done, and the answer comes long after anybody waits for it. */
    SLOW(true),
    /** All is done, and the connection is cut before the answer. */
    CUT(true),
    /** The connection is cut; nothing was kept. */
    CUT_BEFORE(false),
    /** The bus no longer knows the token: HTTP 401. */
    UNAUTHORIZED(false),
    /** All is done, and the answer says that it was there already. */
    DUPLICATE(true),
    /** Error 100, AUTHEN_ERROR. */
    AUTHEN_ERROR(false),
    /** Error 101, IP_DISALLOWED. */
    IP_DISALLOWED(false),
    /** Error 500 with a sentence that means "later". */
    BUSY(false);

    private final boolean afterwards;

    RegistryFault(boolean afterwards) {
        this.afterwards = afterwards;
    }

    /**
     * Whether the work is done before the mistake is made.
     *
     * @return true if the record was kept
     */
    public boolean isAfterwards() {
        return afterwards;
    }

    static Optional<RegistryFault> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(fault -> fault.name().equals(wanted))
                .findFirst();
    }
}
