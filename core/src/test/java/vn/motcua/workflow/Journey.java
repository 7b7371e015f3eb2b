package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.motcua.Sample;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.identity.Actor;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;

/** Leads one dossier through real decisions and remembers what they brought. */
final class Journey {

    static final Workflow WORKFLOW = new Workflow(SampleCatalog.all(), agency -> Sample.deadlines());

    /** A Wednesday. Three working days later is Monday 23 November. */
    static final String FILED = "2026-11-18T08:00";

    static final String RECEIVED = "2026-11-18T09:00";

    private static final DossierCode CODE = DossierCode.parse("H12.40-261118-0001");
    private static final Map<ProcedureCode, String> FEES =
            Map.of(Sample.CRIMINAL_RECORD, "LLTP.PHIEU", Sample.BIRTH, "HOTICH.KHAI_SINH");

    private final List<LoggedEvent> log = new ArrayList<>();
    private Dossier dossier;
    private Decision.Accepted last;

    private Journey(Decision.Accepted opened, Actor actor, Instant at) {
        this.dossier = opened.next();
        this.last = opened;
        assertThat(dossier.version()).isEqualTo(1);
        keep(actor, at);
    }

    static Journey submitted(ProcedureCode procedure) {
        return submitted(procedure, Channel.ONLINE);
    }

    static Journey submitted(ProcedureCode procedure, Channel channel) {
        Actor actor = channel == Channel.ONLINE ? Sample.CITIZEN : ONE_STOP;
        Decision decision = open(Sample.filing(procedure, channel, at(FILED)), actor, false);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return new Journey((Decision.Accepted) decision, actor, at(FILED));
    }

    static Journey atCounter(ProcedureCode procedure) {
        Decision decision = open(Sample.filing(procedure, Channel.DIRECT, at(RECEIVED)), ONE_STOP, true);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return new Journey((Decision.Accepted) decision, ONE_STOP, at(RECEIVED));
    }

    /** A dossier out of a registry's software, in status 9. */
    static Journey fromRegister(ProcedureCode procedure) {
        Actor registry = Actor.registry("civil");
        Filing filing = Sample.filing(procedure, Channel.DIRECT, at(FILED));
        return of(WORKFLOW.decide(Acts.fromRegister(CODE, filing), registry, at(FILED)), registry, FILED);
    }

