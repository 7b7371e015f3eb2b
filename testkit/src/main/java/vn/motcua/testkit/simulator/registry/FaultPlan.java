package vn.motcua.testkit.simulator.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mistakes still to be made, in the order in which they were asked for. */
final class FaultPlan {

    private record Entry(RegistryFault fault, String operation, int left) {

        boolean concerns(String called) {
            return operation.isEmpty() || operation.equals(called);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** An empty operation means any of the registry's own. */
    void add(RegistryFault fault, String operation, int calls) {
        entries.add(new Entry(fault, operation, calls));
    }

    Optional<RegistryFault> next(String operation) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.concerns(operation)) {
                if (entry.left() > 1) {
                    entries.set(i, new Entry(entry.fault(), entry.operation(), entry.left() - 1));
                } else {
                    entries.remove(i);
                }
                return Optional.of(entry.fault());
            }
        }
        return Optional.empty();
    }

    void clear() {
        entries.clear();
    }
}
