package vn.motcua.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** What a call carries: bytes and the type they are of. Immutable; the bytes are copied in and out. */
public final class HttpBody {

    private final String contentType;
    private final byte[] bytes;

    private HttpBody(String contentType, byte[] bytes) {
        this.contentType = HeaderRules.value("body.contentType", contentType);
        this.bytes = bytes;
    }

    /**
     * A body of any type.
     *
     * @param contentType the value of {@code Content-Type}
     * @param bytes the content
     * @return the body
     * @throws vn.motcua.error.InvalidInputException if the type cannot be sent as a header
     */
    public static HttpBody of(String contentType, byte[] bytes) {
        return new HttpBody(contentType, bytes.clone());
    }

    /**
     * A body of JSON, in UTF-8.
     *
     * @param json the finished text
     * @return the body
     */
    public static HttpBody json(String json) {
        return new HttpBody("application/json; charset=UTF-8", json.getBytes(UTF_8));
    }

    /**
     * A form as a browser sends it, in UTF-8.
     *
     * @param fields the fields, sent in the map's order
     * @return the body
     */
    public static HttpBody form(Map<String, String> fields) {
        String text = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return new HttpBody("application/x-www-form-urlencoded", text.getBytes(UTF_8));
    }

    /**
     * The type.
     *
     * @return the value of {@code Content-Type}
     */
    public String contentType() {
        return contentType;
    }

    /**
     * The content.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Type and length only. */
    @Override
    public String toString() {
        return "HttpBody[" + contentType + ", " + bytes.length + " bytes]";
    }
}
