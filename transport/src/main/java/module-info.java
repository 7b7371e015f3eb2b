/** Outbound calls done once: settings, TLS and keys, retries, audit of every call. */
module vn.motcua.transport {
    requires transitive vn.motcua.core;
    requires static transitive org.jspecify;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.core;
    requires io.github.resilience4j.retry;
    requires okhttp3;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.slf4j;

    exports vn.motcua.transport;
}
