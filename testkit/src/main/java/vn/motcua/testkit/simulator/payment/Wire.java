package vn.motcua.testkit.simulator.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signing, stamps and forms, written once more from the vendors' rules and on purpose not shared with the connectors. */
final class Wire {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final String KEPT = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-*_";

    private Wire() {}

    static String stamp(Instant at) {
        return STAMP.format(at.atOffset(VIETNAM));
    }

    static Instant moment(String stamp) {
        return LocalDateTime.parse(stamp, STAMP).toInstant(VIETNAM);
    }

    static String hmacSha512(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA512"));
            return hex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(String.format(Locale.ROOT, "%02x", each & 0xff));
        }
        return text.toString();
    }

    /** What VNPAY signs: every vnp_ field but the hash, sorted, encoded as a form. */
    static String vnpayText(Map<String, String> fields) {
        SortedMap<String, String> sorted = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith("vnp_")
                    && !name.equals("vnp_SecureHash")
                    && !name.equals("vnp_SecureHashType")
                    && !value.isEmpty()) {
                sorted.put(name, value);
            }
        });
        return form(sorted);
    }

    static String form(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> {
            if (text.length() > 0) {
                text.append('&');
            }
            text.append(encoded(name)).append('=').append(encoded(value));
        });
        return text.toString();
    }

    private static String encoded(String value) {
        StringBuilder text = new StringBuilder();
        for (byte each : value.getBytes(UTF_8)) {
            char character = (char) (each & 0xff);
            if (character == ' ') {
                text.append('+');
            } else if (KEPT.indexOf(character) >= 0) {
                text.append(character);
            } else {
                text.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return text.toString();
    }

    static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                fields.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] raw = text.getBytes(UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%' && i + 2 < raw.length) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(raw[i] == '+' ? ' ' : raw[i]);
            }
        }
        return bytes.toString(UTF_8);
    }

    static String withQuery(String address, String query) {
        return address + (address.contains("?") ? "&" : "?") + query;
    }
}
