package vn.motcua.transport;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers a caller may set. Checked here, because OkHttp's own refusal would quote the value. */
final class HeaderRules {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}");
    private static final Pattern PRINTABLE = Pattern.compile("[\\t\\x20-\\x7e]{0,16384}");

    /** They follow from the body, the address, the connection or the proxy. */
    private static final Set<String> OURS = Set.of(
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private HeaderRules() {}

    static String name(String name) {
        if (!TOKEN.matcher(name).matches() || OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw Doors.refused("headers", TransportReason.HEADER_UNUSABLE.with());
        }
        return name;
    }

    static String value(String place, String value) {
        if (!PRINTABLE.matcher(value).matches()) {
            throw Doors.refused(place, TransportReason.HEADER_UNUSABLE.with());
        }
        return value;
    }
}
