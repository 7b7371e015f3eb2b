package vn.motcua.testkit.simulator.payment;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.motcua.testkit.simulator.payment.SimulatedPayment.State;

/** The doors that only a simulator has: the payer's phone, the faults, and a look inside. */
final class Sandbox {

    private final Bench bench;
    private final BiFunction<String, State, SimulatedPayment> payer;
    private final Function<String, String> referenceOfQr;
    private final Consumer<String> repeater;

    Sandbox(
            Bench bench,
            BiFunction<String, State, SimulatedPayment> payer,
            Function<String, String> referenceOfQr,
            Consumer<String> repeater) {
        this.bench = bench;
        this.payer = payer;
        this.referenceOfQr = referenceOfQr;
        this.repeater = repeater;
    }

    void open() {
        bench.server.route("POST", "/sandbox/scan", this::scan);
        bench.server.route("POST", "/sandbox/notify", this::repeat);
        bench.server.route("POST", "/sandbox/faults", this::addFault);
        bench.server.route("GET", "/sandbox/faults", request -> Answers.json(bench.faults.left()));
        bench.server.route("DELETE", "/sandbox/faults", request -> {
            bench.faults.clear();
            return Answers.empty(204);
        });
        bench.server.route("GET", "/sandbox/payments", request -> Answers.json(shown()));
        bench.server.route("GET", "/sandbox/journal", request -> Answers.json(bench.journal()));
        bench.server.route("GET", "/sandbox/callbacks", request -> Answers.json(bench.sender.sent()));
    }

    private ResponseDefinition scan(Request request) {
        Parameters parameters = Parameters.of(request);
        String reference = parameters.get("reference", referenceOfQr.apply(parameters.get("qr")));
        Optional<SimulatedPayment> payment = bench.find(reference);
        if (payment.isEmpty()) {
            return Answers.empty(404);
        }
        boolean late = Boolean.parseBoolean(parameters.get("late"));
        if (bench.isOver(payment.get()) && !late) {
            return Answers.empty(410);
        }
        State wish = "cancel".equals(parameters.get("result")) ? State.FAILED : State.PAID;
        return Answers.json(row(payer.apply(reference, wish)));
    }

    private ResponseDefinition repeat(Request request) {
        String reference = Parameters.of(request).get("reference");
        if (bench.find(reference).isEmpty()) {
            return Answers.empty(404);
        }
        repeater.accept(reference);
        return Answers.empty(202);
    }

    private ResponseDefinition addFault(Request request) {
        Parameters parameters = Parameters.of(request);
        try {
            PaymentFault fault = PaymentFault.valueOf(parameters.get("fault"));
            bench.faults.add(fault, Integer.parseInt(parameters.get("times", "1")));
            return Answers.json(bench.faults.left());
        } catch (IllegalArgumentException e) {
            return Answers.empty(400);
        }
    }

    private List<Map<String, Object>> shown() {
        return bench.payments().stream().map(Sandbox::row).toList();
    }

    private static Map<String, Object> row(SimulatedPayment payment) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reference", payment.reference());
        row.put("amount", payment.amount());
        row.put("text", payment.text());
        row.put("state", payment.state().name());
        row.put("number", payment.number());
        return row;
    }
}
