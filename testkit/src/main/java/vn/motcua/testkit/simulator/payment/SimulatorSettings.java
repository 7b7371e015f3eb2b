package vn.motcua.testkit.simulator.payment;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a simulator behaves. Immutable; begin with {@link #standard()} and change what differs.
 *
 * @param merchant the merchant's code: VNPAY's terminal, the platform's partner
 * @param secret the secret shared with the merchant
 * @param clock the simulator's clock
 * @param port the loopback port, 0 for a free one
 * @param callbackUrl where the merchant is notified, asked each time; empty for nowhere
 * @param returnUrl where the platform sends the browser back; VNPAY is told with each order
 * @param redelivery how often a notification is repeated that the merchant does not accept
 * @param payWindow how long a payment can be paid where the order does not say it
 * @param lateness how long an answer is held back by {@link PaymentFault#TIME_OUT}
 */
public record SimulatorSettings(
        String merchant,
        String secret,
        Clock clock,
        int port,
        Optional<Supplier<URI>> callbackUrl,
        Optional<Supplier<URI>> returnUrl,
        Redelivery redelivery,
        Duration payWindow,
        Duration lateness) {

    /**
     * The merchant {@code SDKTMN01} with a public secret, the system's clock, a free port, no callbacks, three redeliveries
     * half a second apart, 15 minutes to pay, answers held back for 3 s.
     *
     * @return the settings
     */
    public static SimulatorSettings standard() {
        return new SimulatorSettings(
                "SDKTMN01",
                "SDKTESTHASHSECRET0123456789ABCDEF",
                Clock.systemUTC(),
                0,
                Optional.empty(),
                Optional.empty(),
                new Redelivery(3, Duration.ofMillis(500)),
                Duration.ofMinutes(15),
                Duration.ofSeconds(3));
    }

    /**
     * The same with another merchant.
     *
     * @param code the merchant's code
     * @param shared the secret shared with it
     * @return a copy
     */
    public SimulatorSettings withMerchant(String code, String shared) {
        return new SimulatorSettings(
                code, shared, clock, port, callbackUrl, returnUrl, redelivery, payWindow, lateness);
    }

    /**
     * The same with another clock.
     *
     * @param other the clock
     * @return a copy
     */
    public SimulatorSettings withClock(Clock other) {
        return new SimulatorSettings(
                merchant, secret, other, port, callbackUrl, returnUrl, redelivery, payWindow, lateness);
    }

    /**
     * The same on a fixed port.
     *
     * @param number the port
     * @return a copy
     */
    public SimulatorSettings withPort(int number) {
        return new SimulatorSettings(
                merchant, secret, clock, number, callbackUrl, returnUrl, redelivery, payWindow, lateness);
    }

    /**
     * The same with callbacks.
     *
     * @param address where the merchant is notified; asked each time, since a portal's port may be known late
     * @return a copy
     */
    public SimulatorSettings withCallbackUrl(Supplier<URI> address) {
        return new SimulatorSettings(
                merchant, secret, clock, port, Optional.of(address), returnUrl, redelivery, payWindow, lateness);
    }

    /**
     * The same with a place to send the browser back to.
     *
     * @param address the place; asked each time
     * @return a copy
     */
    public SimulatorSettings withReturnUrl(Supplier<URI> address) {
        return new SimulatorSettings(
                merchant, secret, clock, port, callbackUrl, Optional.of(address), redelivery, payWindow, lateness);
    }

    /**
     * The same with another rule of redelivery.
     *
     * @param rule the rule
     * @return a copy
     */
    public SimulatorSettings withRedelivery(Redelivery rule) {
        return new SimulatorSettings(merchant, secret, clock, port, callbackUrl, returnUrl, rule, payWindow, lateness);
    }

    /**
     * The same with other late answers.
     *
     * @param delay how long {@link PaymentFault#TIME_OUT} holds an answer back
     * @return a copy
     */
    public SimulatorSettings withLateness(Duration delay) {
        return new SimulatorSettings(
                merchant, secret, clock, port, callbackUrl, returnUrl, redelivery, payWindow, delay);
    }

    /** Leaves out the secret, so that nobody gets used to seeing one. */
    @Override
    public String toString() {
        return "SimulatorSettings[" + merchant + ", port " + port + "]";
    }
}
