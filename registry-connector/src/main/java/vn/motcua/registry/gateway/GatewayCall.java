package vn.motcua.registry.gateway;

import java.util.List;
import java.util.Objects;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.transport.AuditFacts;
import vn.motcua.transport.Repeat;

/**
 * A call to a system behind the axis: always a POST of JSON. {@link #toString} leaves the body out.
 *
 * @param system the system, for audit and messages
 * @param operation what is asked, for audit and messages
 * @param path the path of the service on the axis
 * @param json the body; may be personal
 * @param repeat whether it may be sent twice
 * @param audit the facts for the audit
 */
public record GatewayCall(String system, String operation, String path, String json, Repeat repeat, AuditFacts audit) {

    /**
     * Refuses a path that is none.
     *
     * @throws InvalidInputException if the path cannot be called
     */
    public GatewayCall {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(repeat, "repeat");
        Objects.requireNonNull(audit, "audit");
        if (!GatewaySettings.isPath(path)) {
            Reason reason = GatewayReason.SETTING_INVALID.with("path");
            throw new InvalidInputException(reason, List.of(new Violation("path", reason)));
        }
    }

    @Override
    public String toString() {
        return "GatewayCall[" + system + " " + operation + "]";
    }
}
