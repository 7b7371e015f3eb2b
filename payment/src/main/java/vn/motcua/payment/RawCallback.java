package vn.motcua.payment;

import java.util.Locale;
import java.util.Objects;
import vn.motcua.transport.HttpHeaders;

/**
 * A request as it came over the wire, so that a connector verifies what was really sent and not what a web framework made
 * of it. Immutable; {@link #toString} shows neither query nor body.
 */
public final class RawCallback {

    private final String method;
    private final String query;
    private final HttpHeaders headers;
    private final byte[] body;

    private RawCallback(String method, String query, HttpHeaders headers, byte[] body) {
        this.method = method.toUpperCase(Locale.ROOT);
        this.query = Objects.requireNonNull(query, "query");
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = body.clone();
    }

    /**
     * Any request.
     *
     * @param method the HTTP method
     * @param query the query as sent, still encoded, without the question mark; empty if there is none
     * @param headers the headers
     * @param body the bytes of the body, empty if there is none
     * @return the callback
     */
    public static RawCallback of(String method, String query, HttpHeaders headers, byte[] body) {
        return new RawCallback(method, query, headers, body);
    }

    /**
     * A GET without body, headers left aside.
     *
     * @param query the query as sent, still encoded, without the question mark
     * @return the callback
     */
    public static RawCallback get(String query) {
        return new RawCallback("GET", query, HttpHeaders.none(), new byte[0]);
    }

    /**
     * A POST, headers left aside.
     *
     * @param body the bytes of the body
     * @return the callback
     */
    public static RawCallback post(byte[] body) {
        return new RawCallback("POST", "", HttpHeaders.none(), body);
    }

    /**
     * The method.
     *
     * @return the method in upper case
     */
    public String method() {
        return method;
    }

    /**
     * The query as sent.
     *
     * @return still encoded, without the question mark
     */
    public String query() {
        return query;
    }

    /**
     * The headers.
     *
     * @return the headers
     */
    public HttpHeaders headers() {
        return headers;
    }

    /**
     * The body.
     *
     * @return a copy of the bytes
     */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "RawCallback[" + method + ", query of " + query.length() + ", body of " + body.length + " bytes]";
    }
}
