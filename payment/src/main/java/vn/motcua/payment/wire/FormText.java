package vn.motcua.payment.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names and values as a browser writes them into a query: UTF-8, a space as {@code +}, escapes in upper case. */
public final class FormText {

    private static final int LONGEST = 16_384;

    private FormText() {}

    /**
     * Writes fields in the map's order.
     *
     * @param fields the fields
     * @return the text
     */
    public static String of(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * Reads fields, decoding each once.
     *
     * @param text the text as sent
     * @return the fields in their order, or empty if a name comes twice, an escape is broken, or the text is too long
     */
    public static Optional<Map<String, String>> parse(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            for (String pair : text.split("&")) {
                if (!pair.isEmpty()) {
                    int at = pair.indexOf('=');
                    String name = URLDecoder.decode(at < 0 ? pair : pair.substring(0, at), UTF_8);
                    String value = at < 0 ? "" : URLDecoder.decode(pair.substring(at + 1), UTF_8);
                    if (fields.put(name, value) != null) {
                        return Optional.empty();
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(fields);
    }
}
