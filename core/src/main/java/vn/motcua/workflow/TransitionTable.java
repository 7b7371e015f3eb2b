package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.IntegrityException;
import vn.motcua.event.ActorRole;
import vn.motcua.law.LegalBasis;
import vn.motcua.law.yaml.YamlPack;
import vn.motcua.workflow.Transition.Target;

/** Which status leads where, read from {@code transitions.yaml} and checked when it is loaded. */
final class TransitionTable {

    private final Map<ActionName, Transition> openings = new EnumMap<>(ActionName.class);
    private final Map<DossierStatus, Map<ActionName, Transition>> rows = new EnumMap<>(DossierStatus.class);

    TransitionTable(List<Row> given) {
        for (Row row : given) {
            for (Transition transition : row.transitions()) {
                Map<ActionName, Transition> group = transition
                        .from()
                        .map(status -> rows.computeIfAbsent(status, any -> new EnumMap<>(ActionName.class)))
                        .orElse(openings);
                if (group.put(transition.action(), transition) != null) {
                    throw new IntegrityException(WorkflowReason.TABLE_DUPLICATE.with(
                            transition.from().map(Enum::name).orElse("-"), transition.action()));
                }
            }
        }
        checkReach();
    }

    static TransitionTable shipped() {
        return new TransitionTable(
                YamlPack.shipped("transitions.yaml", Pack.class).transitions());
    }

    Optional<Transition> opening(ActionName action) {
        return Optional.ofNullable(openings.get(action));
    }

    Optional<Transition> from(DossierStatus status, ActionName action) {
        return Optional.ofNullable(rows.getOrDefault(status, Map.of()).get(action));
    }

    /** Every status can be reached from an opening, and every status that is not an end can be left. */
    private void checkReach() {
        Set<DossierStatus> reached = EnumSet.noneOf(DossierStatus.class);
        List<DossierStatus> open = new ArrayList<>();
        openings.values().forEach(row -> reach(row, reached, open));
        while (!open.isEmpty()) {
            DossierStatus status = open.remove(open.size() - 1);
            rows.getOrDefault(status, Map.of()).values().forEach(row -> reach(row, reached, open));
        }
        for (DossierStatus status : DossierStatus.values()) {
            boolean leaves = rows.getOrDefault(status, Map.of()).values().stream()
                    .anyMatch(row -> !(row.target() instanceof Target.Stay));
            if (!reached.contains(status)) {
                throw new IntegrityException(WorkflowReason.TABLE_UNREACHABLE.with(status.code()));
            }
            if (leaves == status.isTerminal()) {
                throw new IntegrityException(WorkflowReason.TABLE_DEAD_END.with(status.code()));
            }
        }
    }

    private static void reach(Transition row, Set<DossierStatus> reached, List<DossierStatus> open) {
        if (row.target() instanceof Target.To to && reached.add(to.status())) {
            open.add(to.status());
        }
    }

    record Pack(String version, List<Row> transitions) {}

    /** A row as written: several statuses may share it; {@code to} is a code, {@code ORIGIN} or {@code STAY}. */
    record Row(
            @Nullable List<Integer> from,
            ActionName action,
            String to,
            Set<ActorRole> actors,
            ClockEffect clock,
            LegalBasis basis,
            @Nullable SortedMap<LocalDate, LegalBasis> later) {

        List<Transition> transitions() {
            if (from == null) {
                return List.of(row(Optional.empty()));
            }
            return from.stream().map(code -> row(Optional.of(status(code)))).toList();
        }

        private Transition row(Optional<DossierStatus> start) {
            Target target =
                    switch (to) {
                        case "ORIGIN" -> new Target.Origin();
                        case "STAY" -> new Target.Stay();
                        default -> new Target.To(status(Integer.parseInt(to)));
                    };
            return new Transition(
                    start, action, target, Set.copyOf(actors), clock, basis, later == null ? new TreeMap<>() : later);
        }

        private static DossierStatus status(int code) {
            return DossierStatus.ofCode(code)
                    .orElseThrow(() -> new IntegrityException(WorkflowReason.TABLE_UNREACHABLE.with(code)));
        }
    }
}
