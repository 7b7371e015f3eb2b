package vn.motcua.testkit.simulator.payment;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import vn.motcua.testkit.fixture.SettableClock;

/** Both simulators, started once for a class of tests and forgetful in between. */
final class Simulators implements AutoCloseable {

    final SettableClock clock = SettableClock.standingAt(Portal.AFTERNOON);
    private final AtomicReference<Function<String, URI>> merchant = new AtomicReference<>();
    final VnpaySimulator vnpay = VnpaySimulator.start(settings("vnpay"));
    final PaymentPlatformSimulator platform =
            PaymentPlatformSimulator.start(settings("ppdvcqg").withMerchant("SDKPARTNER", "SDK-TEST-SECRET"));

    private SimulatorSettings settings(String intermediary) {
        return SimulatorSettings.standard()
                .withClock(clock)
                .withCallbackUrl(() -> merchant.get().apply("/callback/" + intermediary))
                .withReturnUrl(() -> merchant.get().apply("/return/" + intermediary))
                .withRedelivery(new Redelivery(3, Duration.ofMillis(20)))
                .withLateness(Duration.ofSeconds(2));
    }

    /** Begins a test: nothing has happened, and callbacks go to this merchant. */
    void serve(Instant now, Function<String, URI> address) {
        clock.set(now);
        merchant.set(address);
        vnpay.reset();
        platform.reset();
    }

    @Override
    public void close() {
        vnpay.close();
        platform.close();
    }
}
