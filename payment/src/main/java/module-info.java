/** Payment intermediaries: start, verify callbacks, query, and the desk that settles obligations. */
module vn.motcua.payment {
    requires transitive vn.motcua.core;
    requires transitive vn.motcua.transport;
    requires static transitive org.jspecify;
    requires com.google.zxing;
    requires com.google.zxing.javase;
    requires java.desktop;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports vn.motcua.payment;
    exports vn.motcua.payment.platform;
    exports vn.motcua.payment.vnpay;

    opens vn.motcua.payment to
            tools.jackson.databind;
}
