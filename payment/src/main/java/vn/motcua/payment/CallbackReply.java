package vn.motcua.payment;

import java.util.Objects;

/**
 * What to answer an intermediary's callback with.
 *
 * @param status the HTTP status
 * @param contentType the value of {@code Content-Type}
 * @param body the body, to be sent in UTF-8
 */
public record CallbackReply(int status, String contentType, String body) {

    /** Refuses missing parts. */
    public CallbackReply {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
    }

    /**
     * An answer of JSON with status 200.
     *
     * @param json the finished text
     * @return the reply
     */
    public static CallbackReply json(String json) {
        return new CallbackReply(200, "application/json; charset=UTF-8", json);
    }
}
