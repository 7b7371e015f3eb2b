package vn.motcua.testkit.simulator.registry;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.Territory;
import vn.motcua.onestop.Attention;
import vn.motcua.onestop.AuditEntry;
import vn.motcua.onestop.EventDelivery;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.onestop.memory.MemoryStore;
import vn.motcua.registry.CivilRegistrations;
import vn.motcua.registry.PushState;
import vn.motcua.registry.RegistryDesk;
import vn.motcua.registry.civil.CivilRegistry;
import vn.motcua.registry.civil.CivilSettings;
import vn.motcua.registry.gateway.Gateway;
import vn.motcua.registry.gateway.GatewaySettings;
import vn.motcua.testkit.fixture.SettableClock;
import vn.motcua.transport.CircuitPolicy;
import vn.motcua.transport.HttpSettings;
import vn.motcua.transport.HttpTransport;
import vn.motcua.transport.RetryPolicy;
import vn.motcua.workflow.DossierAction;

/** A one-stop, a registry desk and the civil registry, put together as an application would, with real HTTP in between. */
final class RegistryTown implements AutoCloseable {

    static final String UNIT = "32001";

    /** What nothing reaches, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final SettableClock clock = SettableClock.standingAt(Instant.parse("2026-11-23T02:00:00Z"));
    final MemoryStore store = new MemoryStore();
    final TornWork deskWork = new TornWork(store);
    final KeptContents contents = new KeptContents();
    final List<AuditEntry> audit = Collections.synchronizedList(new ArrayList<>());
    final CivilRegistrySimulator registry;
    final HttpTransport transport;
    final OneStop oneStop;
    final RegistryDesk desk;
    final EventDelivery delivery;

    RegistryTown() {
        this(PATIENCE);
    }

    private RegistryTown(Duration patience) {
        registry = CivilRegistrySimulator.builder()
                .clock(clock)
                .unit(UNIT)
                .slowness(patience.plusSeconds(1))
                .start();
        transport = HttpTransport.builder(audit::add)
                .settings(HttpSettings.builder()
                        .readTimeout(patience)
                        .callTimeout(patience)
                        .build())
                .retry(RetryPolicy.none())
                .circuit(new CircuitPolicy(10_000, 10_000, 100, Duration.ofMillis(1)))
                .clock(clock)
                .build();
        oneStop = OneStop.builder(store, RegistryTown::agency)
                .clock(clock)
                .validator(validator())
                .contents(contents)
                .deliverTo(RegistryDesk.ID)
                .build();
        desk = desk(deskWork, UNIT);
        delivery = new EventDelivery(store, clock, List.of(desk));
    }

    /** One in which a late answer is not waited for. Everything was called once before, so that only lateness takes long. */
    static RegistryTown impatient() {
        try (RegistryTown first = new RegistryTown()) {
            DossierCode code = first.underWay();
            first.registry.approve(code.value());
            first.later(Duration.ofMinutes(5));
        }
        return new RegistryTown(Duration.ofSeconds(3));
    }

    RegistryDesk desk(UnitOfWork work, String unit) {
        Gateway gateway =
                new Gateway(GatewaySettings.of(registry.url(), registry.key(), registry.secret()), transport, clock);
        return RegistryDesk.builder(
                        work,
                        oneStop,
                        new CivilRegistry(CivilSettings.standard(), gateway),
                        CivilRegistrations.builder()
                                .births("1.001193")
                                .unit(BirthDossiers.AGENCY.value(), unit)
                                .build())
                .clock(clock)
                .contents(contents)
                .build();
    }

    private static Optional<Agency> agency(AgencyCode code) {
        return code.equals(BirthDossiers.AGENCY)
                ? Optional.of(new Agency(code, "UBND Phường 1", new Territory("96", Optional.of(UNIT))))
                : Optional.empty();
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Received at the counter, its events not yet delivered. */
    DossierCode received() {
        return BirthDossiers.received(oneStop, BirthDossiers.form());
    }

    DossierCode received(Map<String, String> form) {
        return BirthDossiers.received(oneStop, form);
    }

    /** Received, delivered and in processing. */
    DossierCode underWay() {
        DossierCode code = received();
        delivery.run();
        startProcessing(code);
        return code;
    }

    void startProcessing(DossierCode code) {
        done(code, new DossierAction.StartProcessing(), BirthDossiers.OFFICER);
    }

    void done(DossierCode code, DossierAction action, Actor actor) {
        Outcome outcome = oneStop.apply(code, action, actor);
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError("not done: " + outcome);
        }
    }

    /** Time passes, and the desk looks at what is due. */
    int later(Duration by) {
        clock.advance(by);
        return desk.pollDue();
    }

    LoggedEvent receivedEvent(DossierCode code) {
        return oneStop.history(code).stream()
                .filter(event -> event.event() instanceof DossierEvent.Received)
                .findFirst()
                .orElseThrow();
    }

    Dossier dossier(DossierCode code) {
        return oneStop.find(code).orElseThrow();
    }

    DossierStatus status(DossierCode code) {
        return dossier(code).status();
    }

    PushState state(DossierCode code) {
        return desk.status(code).orElseThrow().state();
    }

    int pushes(DossierCode code) {
        return registry.journal().pushes(code.value());
    }

    int registrations(DossierCode code) {
        return registry.journal().registrations(code.value());
    }

    List<Attention.Item> attention() {
        return store.run(transaction -> transaction.attention().open(100));
    }

    List<String> attentionCodes() {
        return attention().stream()
                .map(Attention.Item::reason)
                .map(Reason::code)
                .toList();
    }

    @Override
    public void close() {
        transport.close();
        registry.close();
    }
}
