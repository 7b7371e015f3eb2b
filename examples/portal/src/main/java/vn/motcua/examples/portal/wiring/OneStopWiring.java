package vn.motcua.examples.portal.wiring;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.onestop.DocumentContents;
import vn.motcua.onestop.EventDelivery;
import vn.motcua.onestop.EventHandler;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.TimerRun;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.procedure.ProcedureCatalog;
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
    DemoAgencies agencies(ProcedureCatalog procedures) {
        return new DemoAgencies(procedures);
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
            FeeSchedule fees,
            Validator validator,
            Clock clock) {
        return OneStop.builder(work, agencies)
                .procedures(procedures)
                .fees(fees)
                .contents(contents)
                .validator(validator)
                .clock(clock)
                .deliverTo(RegistryDesk.ID)
                .build();
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
