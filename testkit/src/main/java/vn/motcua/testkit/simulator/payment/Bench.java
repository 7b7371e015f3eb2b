package vn.motcua.testkit.simulator.payment;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.motcua.testkit.simulator.payment.SimulatedPayment.State;

/** What both simulators have: a server, payments, faults, a journal, and a way to call the merchant. */
final class Bench implements AutoCloseable {

    final FaultScript faults = new FaultScript();
    final Clock clock;
    final SimulatorServer server;
    final CallbackSender sender;
    private final SimulatorSettings settings;
    private final Map<String, SimulatedPayment> payments = new ConcurrentHashMap<>();
    private final List<ReceivedCall> journal = new CopyOnWriteArrayList<>();
    private final AtomicLong numbers = new AtomicLong(14_422_574);

    Bench(SimulatorSettings settings) {
        this.settings = settings;
        this.clock = settings.clock();
        this.server = new SimulatorServer(settings.port());
        this.sender = new CallbackSender(clock, settings.redelivery());
    }

    Optional<URI> callbackUrl() {
        return settings.callbackUrl().map(Supplier::get);
    }

    Optional<URI> returnUrl() {
        return settings.returnUrl().map(Supplier::get);
    }

    Duration payWindow() {
        return settings.payWindow();
    }

    void received(String operation, String reference, boolean signatureRight, String answer) {
        journal.add(new ReceivedCall(clock.instant(), operation, reference, signatureRight, answer));
    }

    List<ReceivedCall> journal() {
        return List.copyOf(journal);
    }

    /** Keeps a new payment; the one that is there stays. */
    SimulatedPayment keep(SimulatedPayment payment) {
        SimulatedPayment before = payments.putIfAbsent(payment.reference(), payment);
        return before == null ? payment : before;
    }

    Optional<SimulatedPayment> find(String reference) {
        return Optional.ofNullable(payments.get(reference));
    }

    SimulatedPayment get(String reference) {
        return find(reference).orElseThrow(() -> new IllegalArgumentException("no payment of that reference here"));
    }

    List<SimulatedPayment> payments() {
        return payments.values().stream()
                .sorted(Comparator.comparing(SimulatedPayment::createdStamp))
                .toList();
    }

    boolean isOver(SimulatedPayment payment) {
        return !clock.instant().isBefore(payment.expiresAt());
    }

    /** The payer acts. A payment that is paid stays so; the faults decide what becomes of a wish to pay. */
    SimulatedPayment finish(String reference, State wish) {
        State scripted = wish;
        if (wish == State.PAID && faults.take(PaymentFault.DECLINE)) {
            scripted = State.FAILED;
        } else if (wish == State.PAID && faults.take(PaymentFault.HOLD)) {
            scripted = State.HELD;
        }
        State outcome = scripted;
        get(reference);
        return payments.computeIfPresent(
                reference,
                (key, payment) -> payment.state() == State.PAID
                        ? payment
                        : payment.finished(outcome, Long.toString(numbers.incrementAndGet()), clock.instant()));
    }

    /** What goes wrong with a call that is not even taken. */
    Optional<ResponseDefinition> refused(String operation) {
        if (!faults.take(PaymentFault.DOWN)) {
            return Optional.empty();
        }
        received(operation, "", false, "503");
        return Optional.of(Answers.empty(503));
    }

    /** What goes wrong with the answer to a call that was taken. */
    ResponseDefinition spoiled(ResponseDefinition answer) {
        if (faults.take(PaymentFault.GARBAGE)) {
            return Answers.garbage();
        }
        return faults.take(PaymentFault.TIME_OUT) ? Answers.late(answer, settings.lateness()) : answer;
    }

    void notify(CallbackSender.Notice notice, boolean wait) {
        if (wait) {
            sender.sendAndWait(notice);
        } else {
            sender.send(notice);
        }
        if (faults.take(PaymentFault.NOTIFY_TWICE)) {
            sender.send(notice);
        }
    }

    void reset() {
        faults.clear();
        payments.clear();
        journal.clear();
        sender.forget();
        server.wireMock().resetRequests();
    }

    @Override
    public void close() {
        sender.close();
        server.close();
    }
}
