package vn.motcua.transport;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One call to an outside system, with everything about it: where, what, whether it may be repeated, and the facts for the
 * audit. Immutable. {@link #toString} names system, operation, method and host and nothing else.
 */
public final class OutboundCall {

    private final String system;
    private final String operation;
    private final HttpMethod method;
    private final URI uri;
    private final HttpHeaders headers;
    private final Optional<HttpBody> body;
    private final Repeat repeat;
    private final AuditFacts audit;

    private OutboundCall(Builder builder) {
        this.system = builder.system;
        this.operation = builder.operation;
        this.method = builder.method;
        this.uri = builder.uri;
        this.headers = HttpHeaders.of(builder.headers);
        this.body = builder.body;
        this.repeat = builder.repeat;
        this.audit = builder.audit;
        if (body.isPresent() && !method.carriesBody()) {
            throw Doors.refused("body", TransportReason.BODY_REFUSED.with(method));
        }
    }

    /**
     * Begins a call. Unless said otherwise it has no headers and no body and is {@link Repeat#ONCE}.
     *
     * @param system the outside system, for example {@code vnpay}; appears in audit, log and messages
     * @param operation what is asked, for example {@code querydr}; appears in audit and log
     * @param method the method
     * @param uri an absolute http or https address
     * @param audit the facts for the audit
     * @return the builder
     * @throws vn.motcua.error.InvalidInputException if a name is empty or the address cannot be called
     */
    public static Builder builder(String system, String operation, HttpMethod method, URI uri, AuditFacts audit) {
        return new Builder(system, operation, method, uri, audit);
    }

    /**
     * The outside system.
     *
     * @return its name
     */
    public String system() {
        return system;
    }

    /**
     * What is asked.
     *
     * @return the operation
     */
    public String operation() {
        return operation;
    }

    /**
     * The method.
     *
     * @return the method
     */
    public HttpMethod method() {
        return method;
    }

    /**
     * Where the call goes. May hold personal data or a signature.
     *
     * @return the address with its query
     */
    public URI uri() {
        return uri;
    }

    /**
     * The headers. May hold a token.
     *
     * @return the headers given by the caller
     */
    public HttpHeaders headers() {
        return headers;
    }

    /**
     * The body.
     *
     * @return the body, or empty if there is none
     */
    public Optional<HttpBody> body() {
        return body;
    }

    /**
     * Whether the call may be sent again.
     *
     * @return the rule
     */
    public Repeat repeat() {
        return repeat;
    }

    /**
     * What the audit has to know.
     *
     * @return the facts
     */
    public AuditFacts audit() {
        return audit;
    }

    @Override
    public String toString() {
        return "OutboundCall[" + system + " " + operation + ", " + method + " " + uri.getHost() + "]";
    }

    /** Collects a call. Not for more than one thread. */
    public static final class Builder {

        private final String system;
        private final String operation;
        private final HttpMethod method;
        private final URI uri;
        private final AuditFacts audit;
        private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private Optional<HttpBody> body = Optional.empty();
        private Repeat repeat = Repeat.ONCE;

        private Builder(String system, String operation, HttpMethod method, URI uri, AuditFacts audit) {
            this.system = Doors.named("system", system);
            this.operation = Doors.named("operation", operation);
            this.method = method;
            this.uri = callable(uri);
            this.audit = audit;
        }

        private static URI callable(URI uri) {
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean known = scheme.equals("http") || scheme.equals("https");
            if (!known || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getPort() > 65_535) {
                throw Doors.refused("uri", TransportReason.URI_UNUSABLE.with());
            }
            return uri;
        }

        /**
         * Adds a header; a second one of the same name is sent besides the first.
         *
         * @param name the name; not one that follows from the body, the address or the connection
         * @param value the value, printable ASCII
         * @return this builder
         * @throws vn.motcua.error.InvalidInputException if the header cannot be sent
         */
        public Builder header(String name, String value) {
            headers.computeIfAbsent(HeaderRules.name(name), key -> new ArrayList<>())
                    .add(HeaderRules.value("headers", value));
            return this;
        }

        /**
         * Sets the body.
         *
         * @param content the body
         * @return this builder
         */
        public Builder body(HttpBody content) {
            this.body = Optional.of(content);
            return this;
        }

        /**
         * Says whether the call may be sent again.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder repeat(Repeat rule) {
            this.repeat = rule;
            return this;
        }

        /**
         * The finished call.
         *
         * @return the call
         * @throws vn.motcua.error.InvalidInputException if it has a body and its method carries none
         */
        public OutboundCall build() {
            return new OutboundCall(this);
        }
    }
}
