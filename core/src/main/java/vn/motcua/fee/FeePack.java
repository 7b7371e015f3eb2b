package vn.motcua.fee;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;
import vn.motcua.law.LegalBasis;

/** A fee pack as written: the shape of the YAML, and what makes it fit to be used. */
record FeePack(String version, List<Fee> fees, List<ReliefWindow> windows) {

    FeePack {
        Objects.requireNonNull(version, "version");
        fees = List.copyOf(fees);
        windows = windows == null ? List.of() : List.copyOf(windows);
        Set<String> ids = new HashSet<>();
        for (Fee fee : fees) {
            refuse(!ids.add(fee.id()), FeeReason.DUPLICATE_FEE.with(fee.id()));
        }
        for (ReliefWindow window : windows) {
            for (String fee : window.fees()) {
                refuse(
                        !ids.contains(fee),
                        FeeReason.WINDOW_FEE_UNKNOWN.with(window.relief().id(), fee));
            }
        }
    }

    /** One fee: its rates partition channels and days, reliefs may overlap, additions are lines of their own. */
    record Fee(
            String id,
            String name,
            FeeKind kind,
            @Nullable NoPrice notPriced,
            @Nullable String per,
            List<Rate> rates,
            List<Relief> reliefs,
            List<Addition> additions) {

        Fee {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, id);
            Objects.requireNonNull(kind, id);
            rates = rates == null ? List.of() : List.copyOf(rates);
            reliefs = reliefs == null ? List.of() : List.copyOf(reliefs);
            additions = additions == null ? List.of() : List.copyOf(additions);
            if (notPriced == null) {
                refuse(rates.isEmpty(), FeeReason.RATES_MISSING.with(id));
                for (Channel channel : Channel.values()) {
                    checkPartition(id, channel, rates);
                }
            }
        }

        /** How often the amounts count: once, or for each unit of the fact that the fee is counted in. */
        long units(FeeRequest request) {
            return per == null ? 1 : request.fact(per, 1);
        }

        /** Between the first rate's first day (or the beginning of time) and its end, each day has exactly one rate. */
        private static void checkPartition(String id, Channel channel, List<Rate> rates) {
            List<Window> windows = rates.stream()
                    .filter(rate -> rate.channels().contains(channel))
                    .map(Rate::window)
                    .toList();
            Set<LocalDate> edges =
                    new TreeSet<>(windows.stream().flatMap(Window::edges).toList());
            if (windows.stream().anyMatch(window -> window.from() == null)) {
                edges.add(LocalDate.MIN);
            }
            for (LocalDate day : edges) {
                long count =
                        windows.stream().filter(window -> window.holds(day)).count();
                refuse(count > 1, FeeReason.RATES_OVERLAP.with(id, day, channel));
                refuse(count == 0, FeeReason.RATES_GAP.with(id, day, channel));
            }
        }
    }

    /** Why a fee has no price. */
    record NoPrice(String vi, String en) {}

    /** Which amount applies. */
    record Rate(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<Channel> channels,
            long amount,
            LegalBasis source,
            @Nullable String note) {

        Rate {
            channels = named(id, channels);
            checkRule(id, new Window(from, to), amount);
            Objects.requireNonNull(source, id);
        }

        Window window() {
            return new Window(from, to);
        }
    }

    /** What an applicant of a group pays instead. */
    record Relief(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Set<Channel> channels,
            Set<ApplicantGroup> groups,
            @Nullable Boolean vneidOnly,
            long pay,
            LegalBasis source) {

        Relief {
            groups = named(id, groups);
            checkRule(id, new Window(from, to), pay);
            Objects.requireNonNull(source, id);
        }

        Window window() {
            return new Window(from, to);
        }

        boolean covers(Channel channel) {
            return channels == null || channels.contains(channel);
        }

        boolean needsVneid() {
            return Boolean.TRUE.equals(vneidOnly);
        }
    }

    /** A relief that one text grants for many fees. */
    record ReliefWindow(Relief relief, Set<String> fees) {}

    /** An amount for each unit of a fact above a threshold; no relief touches it. */
    record Addition(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String fact,
            long above,
            long each,
            LegalBasis source,
            String vi,
            String en) {

        Addition {
            checkRule(id, new Window(from, to), each);
            Objects.requireNonNull(source, id);
        }

        Window window() {
            return new Window(from, to);
        }
    }

    Stream<Relief> reliefsOf(Fee fee) {
        return Stream.concat(
                fee.reliefs().stream(),
                windows.stream()
                        .filter(window -> window.fees().contains(fee.id()))
                        .map(ReliefWindow::relief));
    }

    private static <T> Set<T> named(String id, Set<T> given) {
        refuse(given.isEmpty(), FeeReason.NOTHING_NAMED.with(id));
        return Set.copyOf(given);
    }

    private static void checkRule(String id, Window window, long amount) {
        refuse(window.isReversed(), FeeReason.WINDOW_REVERSED.with(id));
        refuse(amount < 0, FeeReason.AMOUNT_NEGATIVE.with(id));
    }

    private static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new IntegrityException(reason);
        }
    }
}
