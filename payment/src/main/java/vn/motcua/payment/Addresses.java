package vn.motcua.payment;

import java.net.URI;

/** What counts as an address that a browser or a server can call. */
final class Addresses {

    private Addresses() {}

    static boolean isCallable(URI uri) {
        String scheme = uri.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null;
    }
}
