package vn.motcua.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.IntegrityException;
import vn.motcua.workflow.Transition.Target;

/** Refuses a transition table by which a dossier could be lost, skip what it waits for, or never end. */
final class TableCheck {

    private TableCheck() {}

    /** What a row may not say, whatever the others say. */
    static void row(Transition row) {
        for (Guard guard : row.guards()) {
            if (!guard.judges(row.action())) {
                throw new IntegrityException(WorkflowReason.TABLE_GUARD.with(guard, place(row), row.action()));
            }
        }
        boolean interrupting = row.from().map(DossierStatus::isInterrupting).orElse(false);
        if (row.target() instanceof Target.Origin && !interrupting) {
            throw refused(WorkflowReason.TABLE_NO_ORIGIN, row);
        }
        if (interrupting && leadsPastWhatWaits(row)) {
            throw refused(WorkflowReason.TABLE_SKIPS_ORIGIN, row);
        }
        if (!beginsWhatItMay(row)) {
            throw refused(WorkflowReason.TABLE_OPENING, row);
        }
        if (!treatsDraftsAsDrafts(row)) {
            throw refused(WorkflowReason.TABLE_DRAFT, row);
        }
    }

    /** Every status can be reached from an opening, leads to an end, and is left unless it is one; 5, 6 and 7 return. */
    static void whole(List<Transition> rows) {
        Set<DossierStatus> reached = reached(rows);
        Set<DossierStatus> ending = ending(rows);
        for (DossierStatus status : DossierStatus.values()) {
            List<Transition> own = rows.stream()
                    .filter(row -> row.from().equals(Optional.of(status)))
                    .toList();
            boolean leaves = own.stream().anyMatch(row -> !(row.target() instanceof Target.Stay));
            if (!reached.contains(status)) {
                throw new IntegrityException(WorkflowReason.TABLE_UNREACHABLE.with(status.code()));
            }
            if (leaves == status.isTerminal()) {
                throw new IntegrityException(WorkflowReason.TABLE_DEAD_END.with(status.code()));
            }
            if (status.isInterrupting() && own.stream().noneMatch(row -> row.target() instanceof Target.Origin)) {
                throw new IntegrityException(WorkflowReason.TABLE_NO_RETURN.with(status.code()));
            }
            if (!ending.contains(status)) {
                throw new IntegrityException(WorkflowReason.TABLE_NO_END.with(status.code()));
            }
        }
    }

    /** What interrupts goes back, ends, or is interrupted by something else: 7 to 4 would drop a 6 that waits. */
    private static boolean leadsPastWhatWaits(Transition row) {
        return row.target() instanceof Target.To to
                && !to.status().isTerminal()
                && (!to.status().isInterrupting() || row.from().equals(Optional.of(to.status())));
    }

    /** A dossier begins by what opens one, in a status that interrupts nothing; and nothing opens it twice. */
    private static boolean beginsWhatItMay(Transition row) {
        boolean opens = OpeningAction.class.isAssignableFrom(row.action().type());
        boolean begins = opens || row.action() == ActionName.CREATE_DRAFT;
        boolean settles = row.target() instanceof Target.To to && !to.status().isInterrupting();
        if (row.from().isEmpty()) {
            return begins && settles;
        }
        return opens ? isDraft(row) && settles : !begins;
    }

    /** Only a draft is changed as one or thrown away, nothing else is done to it but filing, and nothing becomes one later. */
    private static boolean treatsDraftsAsDrafts(Transition row) {
        boolean toDraft = row.target() instanceof Target.To to && to.status() == DossierStatus.DRAFT;
        boolean gone = row.target() instanceof Target.Gone;
        boolean stays = row.target() instanceof Target.Stay;
        return switch (row.action()) {
            case CREATE_DRAFT -> toDraft;
            case CHANGE_DRAFT -> isDraft(row) && stays;
            case DISCARD_DRAFT -> isDraft(row) && gone;
            case SUBMIT, RECEIVE_AT_COUNTER, OPEN_FROM_REGISTER -> !toDraft && !gone;
            default -> !isDraft(row) && !toDraft && !gone;
        };
    }

    private static boolean isDraft(Transition row) {
        return row.from().equals(Optional.of(DossierStatus.DRAFT));
    }

    private static Set<DossierStatus> reached(List<Transition> rows) {
        Set<DossierStatus> reached = EnumSet.noneOf(DossierStatus.class);
        Deque<Optional<DossierStatus>> open = new ArrayDeque<>(List.of(Optional.empty()));
        while (!open.isEmpty()) {
            Optional<DossierStatus> status = open.remove();
            for (Transition row : rows) {
                if (row.from().equals(status) && row.target() instanceof Target.To to && reached.add(to.status())) {
                    open.add(Optional.of(to.status()));
                }
            }
        }
        return reached;
    }

    /** What leads to an end; a return does if everything that may have been interrupted does. */
    private static Set<DossierStatus> ending(List<Transition> rows) {
        Set<DossierStatus> ending = EnumSet.noneOf(DossierStatus.class);
        for (DossierStatus status : DossierStatus.values()) {
            if (status.isTerminal()) {
                ending.add(status);
            }
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Transition row : rows) {
                boolean ends = row.target() instanceof Target.Origin
                        ? ending.containsAll(origins(rows, row))
                        : row.target() instanceof Target.To to && ending.contains(to.status());
                if (ends && row.from().isPresent()) {
                    grows |= ending.add(row.from().get());
                }
            }
        }
        return ending;
    }

    private static Set<DossierStatus> origins(List<Transition> rows, Transition back) {
        return rows.stream()
                .filter(row ->
                        row.target() instanceof Target.To to && back.from().equals(Optional.of(to.status())))
                .flatMap(row -> row.from().stream())
                .filter(status -> !status.isInterrupting())
                .collect(Collectors.toSet());
    }

    private static IntegrityException refused(WorkflowReason reason, Transition row) {
        return new IntegrityException(reason.with(place(row), row.action()));
    }

    static String place(Transition row) {
        return row.from().map(Enum::name).orElse("-");
    }
}
