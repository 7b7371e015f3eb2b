package vn.motcua.examples.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Reads a request's body, and no more of it than is taken. */
final class CappedBody {

    private CappedBody() {}

    /**
     * Reads the body.
     *
     * @throws PortalRefusal with status 413 if it has more than so many bytes
     */
    static byte[] read(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new PortalRefusal(HttpStatus.CONTENT_TOO_LARGE, PortalReason.TOO_LARGE.with());
        }
        return body;
    }
}
