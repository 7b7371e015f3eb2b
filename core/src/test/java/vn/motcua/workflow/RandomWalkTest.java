package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.Settlement;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.DossierJson;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;

/** Walks dossiers at random through thousands of lives, and checks after every step what must always hold. */
@Tag("thorough")
class RandomWalkTest {

    /** 4.000, or as many as {@code -Dmotcua.walks} says; few hundreds do not reach every status. */
    private static final int WALKS = Integer.getInteger("motcua.walks", 4_000);

    private static final int STEPS = 30;
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final TransitionTable TABLE = TransitionTable.shipped();
    private static final List<ActionName> ACTIONS = List.of(ActionName.values());
    private static final Map<DossierStatus, List<ActionName>> KNOWN = Stream.of(DossierStatus.values())
            .collect(Collectors.toMap(status -> status, status -> ACTIONS.stream()
                    .filter(action -> TABLE.from(status, action).isPresent())
                    .toList()));
    private static final List<Moment> MOMENTS = List.of(Moment.values());
    private static final List<String> REGISTRIES = List.of("civil", "residence", "justice");
    private static final List<ActorRole> ROLES = List.of(ActorRole.values());
    private static final List<ProcedureCode> PROCEDURES = List.of(
            Sample.CRIMINAL_RECORD,
            Sample.RESIDENCE,
            Sample.BIRTH,
            SampleCatalog.PAID_AT_RETURN,
            SampleCatalog.PAID_AT_SUBMISSION,
            SampleCatalog.PAID_DURING);

    private final Random random = new Random();
    private final Map<DossierStatus, Integer> reached = new EnumMap<>(DossierStatus.class);
    private long seed;
    private int walk;

