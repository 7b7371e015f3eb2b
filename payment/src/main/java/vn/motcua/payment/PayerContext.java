package vn.motcua.payment;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Violation;

/**
 * Where the payer sits. The address is personal: {@code toString} leaves it out.
 *
 * @param ip the payer's own IPv4 or IPv6 address, resolved by the portal behind its proxies; never the server's
 * @param returnUrl where the browser comes back to, absolute http or https without fragment
 * @param locale the payer's language; anything but English means Vietnamese
 */
public record PayerContext(String ip, URI returnUrl, Locale locale) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    /** Refuses what is not an address. */
    public PayerContext {
        Objects.requireNonNull(locale, "locale");
        if (!ADDRESS.matcher(ip).matches()) {
            throw refused("payer.ip");
        }
        if (!Addresses.isCallable(returnUrl) || returnUrl.getRawFragment() != null) {
            throw refused("payer.returnUrl");
        }
    }

    private static InvalidInputException refused(String field) {
        var reason = PaymentReason.FIELD_UNUSABLE.with(field);
        return new InvalidInputException(reason, List.of(new Violation(field, reason)));
    }

    /**
     * Whether to speak English.
     *
     * @return true for English, false for Vietnamese
     */
    public boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    @Override
    public String toString() {
        return "PayerContext[" + returnUrl.getHost() + ", " + locale + "]";
    }
}
