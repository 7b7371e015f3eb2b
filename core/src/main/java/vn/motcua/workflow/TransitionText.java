package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.workflow.Transition.Target;

/** Prints the transition table: as a diagram, and row by row. */
final class TransitionText {

    private TransitionText() {}

    /** The moves as a Mermaid state diagram; what stays where it is is left to the table. */
    static String mermaid(TransitionTable table) {
        Set<String> lines = new LinkedHashSet<>();
        for (DossierStatus status : DossierStatus.values()) {
            // the code comes last: Mermaid takes a label that begins with "1. " for a list, and refuses it
            lines.add("    s%d : %s (%d)".formatted(status.code(), status.vi(), status.code()));
        }
        for (Transition row : table.rows()) {
            String from = row.from().map(status -> "s" + status.code()).orElse("[*]");
            for (String to : targets(row, table)) {
                lines.add("    %s --> %s : %s".formatted(from, to, row.action().vi()));
            }
        }
        for (DossierStatus status : DossierStatus.values()) {
            if (status.isTerminal()) {
                lines.add("    s%d --> [*]".formatted(status.code()));
            }
        }
        return "stateDiagram-v2\n" + String.join("\n", lines) + "\n";
    }

    private static List<String> targets(Transition row, TransitionTable table) {
        if (row.target() instanceof Target.To to) {
            return List.of("s" + to.status().code());
        } else if (row.target() instanceof Target.Gone) {
            return List.of("[*]");
        } else if (row.target() instanceof Target.Origin) {
            return interrupted(row.from().orElseThrow(), table).stream()
                    .map(status -> "s" + status.code())
                    .toList();
        }
        return List.of();
    }

    /** The statuses that an interrupting one can have interrupted. */
    private static List<DossierStatus> interrupted(DossierStatus interrupting, TransitionTable table) {
        return table.rows().stream()
                .filter(row -> row.target().equals(new Target.To(interrupting)))
                .flatMap(row -> row.from().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The table row by row; rows that differ only in the status they leave stand in one line. */
    static String markdown(TransitionTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("| from | action | to | who may | of | guards | clock | text |");
        lines.add("|---|---|---|---|---|---|---|---|");
        List<Transition> rest = new ArrayList<>(table.rows());
        while (!rest.isEmpty()) {
            Transition first = rest.get(0);
            List<Transition> same = rest.stream()
                    .filter(row -> line(row, "").equals(line(first, "")))
                    .toList();
            rest.removeAll(same);
            String from = same.stream()
                    .map(Transition::from)
                    .flatMap(Optional::stream)
                    .map(status -> Integer.toString(status.code()))
                    .collect(Collectors.joining(", "));
            lines.add(line(first, from.isEmpty() ? "–" : from));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Transition row, String from) {
        return "| %s | %s (`%s`) | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        from,
                        row.action().vi(),
                        row.action(),
                        target(row.target()),
                        row.actors().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(role -> role.vi())
                                .collect(Collectors.joining(", ")),
                        row.of().vi(),
                        row.guards().stream().map(Guard::vi).collect(Collectors.joining("; ")),
                        row.clock().vi(),
                        row.basis().latest().marked());
    }

    private static String target(Target target) {
        if (target instanceof Target.To to) {
            return Integer.toString(to.status().code());
        } else if (target instanceof Target.Origin) {
            return "trạng thái đã gián đoạn";
        }
        return target instanceof Target.Stay ? "–" : "hủy";
    }
}
