package vn.motcua.examples.portal.api;

import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers handed over at the counter: typed once, received in the same act. */
@RestController
class DeskApi {

    private final Intake intake;
    private final Answers answers;
    private final Caller caller;

    DeskApi(Intake intake, Answers answers, Caller caller) {
        this.intake = intake;
        this.answers = answers;
        this.caller = caller;
    }

    @PostMapping(
            path = "/api/desk/dossiers",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> receive(
            Principal principal,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody FilingRequest request) {
        return answers.opened(intake.atCounter(caller.of(principal), request, key));
    }
}
