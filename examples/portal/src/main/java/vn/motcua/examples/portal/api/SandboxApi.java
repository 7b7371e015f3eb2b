package vn.motcua.examples.portal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.examples.portal.wiring.BackgroundTasks;
import vn.motcua.testkit.fixture.SettableClock;
import vn.motcua.testkit.simulator.registry.CivilRegistrySimulator;

/** What a real portal does not have: a clock that can be set, and a hand inside the simulators. */
@RestController
@RequestMapping(path = "/api/sandbox", produces = MediaType.APPLICATION_JSON_VALUE)
class SandboxApi {

    private final SettableClock clock;
    private final BackgroundTasks background;
    private final Payments payments;
    private final CivilRegistrySimulator registry;

    SandboxApi(SettableClock clock, BackgroundTasks background, Payments payments, CivilRegistrySimulator registry) {
        this.clock = clock;
        this.background = background;
        this.payments = payments;
        this.registry = registry;
    }

    /** A moment in Vietnam. */
    record Moment(@NotNull LocalDateTime at) {}

    /** A QR code as the payer's phone sees it. */
    record Code(@NotNull String qr) {}

    @PostMapping("/clock")
    Moment set(@Valid @RequestBody Moment moment) {
        clock.set(moment.at().atZone(VietnamTime.ZONE).toInstant());
        return moment;
    }

    @PostMapping("/run")
    Map<String, Boolean> run() {
        background.runOnce();
        return Map.of("done", true);
    }

    @PostMapping("/scan")
    Code scan(@Valid @RequestBody Code code) {
        payments.scan(code.qr());
        return code;
    }

    @GetMapping("/registry/{code}")
    Map<String, Integer> registrations(@PathVariable String code) {
        return Map.of(
                "pushes",
                registry.journal().pushes(code),
                "registrations",
                registry.journal().registrations(code));
    }
}
