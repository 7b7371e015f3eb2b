package vn.motcua.fee;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fees a text reaches that does not stand within one: by id, by procedure, or by whose text sets them. */
record ScopeSpec(
        @Nullable Set<String> fees,
        @Nullable Set<String> procedures,
        @Nullable Set<FeeAuthority> setBy,
        @Nullable Set<FeeKind> kinds,
        @Nullable Set<String> except) {

    ScopeSpec {
        fees = copy(fees);
        procedures = copy(procedures);
        setBy = copy(setBy);
        kinds = copy(kinds);
        except = copy(except);
    }

    /** A fee is reached by its id or by its procedure where such are named, and by its kind and author where those are. */
    boolean reaches(FeeSpec fee) {
        if (except != null && except.contains(fee.id())) {
            return false;
        }
        boolean named = fees != null || procedures != null;
        boolean byName = (fees != null && fees.contains(fee.id()))
                || (procedures != null && fee.procedures().stream().anyMatch(procedures::contains));
        return (!named || byName)
                && (setBy == null || setBy.contains(fee.setBy()))
                && (kinds == null || kinds.contains(fee.kind()));
    }

    private static <T> @Nullable Set<T> copy(@Nullable Set<T> given) {
        return given == null ? null : Set.copyOf(given);
    }
}
