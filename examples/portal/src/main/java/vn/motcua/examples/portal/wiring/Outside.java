package vn.motcua.examples.portal.wiring;

import java.net.URI;

/**
 * Where the outside systems are. The codes and secrets are for the simulators only; a real portal reads its own from a vault.
 *
 * @param platformInit the national payment platform, new payments
 * @param platformQuery the national payment platform, questions
 * @param vnpayPay VNPAY's payment page
 * @param vnpayQuery VNPAY's query interface
 * @param registry the integration axis that leads to the civil registry
 */
record Outside(URI platformInit, URI platformQuery, URI vnpayPay, URI vnpayQuery, URI registry) {

    static final String PARTNER = "MOTCUA";
    static final String PLATFORM_SECRET = "simulated-platform-secret";
    static final String TERMINAL = "MOTCUA01";
    static final String VNPAY_SECRET = "SIMULATEDVNPAYSECRET";
    static final String CONSUMER = "motcua-portal";
    static final String CONSUMER_SECRET = "simulated-consumer-secret";
    static final String UNIT = "31999";
}
