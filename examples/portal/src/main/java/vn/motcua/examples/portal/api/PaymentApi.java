package vn.motcua.examples.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Dossier;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.StartOutcome;

/** Begins to pay what a dossier owes. */
@RestController
class PaymentApi {

    private final Payments payments;
    private final Caller caller;

    PaymentApi(Payments payments, Caller caller) {
        this.payments = payments;
        this.caller = caller;
    }

    /** What is to be paid, through whom and how. */
    record Wish(
            @Nullable String obligation,
            @Nullable String intermediary,
            @Nullable PaymentWay way) {}

    @PostMapping(path = "/api/dossiers/{code}/payments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> start(
            Principal principal, @PathVariable String code, @RequestBody Wish wish, HttpServletRequest request) {
        Dossier dossier = caller.dossier(principal, code);
        StartOutcome outcome = payments.start(
                dossier.code(),
                wish.obligation() == null ? "" : wish.obligation(),
                wish.intermediary() == null ? "" : wish.intermediary(),
                wish.way() == null ? PaymentWay.REDIRECT : wish.way(),
                request,
                caller.of(principal).actor());
        if (outcome instanceof StartOutcome.Redirect redirect) {
            return ResponseEntity.ok(Map.of(
                    "reference", redirect.attempt().reference(),
                    "state", redirect.attempt().state(),
                    "url", redirect.address()));
        } else if (outcome instanceof StartOutcome.Qr qr) {
            return ResponseEntity.ok(Map.of(
                    "reference", qr.attempt().reference(),
                    "state", qr.attempt().state(),
                    "qr", qr.text()));
        } else if (outcome instanceof StartOutcome.Waiting waiting) {
            return ResponseEntity.accepted()
                    .body(Map.of(
                            "reference", waiting.attempt().reference(),
                            "state", waiting.attempt().state()));
        }
        return ResponseEntity.unprocessableContent().body(FaultView.of(((StartOutcome.Rejected) outcome).reasons()));
    }
}
