package vn.motcua.transport;

/** The method of a call. */
public enum HttpMethod {
    /** Reads; carries no body. */
    GET,
    /** Reads the headers only; carries no body. */
    HEAD,
    /** Orders or creates. */
    POST,
    /** Replaces. */
    PUT,
    /** Changes in part. */
    PATCH,
    /** Removes. */
    DELETE;

    boolean carriesBody() {
        return this != GET && this != HEAD;
    }

    boolean needsBody() {
        return this == POST || this == PUT || this == PATCH;
    }
}
