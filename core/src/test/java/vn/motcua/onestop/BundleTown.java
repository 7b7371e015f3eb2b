package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.at;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.motcua.Sample;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Settlement;
import vn.motcua.error.Reason;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.Territory;
import vn.motcua.onestop.memory.MemoryStore;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.workflow.DossierAction;

/** A town with the agencies of both bundles, on a store in memory and a clock that goes by hand. */
final class BundleTown {

    static final String COMMUNE = "H12.40";
    static final String POLICE = "H12.51";
    static final String INSURANCE = "H12.52";
    static final String IDENTITY = "H12.53";
    static final String CHILD = "096326000001";

    final MemoryStore store = new MemoryStore();
    final Counter.HandClock clock = new Counter.HandClock(at("2026-11-20T08:00"));
    final Set<String> served = new HashSet<>(List.of(COMMUNE, POLICE, INSURANCE, IDENTITY));
    final Map<String, String> incompetent = new HashMap<>();
    final OneStop oneStop;
    final BundleDesk desk;
    final TimerRun timers;
    private final EventDelivery delivery;

    BundleTown() {
        this(work -> work);
    }

    /** A town whose desk works through another unit of work, to make it break off. */
    BundleTown(UnaryOperator<UnitOfWork> through) {
        AgencyDirectory agencies = new AgencyDirectory() {
            @Override
            public Optional<Agency> find(AgencyCode code) {
                return Optional.of(code)
                        .filter(each -> served.contains(each.value()))
                        .map(each -> new Agency(each, "Cơ quan " + each, Territory.ofProvince("96")));
            }

            @Override
            public boolean decides(AgencyCode code, ProcedureCode procedure, String caseId) {
                return !code.value().equals(incompetent.get(caseId));
            }
        };
        oneStop = OneStop.builder(through.apply(store), agencies)
                .clock(clock)
                .deliverTo(BundleHandler.ID)
                .build();
        desk = oneStop.bundles(store);
        delivery = new EventDelivery(store, clock, List.of(desk.handler()));
        timers = new TimerRun(store, oneStop, clock);
    }

    static BundleSubmission birth(String... optional) {
        Map<String, String> agencies = new LinkedHashMap<>();
        agencies.put("khai-sinh", COMMUNE);
        agencies.put("thuong-tru", POLICE);
        agencies.put("bhyt", INSURANCE);
        for (String leg : optional) {
            agencies.put(leg, IDENTITY);
        }
        return submission(
                "3.000722",
                agencies,
                List.of(Counter.file("to-khai"), Counter.register("giay-chung-sinh", "E_BIRTH_NOTICE")));
    }

    static BundleSubmission death(String... schemes) {
        Map<String, String> agencies = new LinkedHashMap<>();
        agencies.put("khai-tu", COMMUNE);
        agencies.put("xoa-thuong-tru", POLICE);
        for (String scheme : schemes) {
            agencies.put(scheme, INSURANCE);
        }
        return submission(
                "2.002913",
                agencies,
                List.of(
                        Counter.file("to-khai"),
                        Counter.register("giay-bao-tu", "E_DEATH_NOTICE"),
                        Counter.file("giam-dinh-suy-giam")));
    }

    static BundleSubmission submission(String code, Map<String, String> agencies, List<Submission.Paper> papers) {
        return new BundleSubmission(code, agencies, Counter.person(), Sample.birthForm(), papers, Map.of(), List.of());
    }

    BundleView filed(BundleSubmission submission) {
        BundleOutcome outcome = desk.submit(submission, CITIZEN, Counter.key("1"));
        assertThat(outcome).isInstanceOf(BundleOutcome.Filed.class);
        return ((BundleOutcome.Filed) outcome).bundle();
    }

    List<String> refusals(BundleSubmission submission) {
        return refusals(submission, CITIZEN);
    }

    List<String> refusals(BundleSubmission submission, Actor actor) {
        BundleOutcome outcome = desk.submit(submission, actor, Counter.key("no"));
        assertThat(outcome).isInstanceOf(BundleOutcome.Rejected.class);
        return ((BundleOutcome.Rejected) outcome)
                .reasons().stream().map(Reason::code).toList();
    }

    /** Brings what happened to the handler, until nothing is left. */
    int deliver() {
        return delivery.run();
    }

    BundleView view() {
        return desk.find(lines().get(0).filing().bundle().orElseThrow().id()).orElseThrow();
    }

    BundleView.State state(String leg) {
        return view().leg(leg).orElseThrow().state();
    }

    Dossier leg(String leg) {
        return oneStop.find(state(leg).dossier().orElseThrow()).orElseThrow();
    }

    /** Every dossier that there is, in the order of filing. */
    List<Dossier> lines() {
        List<Dossier> all = new ArrayList<>();
        store.ofAccount(CITIZEN.id(), 100)
                .forEach(line -> all.add(0, oneStop.find(line.code()).orElseThrow()));
        return all;
    }

    List<Attention.Item> attention() {
        return store.run(transaction -> transaction.attention().open(100));
    }

    Dossier act(String leg, ActorRole role, DossierAction action) {
        Dossier dossier = leg(leg);
        Actor officer =
                Actor.officer(role, "officer-1", dossier.filing().agency().code());
        return act(dossier.code(), officer, action);
    }

    Dossier act(DossierCode code, Actor actor, DossierAction action) {
        Outcome outcome = oneStop.apply(code, action, actor);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).dossier();
    }

    void receive(String leg) {
        act(leg, ActorRole.ONE_STOP, new DossierAction.Receive());
    }

    void start(String leg) {
        receive(leg);
        act(leg, ActorRole.ONE_STOP, new DossierAction.StartProcessing(Optional.of("officer-1")));
    }

    void complete(String leg, Map<String, String> result) {
        act(
                leg,
                ActorRole.SPECIALIST,
                new DossierAction.Complete(
                        new DossierResult("kết quả " + leg, new FormFields(result), Optional.empty())));
    }

    /** From its receipt to its result, and on to the legs after it. */
    void handled(String leg, Map<String, String> result) {
        start(leg);
        complete(leg, result);
        deliver();
    }

    void bornAndRegistered() {
        handled("khai-sinh", Map.of("soDinhDanh", CHILD));
    }

    /** Costs 10.000 đồng online, which its agency asks for. */
    void residence() {
        start("thuong-tru");
        Dossier leg = leg("thuong-tru");
        leg = act("thuong-tru", ActorRole.SPECIALIST, new DossierAction.RaiseObligation(leg.quotes()));
        assertThat(leg.status()).isEqualTo(DossierStatus.PAYMENT_REQUESTED);
        act(
                leg.code(),
                PAYMENT,
                new DossierAction.SettleObligation(
                        "1", new Settlement("vnpay", "ref-1", Dong.of(10_000), clock.instant())));
        complete("thuong-tru", Map.of("hoSoCuTru", "CT-1"));
        deliver();
    }

    /** Gives the handler every event of every dossier once more. */
    void replay() {
        for (Dossier dossier : lines()) {
            for (LoggedEvent event : oneStop.history(dossier.code())) {
                desk.handler().handle(event);
            }
        }
    }
}
