package vn.motcua.registry.gateway;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;

/**
 * Where an integration axis is and as whom we come, in the style of WSO2: a key and a secret that are exchanged for a token.
 * Immutable. {@link #toString} shows neither.
 *
 * @param base the address of the axis, http or https, without query
 * @param tokenPath the path of the token endpoint, for example {@code /token}
 * @param key the consumer key
 * @param secret the consumer secret
 */
public record GatewaySettings(URI base, String tokenPath, String key, String secret) {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]{1,100}){1,10}");
    private static final Pattern CREDENTIAL = Pattern.compile("[!-~&&[^:]]{1,500}");
    private static final Pattern SECRET = Pattern.compile("[!-~]{1,500}");

    /**
     * Refuses an address, a path or credentials that cannot be sent.
     *
     * @throws InvalidInputException naming the setting, never its value
     */
    public GatewaySettings {
        Objects.requireNonNull(base, "base");
        String scheme = Objects.requireNonNullElse(base.getScheme(), "");
        boolean callable = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        check("base", callable && base.getHost() != null && base.getRawQuery() == null && base.getFragment() == null);
        check("tokenPath", isPath(tokenPath));
        check("key", CREDENTIAL.matcher(key).matches());
        check("secret", SECRET.matcher(secret).matches());
    }

    /**
     * The settings with the usual token endpoint, {@code /token}.
     *
     * @param base the address of the axis
     * @param key the consumer key
     * @param secret the consumer secret
     * @return the settings
     */
    public static GatewaySettings of(URI base, String key, String secret) {
        return new GatewaySettings(base, "/token", key, secret);
    }

    /**
     * Whether a text can stand as the path of a service.
     *
     * @param path the text
     * @return true for {@code /a/b}: no query, no dots alone, nothing that needs escaping
     */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches() && !path.contains("/.");
    }

    URI resolve(String path) {
        String root = base.toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    private static void check(String setting, boolean holds) {
        if (!holds) {
            Reason reason = GatewayReason.SETTING_INVALID.with(setting);
            throw new InvalidInputException(reason, List.of(new Violation(setting, reason)));
        }
    }

    @Override
    public String toString() {
        return "GatewaySettings[" + base.getHost() + "]";
    }
}
