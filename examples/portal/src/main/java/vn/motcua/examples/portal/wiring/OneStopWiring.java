package vn.motcua.examples.portal.wiring;

import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.examples.portal.PortalSettings;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.onestop.AuditSink;
import vn.motcua.onestop.BundleDesk;
import vn.motcua.onestop.BundleHandler;
import vn.motcua.onestop.DocumentContents;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.EventDelivery;
import vn.motcua.onestop.EventHandler;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.PersonalDataDesk;
import vn.motcua.onestop.TimerRun;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.procedure.BundleCatalog;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.RetentionPolicy;
import vn.motcua.registry.RegistryDesk;

/** The façade on the shipped law, and what runs behind it. */
@Configuration(proxyBeanMethods = false)
class OneStopWiring {

    @Bean
    ProcedureCatalog procedures() {
        return ProcedureCatalog.shipped();
    }

    @Bean
    FeeSchedule fees() {
        return FeeSchedule.shipped();
    }

    @Bean
    BundleCatalog bundles(ProcedureCatalog procedures) {
        return BundleCatalog.shipped(procedures);
    }

    @Bean
    DemoAgencies agencies(ProcedureCatalog procedures, BundleCatalog bundles) {
        return new DemoAgencies(procedures, bundles);
    }

    /** Nothing is purged by the shipped policy, which has no periods. */
    @Bean
    RetentionPolicy retention(PortalSettings settings) {
        Path own = settings.retention();
        return own == null ? RetentionPolicy.shipped() : RetentionPolicy.from(own);
    }

    @Bean
    DemoPeople people(Clock clock) {
        return new DemoPeople(clock);
    }

    @Bean
    OneStop oneStop(
            UnitOfWork work,
            DemoAgencies agencies,
            DocumentContents contents,
            ProcedureCatalog procedures,
            BundleCatalog bundles,
            FeeSchedule fees,
            RetentionPolicy retention,
            Validator validator,
            Clock clock) {
        return OneStop.builder(work, agencies)
                .procedures(procedures)
                .bundles(bundles)
                .fees(fees)
                .retention(retention)
                .contents(contents)
                .validator(validator)
                .clock(clock)
                .deliverTo(RegistryDesk.ID)
                .deliverTo(BundleHandler.ID)
                .build();
    }

    @Bean
    BundleDesk bundleDesk(OneStop oneStop, DossierQueries queries) {
        return oneStop.bundles(queries);
    }

    @Bean
    BundleHandler bundleHandler(BundleDesk desk) {
        return desk.handler();
    }

    @Bean
    PersonalDataDesk personalData(OneStop oneStop, DossierQueries queries, AuditSink audit) {
        return oneStop.personalData(queries, audit);
    }

    @Bean
    EventDelivery delivery(UnitOfWork work, Clock clock, List<EventHandler> handlers) {
        return new EventDelivery(work, clock, handlers);
    }

    @Bean
    TimerRun timers(UnitOfWork work, OneStop oneStop, Clock clock) {
        return new TimerRun(work, oneStop, clock);
    }
}
