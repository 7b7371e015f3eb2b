package vn.motcua.transport;

import java.time.Duration;
import java.util.Optional;

/**
 * How to reach an outside system: timeouts, connections kept, largest answer, proxy and TLS. Immutable. {@link #toString}
 * shows no secret.
 */
public final class HttpSettings {

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final Duration callTimeout;
    private final int poolSize;
    private final int answerLimit;
    private final Optional<ProxySettings> proxy;
    private final Optional<TlsSettings> tls;

    private HttpSettings(Builder builder) {
        this.connectTimeout = Doors.within("connectTimeout", builder.connectTimeout, SHORTEST, LONGEST);
        this.readTimeout = Doors.within("readTimeout", builder.readTimeout, SHORTEST, LONGEST);
        this.callTimeout = Doors.within("callTimeout", builder.callTimeout, SHORTEST, LONGEST);
        this.poolSize = Doors.within("poolSize", builder.poolSize, 1, 1_000);
        this.answerLimit = Doors.within("answerLimit", builder.answerLimit, 1, 512 << 20);
        this.proxy = builder.proxy;
        this.tls = builder.tls;
    }

    /**
     * The settings that suit most systems: 5 s to connect, 20 s between two bytes, 30 s in all, 64 idle connections,
     * answers up to 8 MiB, no proxy, the certificate authorities of the Java platform.
     *
     * @return the settings
     */
    public static HttpSettings standard() {
        return builder().build();
    }

    /**
     * Begins with {@link #standard()}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The longest wait for a TCP connection to one address.
     *
     * @return the timeout
     */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /**
     * The longest wait between two bytes, in both directions, the TLS handshake included.
     *
     * @return the timeout
     */
    public Duration readTimeout() {
        return readTimeout;
    }

    /**
     * The longest time for one try, from the name look-up to the last byte of the answer.
     *
     * @return the timeout
     */
    public Duration callTimeout() {
        return callTimeout;
    }

    /**
     * How many idle connections are kept. Should not be less than the number of threads that call at the same time.
     *
     * @return the number
     */
    public int poolSize() {
        return poolSize;
    }

    /**
     * The largest answer accepted, in bytes after unpacking.
     *
     * @return the number of bytes
     */
    public int answerLimit() {
        return answerLimit;
    }

    /**
     * The proxy in between. Proxies set for the whole virtual machine are not used.
     *
     * @return the proxy, or empty to connect directly
     */
    public Optional<ProxySettings> proxy() {
        return proxy;
    }

    /**
     * Whom to trust and how to identify ourselves.
     *
     * @return the TLS settings, or empty for the certificate authorities of the Java platform
     */
    public Optional<TlsSettings> tls() {
        return tls;
    }

    @Override
    public String toString() {
        return "HttpSettings[connect=" + connectTimeout + ", read=" + readTimeout + ", call=" + callTimeout + ", pool="
                + poolSize + ", answerLimit=" + answerLimit
                + proxy.map(it -> ", " + it).orElse("")
                + tls.map(it -> ", " + it).orElse("") + "]";
    }

    /** Collects settings. Not for more than one thread. */
    public static final class Builder {

        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration readTimeout = Duration.ofSeconds(20);
        private Duration callTimeout = Duration.ofSeconds(30);
        private int poolSize = 64;
        private int answerLimit = 8 << 20;
        private Optional<ProxySettings> proxy = Optional.empty();
        private Optional<TlsSettings> tls = Optional.empty();

        private Builder() {}

        /**
         * Sets the longest wait for a TCP connection.
         *
         * @param timeout from 1 ms to 10 minutes
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = timeout;
            return this;
        }

        /**
         * Sets the longest wait between two bytes.
         *
         * @param timeout from 1 ms to 10 minutes
         * @return this builder
         */
        public Builder readTimeout(Duration timeout) {
            this.readTimeout = timeout;
            return this;
        }

        /**
         * Sets the longest time for one try.
         *
         * @param timeout from 1 ms to 10 minutes
         * @return this builder
         */
        public Builder callTimeout(Duration timeout) {
            this.callTimeout = timeout;
            return this;
        }

        /**
         * Sets how many idle connections are kept.
         *
         * @param connections from 1 to 1,000
         * @return this builder
         */
        public Builder poolSize(int connections) {
            this.poolSize = connections;
            return this;
        }

        /**
         * Sets the largest answer accepted.
         *
         * @param bytes from 1 to 512 MiB
         * @return this builder
         */
        public Builder answerLimit(int bytes) {
            this.answerLimit = bytes;
            return this;
        }

        /**
         * Sets the proxy in between.
         *
         * @param settings the proxy
         * @return this builder
         */
        public Builder proxy(ProxySettings settings) {
            this.proxy = Optional.of(settings);
            return this;
        }

        /**
         * Sets whom to trust and how to identify ourselves.
         *
         * @param settings the TLS settings
         * @return this builder
         */
        public Builder tls(TlsSettings settings) {
            this.tls = Optional.of(settings);
            return this;
        }

        /**
         * The finished settings.
         *
         * @return the settings
         * @throws vn.motcua.error.InvalidInputException if one lies outside its range
         */
        public HttpSettings build() {
            return new HttpSettings(this);
        }
    }
}
