package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.IntegrityException;
import vn.motcua.identity.ActorRole;
import vn.motcua.law.yaml.YamlPack;
import vn.motcua.workflow.Transition.Target;

/** Which status leads where, read from {@code transitions.yaml} and checked when it is loaded. */
final class TransitionTable {

    private final List<Transition> all = new ArrayList<>();
    private final Map<ActionName, Transition> openings = new EnumMap<>(ActionName.class);
    private final Map<DossierStatus, Map<ActionName, Transition>> rows = new EnumMap<>(DossierStatus.class);

    TransitionTable(Pack pack) {
        for (Row row : pack.transitions()) {
            row.transitions(pack.texts()).forEach(this::add);
        }
        TableCheck.whole(all);
    }

    static TransitionTable shipped() {
        return new TransitionTable(YamlPack.shipped("transitions.yaml", Pack.class));
    }

    /** The rows in the order of the pack, one for each status that they leave. */
    List<Transition> rows() {
        return List.copyOf(all);
    }

    /** The row by which something begins: out of nothing, or as a draft that nobody kept. */
    Optional<Transition> opening(ActionName action) {
        return Optional.ofNullable(openings.get(action)).or(() -> from(DossierStatus.DRAFT, action));
    }

    Optional<Transition> from(DossierStatus status, ActionName action) {
        return Optional.ofNullable(rows.getOrDefault(status, Map.of()).get(action));
    }

    private void add(Transition transition) {
        Map<ActionName, Transition> group = transition
                .from()
                .map(status -> rows.computeIfAbsent(status, any -> new EnumMap<>(ActionName.class)))
                .orElse(openings);
        if (group.put(transition.action(), transition) != null) {
            throw new IntegrityException(
                    WorkflowReason.TABLE_DUPLICATE.with(TableCheck.place(transition), transition.action()));
        }
        TableCheck.row(transition);
        all.add(transition);
    }

    record Pack(String version, Map<String, DatedBasis> texts, List<Row> transitions) {}

    /** A row as written: several statuses may share it; {@code to} is a code, {@code ORIGIN}, {@code STAY} or {@code GONE}. */
    record Row(
            @Nullable List<Integer> from,
            ActionName action,
            String to,
            Set<ActorRole> actors,
            @Nullable Competence of,
            @Nullable List<Guard> guards,
            @Nullable ClockEffect clock,
            String basis) {

        List<Transition> transitions(Map<String, DatedBasis> texts) {
            DatedBasis text = texts.get(basis);
            if (text == null) {
                throw new IntegrityException(WorkflowReason.TABLE_TEXT.with(basis, action));
            }
            if (actors.isEmpty() || (from != null && from.isEmpty())) {
                throw new IntegrityException(WorkflowReason.TABLE_EMPTY.with(action));
            }
            if (from == null) {
                return List.of(row(Optional.empty(), text));
            }
            return from.stream()
                    .map(code -> row(Optional.of(status(code)), text))
                    .toList();
        }

        private Transition row(Optional<DossierStatus> start, DatedBasis text) {
            Target target =
                    switch (to) {
                        case "ORIGIN" -> new Target.Origin();
                        case "STAY" -> new Target.Stay();
                        case "GONE" -> new Target.Gone();
                        default -> new Target.To(target());
                    };
            return new Transition(
                    start,
                    action,
                    target,
                    Set.copyOf(actors),
                    of == null ? Competence.DECIDING : of,
                    guards == null ? List.of() : List.copyOf(guards),
                    clock == null ? ClockEffect.NONE : clock,
                    text);
        }

        private DossierStatus target() {
            for (DossierStatus status : DossierStatus.values()) {
                if (to.equals(Integer.toString(status.code()))) {
                    return status;
                }
            }
            throw new IntegrityException(WorkflowReason.TABLE_STATUS.with(to));
        }

        private static DossierStatus status(int code) {
            return DossierStatus.ofCode(code)
                    .orElseThrow(() -> new IntegrityException(WorkflowReason.TABLE_STATUS.with(code)));
        }
    }
}
