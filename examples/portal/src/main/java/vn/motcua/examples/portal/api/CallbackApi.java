package vn.motcua.examples.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.examples.portal.wiring.BodyLimits;
import vn.motcua.payment.CallbackReply;
import vn.motcua.payment.PaymentDesk;
import vn.motcua.payment.RawCallback;
import vn.motcua.transport.HttpHeaders;

/** Where the intermediaries report what was paid. What comes is handed on raw, since the signature is over what was sent. */
@RestController
class CallbackApi {

    private final PaymentDesk desk;

    CallbackApi(PaymentDesk desk) {
        this.desk = desk;
    }

    @RequestMapping(
            path = "/callbacks/{intermediary}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> take(@PathVariable String intermediary, HttpServletRequest request) throws IOException {
        CallbackReply reply = desk.callback(intermediary, raw(request));
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.parseMediaType(reply.contentType()))
                .body(reply.body().getBytes(StandardCharsets.UTF_8));
    }

    static RawCallback raw(HttpServletRequest request) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return RawCallback.of(
                request.getMethod(), query, HttpHeaders.of(headers), CappedBody.read(request, BodyLimits.CALLBACK));
    }
}
