package vn.motcua.examples.portal.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.testkit.fixture.SettableClock;
import vn.motcua.testkit.simulator.payment.PaymentPlatformSimulator;
import vn.motcua.testkit.simulator.payment.SimulatorSettings;
import vn.motcua.testkit.simulator.payment.VnpaySimulator;
import vn.motcua.testkit.simulator.registry.CivilRegistrySimulator;

/** The outside world, simulated over real HTTP on ports of this machine, and a clock that can be set. */
@Configuration(proxyBeanMethods = false)
class SandboxWiring {

    /** A dossier is registered when it is asked about for the third time, as if a registrar had needed a moment. */
    private static final int POLLS_UNTIL_REGISTERED = 3;

    @Bean
    SettableClock clock() {
        return SettableClock.running();
    }

    @Bean
    PaymentPlatformSimulator platformSimulator(PortalAddress portal, SettableClock clock) {
        return PaymentPlatformSimulator.start(SimulatorSettings.standard()
                .withMerchant(Outside.PARTNER, Outside.PLATFORM_SECRET)
                .withClock(clock)
                .withCallbackUrl(() -> portal.get().resolve("/callbacks/platform"))
                .withReturnUrl(() -> portal.get().resolve("/payments/platform/return")));
    }

    @Bean
    VnpaySimulator vnpaySimulator(PortalAddress portal, SettableClock clock) {
        return VnpaySimulator.start(SimulatorSettings.standard()
                .withMerchant(Outside.TERMINAL, Outside.VNPAY_SECRET)
                .withClock(clock)
                .withCallbackUrl(() -> portal.get().resolve("/callbacks/vnpay")));
    }

    @Bean
    CivilRegistrySimulator registrySimulator(SettableClock clock) {
        return CivilRegistrySimulator.builder()
                .credentials(Outside.CONSUMER, Outside.CONSUMER_SECRET)
                .unit(Outside.UNIT)
                .clock(clock)
                .approveAfter(POLLS_UNTIL_REGISTERED)
                .start();
    }

    @Bean
    Outside outside(PaymentPlatformSimulator platform, VnpaySimulator vnpay, CivilRegistrySimulator registry) {
        return new Outside(platform.initUrl(), platform.queryUrl(), vnpay.payUrl(), vnpay.apiUrl(), registry.url());
    }
}