    @Test
    void whateverHappensTheDossierStaysWhole() {
        seed = System.nanoTime();
        random.setSeed(seed);

        for (walk = 0; walk < WALKS; walk++) {
            walkOnce();
        }

        assertThat(reached.keySet())
                .as("seed " + seed)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT)));
    }

    private void walkOnce() {
        Instant at = Sample.at("2026-01-05T08:00").plus(Duration.ofMinutes(random.nextInt(300_000)));
        Optional<Decision.Accepted> opened = open(at);
        if (opened.isEmpty()) {
            return;
        }
        Dossier dossier = opened.get().next();
        List<LoggedEvent> log = new ArrayList<>();
        append(log, opened.get(), Sample.ONE_STOP, at);
        for (int step = 0; step < STEPS; step++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(6_000) : random.nextInt(200)));
            DossierAction action = action(dossier, at);
            Actor actor = actor(dossier, action);
            Decision decision = Journey.WORKFLOW.decide(dossier, action, actor, at);
            if (decision instanceof Decision.Accepted accepted) {
                checkStep(dossier, action, accepted.next());
                append(log, accepted, actor, at);
                dossier = accepted.next();
                checkState(dossier, log);
            }
        }
        assertThat(EventLog.verify(log)).as(where()).isEmpty();
        assertThat(DossierJson.readDossier(DossierJson.write(dossier)))
                .as(where())
                .isEqualTo(dossier);
    }

    private String where() {
        return "seed " + seed + ", walk " + walk;
    }

    private void checkStep(Dossier before, DossierAction action, Dossier after) {
        Transition row = TABLE.from(before.status(), action.name()).orElseThrow();
        reached.merge(after.status(), 1, Integer::sum);
        Check check = new Check(before + " " + action.name() + " -> " + after);
        List<DossierStatus> waiting = before.interrupted();

        check.holds("one version on", after.version() == before.version() + 1);
        if (row.target() instanceof Transition.Target.To to) {
            check.holds("to where the row leads", after.status() == to.status());
        } else if (row.target() instanceof Transition.Target.Origin
                && (action.name() != ActionName.SETTLE_OBLIGATION
                        || after.open(Guard.PROCESSING).isEmpty())) {
            check.holds("back to what was interrupted", after.status() == waiting.get(waiting.size() - 1));
        } else {
            check.holds("the status stays", after.status() == before.status());
        }
        check.holds(
                "no pause is lost",
                after.clock().pauses().size() >= before.clock().pauses().size());
        if (action.name() != ActionName.ACCEPT_SUPPLEMENT
                && before.clock().due().isPresent()) {
            Instant due = before.clock().due().get().at();
            check.holds(
                    "the due date never comes nearer",
                    !after.clock().due().orElseThrow().at().isBefore(due));
        }
    }

    private void checkState(Dossier dossier, List<LoggedEvent> log) {
        Check check = new Check(dossier.toString());
        DossierStatus status = dossier.status();
        List<DossierStatus> waiting = dossier.interrupted();

        check.holds("only 5, 6 and 7 interrupt", waiting.isEmpty() != status.isInterrupting());
        check.holds(
                "nothing waits twice", new HashSet<>(waiting).size() == waiting.size() && !waiting.contains(status));
        check.holds(
                "an ordinary status was interrupted first",
                waiting.isEmpty() || !waiting.get(0).isInterrupting());
        check.holds("then others", waiting.stream().skip(1).allMatch(DossierStatus::isInterrupting));
        boolean waitsForMoney =
                status == DossierStatus.PAYMENT_REQUESTED || waiting.contains(DossierStatus.PAYMENT_REQUESTED);
        boolean owes = !dossier.open(Guard.PROCESSING).isEmpty() && !status.isTerminal();
        check.holds("6 stands while something is owed", waitsForMoney == owes);
        checkClock(dossier, check);

        long settled = dossier.obligations().stream()
                .flatMap(obligation -> obligation.settlements().stream())
                .mapToLong(settlement -> settlement.amount().value())
                .sum();
        long told = log.stream().mapToLong(entry -> moneyIn(entry.event())).sum();
        check.holds("no money is lost", settled == told);
        check.holds(
                "a second request of officers has its reason",
                dossier.supplements().stream()
                        .filter(request -> request.source() == SupplementRequest.Source.OFFICER)
                        .skip(1)
                        .allMatch(request -> request.overrideReason().isPresent()));
        boolean handled = dossier.clock().isStarted() && !status.isTerminal();
        check.holds(
                "somebody has what is handled",
                !handled || dossier.routing().holder().isPresent());
        check.holds(
                "nobody has what has ended",
                !status.isTerminal() || dossier.routing().holder().isEmpty());
        check.holds(
                "a result waits for every answer",
                status != DossierStatus.DONE
                        || dossier.routing().openConsultations().isEmpty());
        check.holds(
                "a result is there in 9 and 10 only",
                dossier.result().isPresent()
                        == (status == DossierStatus.DONE || status == DossierStatus.RESULT_RETURNED));
        check.holds(
                "one apology at most",
                log.stream()
                                .filter(entry -> entry.event() instanceof DossierEvent.Apologised)
                                .count()
                        < 2);
    }

    private static void checkClock(Dossier dossier, Check check) {
        ProcessingClock clock = dossier.clock();
        DossierStatus status = dossier.status();
        boolean running = status == DossierStatus.RECEIVED || status == DossierStatus.PROCESSING;
        boolean over = status.isTerminal() || status == DossierStatus.DONE;

        check.holds("the clock runs in 2 and 4", clock.isRunning() == running);
        check.holds("a started clock has a due date", clock.due().isPresent() == clock.isStarted());
        check.holds(
                "it stands still in 5, 6 and 7",
                clock.stoppedAt().isPresent() == (clock.isStarted() && status.isInterrupting()));
        check.holds("it ends in 8, 9 and 10", clock.endedAt().isPresent() == (clock.isStarted() && over));
        Instant before = Instant.MIN;
        for (ProcessingClock.Pause pause : clock.pauses()) {
            check.holds("pauses follow each other", !pause.from().isBefore(before));
            check.holds("no pause is negative", !pause.to().isBefore(pause.from()));
            before = pause.to();
        }
    }

    /** Plain, since millions of them are made. */
    private final class Check {

        private final String what;

        Check(String what) {
            this.what = what;
        }

        void holds(String rule, boolean truth) {
            if (!truth) {
                throw new AssertionError(rule + ": " + where() + ", " + what);
            }
        }
    }

    private static long moneyIn(DossierEvent event) {
        if (event instanceof DossierEvent.PaymentReceived received) {
            return received.amount().value();
        }
        return event instanceof DossierEvent.PaidLate late ? late.amount().value() : 0;
    }

    private Optional<Decision.Accepted> open(Instant at) {
        ProcedureCode procedure = PROCEDURES.get(random.nextInt(PROCEDURES.size()));
        Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        List<FeePricing> prices = List.of(Acts.price(Journey.fee(procedure), channel, at));
        Decision decision =
                Journey.open(Sample.filing(procedure, channel, at), prices, Sample.ONE_STOP, random.nextInt(3) == 0);
        return decision instanceof Decision.Accepted accepted ? Optional.of(accepted) : Optional.empty();
    }

    /** Mostly actions that the table knows here, so that walks get somewhere. */
    private DossierAction action(Dossier dossier, Instant at) {
        List<ActionName> possible = KNOWN.get(dossier.status());
        ActionName name = random.nextInt(10) == 0
                ? ACTIONS.get(random.nextInt(ACTIONS.size()))
                : possible.get(random.nextInt(possible.size()));
        return switch (name) {
            case SUBMIT, RECEIVE_AT_COUNTER, RECEIVE -> Acts.RECEIVE;
            case REFUSE -> random.nextInt(4) == 0 ? Acts.refuse() : Acts.RECEIVE;
            case REQUEST_SUPPLEMENT -> random.nextBoolean() ? Acts.ask("to-khai") : Acts.askAgain("lý do đặc biệt");
            case ACCEPT_SUPPLEMENT -> Acts.supplement();
            case RAISE_OBLIGATION -> raise(dossier, at);
            case SETTLE_OBLIGATION -> settle(dossier, at);
            case REQUEST_WITHDRAWAL -> Acts.WITHDRAW;
            case REJECT_WITHDRAWAL -> Acts.keep();
            case ACCEPT_WITHDRAWAL -> random.nextInt(3) == 0 ? Acts.LET_GO : Acts.keep();
            case START_PROCESSING -> Acts.START;
            case STOP -> random.nextInt(3) == 0 ? Acts.stop() : Acts.START;
            case COMPLETE -> Acts.complete();
            case RETURN_RESULT -> Acts.handOver();
            case CORRECT_RESULT -> random.nextInt(3) == 0 ? Acts.correct() : Acts.handOver();
            case LINK_REGISTRY -> Acts.link(REGISTRIES.get(random.nextInt(REGISTRIES.size())));
            case CREATE_DRAFT, CHANGE_DRAFT, DISCARD_DRAFT, OPEN_FROM_REGISTER -> Acts.note();
            case HAND_OVER -> Acts.handTo(holder());
            case TAKE_BACK -> Acts.takeBack();
            case DELEGATE -> Acts.delegate(holder(), at.plusSeconds(random.nextInt(900_000)));
            case END_DELEGATION -> new RoutingAction.EndDelegation(holder());
            case CONSULT -> Acts.consult(random.nextInt(4) == 0 ? Sample.WARD : Sample.OTHER_WARD);
            case ANSWER_CONSULTATION -> Acts.answer(Integer.toString(1 + random.nextInt(3)));
            case WITHDRAW_CONSULTATION -> Acts.noAnswerNeeded(Integer.toString(1 + random.nextInt(3)));
            case APOLOGISE ->
                Acts.apologise(
                        VietnamTime.dayOf(at).plusDays(random.nextInt(12)).toString());
            case WARN -> Acts.warn(MOMENTS.get(random.nextInt(MOMENTS.size())));
            case NOTE -> Acts.note();
        };
    }

    private Holder holder() {
        return Sample.holder(List.of(ActorRole.ONE_STOP, ActorRole.SPECIALIST, ActorRole.LEADER)
                .get(random.nextInt(3)));
    }

    private DossierAction raise(Dossier dossier, Instant at) {
        return random.nextBoolean()
                ? Acts.raise(dossier.quotes().get(0))
                : Acts.raise(Acts.quote("CUTRU.THUONG_TRU", Channel.DIRECT, at));
    }

    private DossierAction settle(Dossier dossier, Instant at) {
        int count = dossier.obligations().size();
        String obligation = Integer.toString(1 + random.nextInt(count + 1));
        long amount = dossier.obligation(obligation)
                .map(owed -> owed.amount().value())
                .filter(value -> random.nextInt(3) > 0)
                .orElse(1L + random.nextInt(30_000));
        return new DossierAction.SettleObligation(
                obligation, new Settlement("vnpay", "tx-" + random.nextInt(8), vn.motcua.fee.Dong.of(amount), at));
    }

    private Actor actor(Dossier dossier, DossierAction action) {
        if (action instanceof RoutingAction.AnswerConsultation) {
            return Actor.officer(ActorRole.SPECIALIST, "officer-9", Sample.OTHER_WARD.code());
        }
        if (action instanceof DossierAction.LinkRegistry linking && random.nextInt(4) > 0) {
            return Actor.registry(linking.link().registry());
        }
        List<ActorRole> allowed = TABLE.from(dossier.status(), action.name())
                .map(row -> List.copyOf(row.actors()))
                .orElse(List.of(ActorRole.values()));
        return random.nextInt(20) == 0
                ? Sample.actor(ROLES.get(random.nextInt(ROLES.size())))
                : Sample.actor(allowed.get(random.nextInt(allowed.size())));
    }

    private static void append(List<LoggedEvent> log, Decision.Accepted accepted, Actor actor, Instant at) {
        EventHead head =
                log.isEmpty() ? EventHead.NONE : log.get(log.size() - 1).head();
        List<Occurrence> occurrences = accepted.occurrences();
        log.addAll(EventLog.append(accepted.next().code(), head, at, actor, occurrences));
    }
}
