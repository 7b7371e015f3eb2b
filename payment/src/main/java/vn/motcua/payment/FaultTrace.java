package vn.motcua.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.MotCuaException;

/**
 * A fault as it may stand in a log: the types and where they arose, without messages, since the one of a database driver may
 * quote what was to be stored.
 */
final class FaultTrace {

    private static final int DEEPEST = 5;

    private FaultTrace() {}

    static String of(Throwable fault) {
        List<String> chain = new ArrayList<>();
        @Nullable Throwable each = fault;
        while (each != null && chain.size() < DEEPEST) {
            chain.add(line(each));
            each = each.getCause();
        }
        return String.join(" <- ", chain);
    }

    private static String line(Throwable fault) {
        String code =
                fault instanceof MotCuaException ours ? " " + ours.reason().code() : "";
        String place = Optional.of(fault.getStackTrace())
                .filter(trace -> trace.length > 0)
                .map(trace -> " at " + trace[0])
                .orElse("");
        return fault.getClass().getName() + code + place;
    }
}
