package vn.motcua.examples.portal.wiring;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.onestop.AuditSink;
import vn.motcua.onestop.DocumentContents;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.payment.PaymentDesk;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.platform.BeneficiaryAccount;
import vn.motcua.payment.platform.PlatformGateway;
import vn.motcua.payment.platform.PlatformSettings;
import vn.motcua.payment.vnpay.VnpayGateway;
import vn.motcua.payment.vnpay.VnpaySettings;
import vn.motcua.registry.CivilRegistrations;
import vn.motcua.registry.Pace;
import vn.motcua.registry.RegistryDesk;
import vn.motcua.registry.civil.CivilRegistry;
import vn.motcua.registry.civil.CivilSettings;
import vn.motcua.registry.gateway.Gateway;
import vn.motcua.registry.gateway.GatewaySettings;
import vn.motcua.transport.HttpTransport;

/** The desks that speak with outside systems, here with their simulators. */
@Configuration(proxyBeanMethods = false)
class DeskWiring {

    /** Nobody who tries the portal wants to wait five minutes for a registry. */
    private static final Pace EVERY_FEW_SECONDS = new Pace(
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            5);

    private static final Logger AUDIT = LoggerFactory.getLogger("vn.motcua.examples.portal.audit");

    @Bean
    AuditSink audit() {
        return entry -> AUDIT.debug(
                "{} {} {} {} {}",
                entry.system(),
                entry.operation(),
                entry.outcome(),
                entry.took(),
                entry.correlationId());
    }

    /** One transport per outside system, so that the trouble of one does not open the circuit of another. */
    @Bean
    HttpTransport platformTransport(AuditSink audit, Clock clock) {
        return HttpTransport.builder(audit).clock(clock).build();
    }

    @Bean
    HttpTransport vnpayTransport(AuditSink audit, Clock clock) {
        return HttpTransport.builder(audit).clock(clock).build();
    }

    @Bean
    HttpTransport registryTransport(AuditSink audit, Clock clock) {
        return HttpTransport.builder(audit).clock(clock).build();
    }

    @Bean
    PaymentDesk paymentDesk(
            UnitOfWork work,
            OneStop oneStop,
            Outside outside,
            HttpTransport platformTransport,
            HttpTransport vnpayTransport,
            Clock clock) {
        PlatformSettings platform = PlatformSettings.builder(
                        Outside.PARTNER,
                        SecretKeys.of(Outside.PLATFORM_SECRET),
                        outside.platformInit(),
                        outside.platformQuery(),
                        new BeneficiaryAccount("0000000000", "VCB", "KHO BAC NHA NUOC CA MAU"))
                .id("platform")
                .build();
        VnpaySettings vnpay = VnpaySettings.builder(
                        Outside.TERMINAL, SecretKeys.of(Outside.VNPAY_SECRET), outside.vnpayPay(), outside.vnpayQuery())
                .build();
        return PaymentDesk.builder(work, oneStop)
                .install(new PlatformGateway(platform, platformTransport, clock))
                .install(new VnpayGateway(vnpay, vnpayTransport, clock))
                .clock(clock)
                .build();
    }

    @Bean
    RegistryDesk registryDesk(
            UnitOfWork work,
            OneStop oneStop,
            Outside outside,
            DocumentContents contents,
            HttpTransport registryTransport,
            Clock clock) {
        Gateway gateway = new Gateway(
                GatewaySettings.of(outside.registry(), Outside.CONSUMER, Outside.CONSUMER_SECRET),
                registryTransport,
                clock);
        CivilRegistrations registrations = CivilRegistrations.builder()
                .births("1.001193")
                .unit(DemoAgencies.COMMUNE.code().value(), Outside.UNIT)
                .build();
        return RegistryDesk.builder(work, oneStop, new CivilRegistry(CivilSettings.standard(), gateway), registrations)
                .contents(contents)
                .clock(clock)
                .pace(EVERY_FEW_SECONDS)
                .build();
    }
}
