package vn.motcua.registry.civil;

import java.util.List;
import java.util.Objects;
import vn.motcua.error.Reason;

/** What became of a push, as far as the registry said. That no answer came is a fault and no answer. */
public sealed interface PushAnswer {

    /** The registry took it. */
    record Accepted() implements PushAnswer {}

    /** The registry has had it before: as good as accepted. */
    record AlreadyReceived() implements PushAnswer {}

    /**
     * The registry will not take it as it is.
     *
     * @param reason why, with the names of the fields at fault and no values
     * @param fields the fields at fault; empty if none was named
     * @param remark the registry's own words; may be personal
     */
    record Refused(Reason reason, List<FieldError> fields, String remark) implements PushAnswer {

        /** Copies the list. */
        public Refused {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(remark, "remark");
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return "Refused[" + reason.code() + ", " + fields + "]";
        }
    }

    /**
     * The registry did not take it, and the same may be sent again.
     *
     * @param reason why
     */
    record Retry(Reason reason) implements PushAnswer {}
}
