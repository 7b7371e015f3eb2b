package vn.motcua.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What came back, whatever the status: a refusal and a redirect are answers too. Immutable. {@link #toString} shows status,
 * length and correlation id only.
 */
public final class HttpAnswer {

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;
    private final String correlationId;
    private final int tries;
    private final boolean afterDoubt;

    private HttpAnswer(
            int status, HttpHeaders headers, byte[] body, String correlationId, int tries, boolean afterDoubt) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.correlationId = correlationId;
        this.tries = tries;
        this.afterDoubt = afterDoubt;
    }

    /** Takes the array as its own. */
    static HttpAnswer of(int status, HttpHeaders headers, byte[] body, String correlationId) {
        return new HttpAnswer(status, headers, body, correlationId, 1, false);
    }

    HttpAnswer withTries(int number, boolean doubtBefore) {
        return new HttpAnswer(status, headers, body, correlationId, number, doubtBefore);
    }

    /** The array itself, for reading only. */
    byte[] rawBody() {
        return body;
    }

    /**
     * The HTTP status.
     *
     * @return the status as sent
     */
    public int status() {
        return status;
    }

    /**
     * Whether the status is one of success.
     *
     * @return true from 200 to 299
     */
    public boolean isSuccess() {
        return status >= 200 && status <= 299;
    }

    /**
     * The headers.
     *
     * @return the headers, looked up without regard to case
     */
    public HttpHeaders headers() {
        return headers;
    }

    /**
     * The content, unpacked if it came compressed.
     *
     * @return a copy of the bytes, empty if none came
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * The content as text in UTF-8; what is not UTF-8 becomes the replacement character.
     *
     * @return the text, empty if no content came
     */
    public String text() {
        return new String(body, UTF_8);
    }

    /**
     * Our id of the call, sent along with it.
     *
     * @return the value of {@code X-Correlation-Id}
     */
    public String correlationId() {
        return correlationId;
    }

    /**
     * How often the call was sent until this answer came.
     *
     * @return the number of tries, at least 1
     */
    public int tries() {
        return tries;
    }

    /**
     * Whether an earlier try of the same call brought no answer but may have been acted on. A refusal after such a try
     * does not mean that nothing happened: ask before giving up.
     *
     * @return true only for a {@link Repeat#KEYED} call that was repeated
     */
    public boolean isAfterDoubt() {
        return afterDoubt;
    }

    @Override
    public String toString() {
        return "HttpAnswer[" + status + ", " + body.length + " bytes, " + correlationId + "]";
    }
}
