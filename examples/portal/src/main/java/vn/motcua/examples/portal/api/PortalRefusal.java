package vn.motcua.examples.portal.api;

import org.springframework.http.HttpStatus;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Origin;
import vn.motcua.error.Reason;
import vn.motcua.error.Retryability;

/**
 * The portal does not take a request from this person or of this size.
 *
 * @serial exclude
 */
public final class PortalRefusal extends MotCuaException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    PortalRefusal(HttpStatus status, Reason reason) {
        super(reason, Origin.CALLER, Retryability.NEVER, null, null);
        this.status = status;
    }

    static PortalRefusal forbidden(PortalReason reason) {
        return new PortalRefusal(HttpStatus.FORBIDDEN, reason.with());
    }

    HttpStatus status() {
        return status;
    }
}
