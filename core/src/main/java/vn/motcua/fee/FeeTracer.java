package vn.motcua.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;
import vn.motcua.law.LegalBasis;

/** Writes down what became of every rule of a fee. Slower than pricing, which only looks at the rules of the day. */
final class FeeTracer {

    private final FeeTable table;
    private final FeeRequest request;
    private final Map<String, FeeLine> applied;

    FeeTracer(FeeTable table, FeeRequest request, FeePricing answer) {
        this.table = table;
        this.request = request;
        this.applied = answer instanceof FeePricing.Priced priced
                ? priced.quote().lines().stream().collect(Collectors.toMap(FeeLine::rule, Function.identity()))
                : Map.of();
    }

    List<TraceStep> steps() {
        List<TraceStep> steps = new ArrayList<>();
        for (RateSpec rate : table.fee().rates()) {
            steps.add(step(FeeLine.Kind.RATE, rate.id(), rate.window(), cited(rate.source()), rateAside(rate)));
        }
        for (ReliefRule relief : table.reliefs()) {
            steps.add(step(
                    FeeLine.Kind.RELIEF, relief.id(), relief.spec().window(), relief.basis(), reliefAside(relief)));
        }
        for (FeeSpec.AdditionSpec addition : table.fee().additions()) {
            Reason aside = inForce(addition.window()).orElseGet(FeeReason.CONDITION_NOT_MET::with);
            steps.add(step(FeeLine.Kind.ADDITION, addition.id(), addition.window(), cited(addition.source()), aside));
        }
        for (SupportRule support : table.supports()) {
            Reason aside = inForce(support.spec().window()).orElseGet(FeeReason.CONDITION_NOT_MET::with);
            steps.add(step(
                    FeeLine.Kind.SUPPORT, support.spec().id(), support.spec().window(), support.basis(), aside));
        }
        return steps;
    }

    private TraceStep step(FeeLine.Kind kind, String rule, Window window, LegalBasis basis, Reason aside) {
        Optional<FeeLine> line = Optional.ofNullable(applied.get(rule));
        return new TraceStep(
                kind,
                rule,
                Optional.ofNullable(window.from()),
                Optional.ofNullable(window.to()),
                line.map(FeeLine::amount),
                line.isPresent() ? Optional.empty() : Optional.of(aside),
                basis);
    }

    private static LegalBasis cited(@Nullable LegalBasis source) {
        return source == null ? LegalBasis.practice() : source;
    }

    private Reason rateAside(RateSpec rate) {
        if (!rate.channels().contains(request.channel())) {
            return FeeReason.RATE_OTHER_CHANNEL.with();
        }
        return inForce(rate.window()).orElseGet(FeeReason.CONDITION_NOT_MET::with);
    }

    private Reason reliefAside(ReliefRule relief) {
        if (!relief.concerns(request)) {
            return FeeReason.NOT_MEANT_FOR.with();
        }
        if (!relief.isInForce(request.date())) {
            return relief.notInForce(request.date());
        }
        FeeReason hindrance = relief.hindrance(request);
        return hindrance == null ? AsideReasons.LESS_FAVOURABLE : AsideReasons.said(hindrance, request);
    }

    private Optional<Reason> inForce(Window window) {
        return window.holds(request.date()) ? Optional.empty() : Optional.of(window.otherDays(request.date()));
    }
}
