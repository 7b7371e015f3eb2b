package vn.motcua.registry.civil;

import java.util.Objects;
import vn.motcua.error.Reason;

/** Where a dossier stands in the registry, as far as the registry said. */
public sealed interface StatusAnswer {

    /**
     * The registry has it.
     *
     * @param status where it stands
     * @param remark the registry's own words, such as what is missing; may be personal
     */
    record Known(RegistryStatus status, String remark) implements StatusAnswer {

        /** Refuses missing parts. */
        public Known {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(remark, "remark");
        }

        @Override
        public String toString() {
            return "Known[" + status + "]";
        }
    }

    /** The registry does not have it (201). */
    record NotFound() implements StatusAnswer {}

    /**
     * The registry would not say now.
     *
     * @param reason why
     */
    record Retry(Reason reason) implements StatusAnswer {}
}