    /** A dossier that was just opened by a decision. */
    static Journey of(Decision decision, Actor actor, String when) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return new Journey((Decision.Accepted) decision, actor, at(when));
    }

    static Decision open(Filing filing, Actor actor, boolean counter) {
        List<FeePricing> prices = List.of(Acts.price(fee(filing.procedure()), filing.channel(), filing.submittedAt()));
        return open(filing, prices, actor, counter);
    }

    static Decision open(Filing filing, List<FeePricing> prices, Actor actor, boolean counter) {
        DossierCode code = DossierCode.of("H12.40", VietnamTime.dayOf(filing.submittedAt()), 1);
        OpeningAction action = counter
                ? new OpeningAction.ReceiveAtCounter(code, filing, prices, "test-1")
                : new OpeningAction.Submit(code, filing, prices, "test-1");
        return WORKFLOW.decide(action, actor, filing.submittedAt());
    }

    static String fee(ProcedureCode procedure) {
        return FEES.getOrDefault(procedure, "CUTRU.TAM_TRU");
    }

    /** A dossier in a status, led there by real actions from {@link #RECEIVED} on; 5, 6 and 7 interrupt 4. */
    static Journey in(DossierStatus status, ProcedureCode procedure) {
        Journey journey = submitted(procedure);
        if (status == DossierStatus.NEW) {
            return journey;
        }
        if (status == DossierStatus.NOT_RECEIVED) {
            return journey.then(ONE_STOP, Acts.refuse(), RECEIVED);
        }
        if (procedure.equals(Sample.CRIMINAL_RECORD)) {
            journey.then(PAYMENT, Acts.settle("1", 200_000, "tx-first"), FILED);
        }
        journey.then(ONE_STOP, Acts.RECEIVE, RECEIVED);
        if (status == DossierStatus.RECEIVED) {
            return journey;
        }
        if (procedure.equals(Sample.RESIDENCE)) {
            journey.then(ONE_STOP, Acts.raise(journey.ownQuote()), RECEIVED);
            journey.then(PAYMENT, Acts.settle("1", 7_000, "tx-first"), RECEIVED);
        }
        journey.then(ONE_STOP, Acts.START, RECEIVED);
        if (procedure.equals(SampleCatalog.PAID_DURING)
                && (status == DossierStatus.DONE || status == DossierStatus.RESULT_RETURNED)) {
            journey.then(SPECIALIST, Acts.raise(journey.ownQuote()), RECEIVED);
            journey.then(PAYMENT, Acts.settle("1", 7_000, "tx-first"), RECEIVED);
        }
        return switch (status) {
            case PROCESSING -> journey;
            case SUPPLEMENT_REQUESTED -> journey.then(SPECIALIST, Acts.ask("uy-quyen"), RECEIVED);
            case PAYMENT_REQUESTED -> journey.then(SPECIALIST, Acts.raise(journey.otherQuote()), RECEIVED);
            case WITHDRAWAL_REQUESTED -> journey.then(Sample.CITIZEN, Acts.WITHDRAW, RECEIVED);
            case STOPPED -> journey.then(SPECIALIST, Acts.stop(), RECEIVED);
            case DONE -> journey.then(SPECIALIST, Acts.complete(), RECEIVED);
            case RESULT_RETURNED -> {
                journey.then(SPECIALIST, Acts.complete(), RECEIVED);
                journey.obligationsOpen(vn.motcua.dossier.FinancialObligation.Guard.RETURN);
                yield journey.then(ONE_STOP, Acts.handOver(), RECEIVED);
            }
            default -> throw new IllegalArgumentException(status.toString());
        };
    }

    private void obligationsOpen(vn.motcua.dossier.FinancialObligation.Guard guard) {
        dossier.open(guard)
                .forEach(open ->
                        then(PAYMENT, Acts.settle(open.id(), open.amount().value(), "tx-open-" + open.id()), RECEIVED));
    }

    vn.motcua.fee.FeeQuote ownQuote() {
        return dossier.quotes().get(0);
    }

    /** A fee that no procedure of these tests asks for by itself: 20.000 đồng. */
    vn.motcua.fee.FeeQuote otherQuote() {
        return Acts.quote("CUTRU.THUONG_TRU", Channel.DIRECT, at(FILED));
    }

    Journey then(Actor actor, DossierAction action, String when) {
        Decision decision = WORKFLOW.decide(dossier, action, actor, at(when));
        assertThat(decision).as(action.name() + " in " + dossier.status()).isInstanceOf(Decision.Accepted.class);
        long before = dossier.version();
        last = (Decision.Accepted) decision;
        dossier = last.next();
        assertThat(dossier.version()).isEqualTo(before + 1);
        keep(actor, at(when));
        return this;
    }

    /** The same journey with another state, for what no action can bring about yet. */
    Journey with(UnaryOperator<Dossier> change) {
        dossier = change.apply(dossier);
        return this;
    }

    /** The codes of the reasons for which an action is rejected. */
    List<String> refusal(Actor actor, DossierAction action, String when) {
        Decision decision = WORKFLOW.decide(dossier, action, actor, at(when));
        assertThat(decision).as(action.name() + " in " + dossier.status()).isInstanceOf(Decision.Rejected.class);
        return codes(decision);
    }

    static List<String> codes(Decision decision) {
        return ((Decision.Rejected) decision)
                .reasons().stream().map(Reason::code).toList();
    }

    private void keep(Actor actor, Instant at) {
        EventHead head =
                log.isEmpty() ? EventHead.NONE : log.get(log.size() - 1).head();
        log.addAll(EventLog.append(dossier.code(), head, at, actor, last.occurrences()));
    }

    Dossier dossier() {
        return dossier;
    }

    DossierStatus status() {
        return dossier.status();
    }

    Instant due() {
        return dossier.clock().due().orElseThrow().at();
    }

    List<LoggedEvent> log() {
        return log;
    }

    List<DossierEvent> lastEvents() {
        return last.occurrences().stream().map(Occurrence::event).toList();
    }

    List<TimerChange> lastTimers() {
        return last.timers();
    }

    List<String> lastAttention() {
        return last.attention().stream().map(Reason::code).toList();
    }
}
