package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;
import vn.motcua.law.LegalBasis;

/** What every rule of a pack has to satisfy, value by value; collects what does not. */
record RuleCheck(List<Reason> found, Map<String, FactSpec> facts) {

    private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Z0-9_]*(\\.[A-Z0-9_]+)*");
    private static final int LONGEST = 80;
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    void report(Reason what, Spot at) {
        found.add(at.at(what));
    }

    void id(String id, Spot at) {
        if (id.length() > LONGEST || !ID.matcher(id).matches()) {
            report(FeeReason.ID_MALFORMED.with(id.length() > LONGEST ? id.substring(0, LONGEST) : id), at);
        }
    }

    /** A name that a citizen or clerk will read. */
    void words(String id, String vi, String en, Spot at) {
        if (vi.isBlank() || en.isBlank()) {
            report(FeeReason.NAME_MISSING.with(id), at.in(vi.isBlank() ? "vi" : "en"));
        }
    }

    void window(String id, Window window, Spot at) {
        if (window.isReversed()) {
            report(FeeReason.WINDOW_REVERSED.with(id), at.in("to"));
        }
        beyond(id, window.from(), at.in("from"));
        beyond(id, window.to(), at.in("to"));
    }

    private void beyond(String id, @Nullable LocalDate day, Spot at) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            report(FeeReason.DAY_BEYOND.with(id, EARLIEST, LATEST), at);
        }
    }

    void amount(String id, long amount, Spot at) {
        if (amount < 0) {
            report(FeeReason.AMOUNT_NEGATIVE.with(id), at);
        }
    }

    /** A floor and a cap, by the names that the pack has for them. */
    void bounds(String id, @Nullable Long least, String leastName, @Nullable Long most, String mostName, Spot at) {
        amount(id, least == null ? 0 : least, at.in(leastName));
        amount(id, most == null ? 0 : most, at.in(mostName));
        if (least != null && most != null && least > most) {
            report(FeeReason.BOUNDS_REVERSED.with(id), at.in(leastName));
        }
    }

    void percent(String id, Percent percent, Spot at) {
        if (!percent.isPossible()) {
            report(FeeReason.PERCENT_IMPOSSIBLE.with(id, percent.value().toPlainString()), at);
        }
    }

    void rounding(String id, @Nullable Rounding rounding, Spot at) {
        if (rounding != null && rounding.to() < 1) {
            report(FeeReason.AMOUNT_NEGATIVE.with(id), at.in("to"));
        }
    }

    void source(String id, @Nullable LegalBasis source, Spot at) {
        if (source == null) {
            report(FeeReason.SOURCE_MISSING.with(id), at);
        }
    }

    void named(String id, String what, Collection<?> values, Spot at) {
        if (values.isEmpty()) {
            report(FeeReason.NOTHING_NAMED.with(id, what), at.in(what));
        }
    }

    void one(String id, String choices, List<Optional<?>> given, Spot at) {
        if (given.stream().filter(Optional::isPresent).count() != 1) {
            report(FeeReason.ONE_AMOUNT.with(id, choices), at);
        }
    }

    /** Each condition tests a declared fact in the way that the fact is declared. */
    void conditions(String id, Map<String, FactTest> when, Spot at) {
        when.forEach((name, test) -> {
            FactSpec spec = facts.get(name);
            if (spec == null) {
                report(FeeReason.FACT_UNDECLARED.with(id, name), at.in("when", name));
            } else if (!fits(spec, test)) {
                report(FeeReason.CONDITION_WRONG.with(id, name), at.in("when", name));
            }
        });
    }

    private static boolean fits(FactSpec spec, FactTest test) {
        Set<String> values = test.oneOf();
        if (spec.values() != null) {
            return values != null
                    && !values.isEmpty()
                    && test.min() == null
                    && test.max() == null
                    && spec.values().keySet().containsAll(values);
        }
        Predicate<@Nullable Long> within = bound -> bound == null || (bound >= spec.least() && bound <= spec.most());
        return values == null
                && (test.min() != null || test.max() != null)
                && within.test(test.min())
                && within.test(test.max())
                && (test.min() == null || test.max() == null || test.min() <= test.max());
    }

    /** A fact that is counted or multiplied. */
    void figure(String id, String name, Spot at) {
        FactSpec spec = facts.get(name);
        if (spec == null) {
            report(FeeReason.FACT_UNDECLARED.with(id, name), at);
        } else if (!spec.isFigure()) {
            report(FeeReason.CONDITION_WRONG.with(id, name), at);
        }
    }
}
