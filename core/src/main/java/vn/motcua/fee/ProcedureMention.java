package vn.motcua.fee;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A procedure that a pack speaks of, and where. */
record ProcedureMention(String code, List<Object> at) {

    ProcedureMention {
        at = List.copyOf(at);
    }

    static List<ProcedureMention> in(FeePack pack) {
        List<ProcedureMention> all = new ArrayList<>();
        for (int i = 0; i < pack.fees().size(); i++) {
            for (String code : pack.fees().get(i).procedures().stream().sorted().toList()) {
                all.add(new ProcedureMention(code, List.of("fees", i, "procedures")));
            }
        }
        for (int i = 0; i < pack.reliefs().size(); i++) {
            scope(pack.reliefs().get(i).scope(), "reliefs", i, all);
        }
        for (int i = 0; i < pack.supports().size(); i++) {
            scope(pack.supports().get(i).scope(), "supports", i, all);
        }
        return all;
    }

    private static void scope(@Nullable ScopeSpec scope, String list, int index, List<ProcedureMention> all) {
        if (scope != null && scope.procedures() != null) {
            scope.procedures().stream()
                    .sorted()
                    .forEach(code -> all.add(new ProcedureMention(code, List.of(list, index, "scope", "procedures"))));
        }
    }
}
