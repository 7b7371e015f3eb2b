package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.DossierJson;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.procedure.ProcedureCode;

/** Walks dossiers at random through thousands of lives, and checks after every step what must always hold. */
@Tag("thorough")
class RandomWalkTest {

    /** 4.000, or as many as {@code -Dmotcua.walks} says; few hundreds do not reach every status. */
    private static final int WALKS = Integer.getInteger("motcua.walks", 4_000);

    private static final int STEPS = 60;
    private static final TransitionTable TABLE = TransitionTable.shipped();

    private final RandomWalk<Walked> walks = new RandomWalk<>(STEPS, RandomWalk.PLAIN, this::open);
    private final Map<DossierStatus, Integer> reached = new EnumMap<>(DossierStatus.class);

    @Test
    void whateverHappensTheDossierStaysWhole() {
        walks.walk(WALKS, walked -> {
            assertThat(EventLog.verify(walked.log)).as(walks.where()).isEmpty();
            assertThat(DossierJson.readDossier(DossierJson.write(walked.dossier)))
                    .as(walks.where())
                    .isEqualTo(walked.dossier);
        });

        assertThat(reached.keySet())
                .as(walks.where())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT)));
    }

    private Optional<Walked> open(ProcedureCode procedure, Channel channel, boolean counter, Instant at) {
        Decision decision = Journey.open(Sample.filing(procedure, channel, at), Sample.ONE_STOP, counter);
        return decision instanceof Decision.Accepted accepted
                ? Optional.of(new Walked(accepted, Sample.ONE_STOP, at))
                : Optional.empty();
    }

    private final class Walked implements RandomWalk.Walker {

        private final List<LoggedEvent> log = new ArrayList<>();
        private Dossier dossier;

        Walked(Decision.Accepted opened, Actor actor, Instant at) {
            dossier = opened.next();
            append(opened, actor, at);
        }

        @Override
        public Dossier dossier() {
            return dossier;
        }

        @Override
        public boolean attempt(Actor actor, DossierAction action, Instant at) {
            if (Journey.WORKFLOW.decide(dossier, action, actor, at) instanceof Decision.Accepted accepted) {
                checkStep(dossier, action, accepted.next());
                append(accepted, actor, at);
                dossier = accepted.next();
                checkState(dossier, log);
                return true;
            }
            return false;
        }

        private void append(Decision.Accepted accepted, Actor actor, Instant at) {
            EventHead head =
                    log.isEmpty() ? EventHead.NONE : log.get(log.size() - 1).head();
            log.addAll(EventLog.append(accepted.next().code(), head, at, actor, accepted.occurrences()));
        }
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
                throw new AssertionError(rule + ": " + walks.where() + ", " + what);
            }
        }
    }

    private static long moneyIn(DossierEvent event) {
        if (event instanceof DossierEvent.PaymentReceived received) {
            return received.amount().value();
        }
        return event instanceof DossierEvent.PaidLate late ? late.amount().value() : 0;
    }
}
