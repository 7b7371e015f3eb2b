package vn.motcua.examples.portal.api;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Dossier;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.OneStop;
import vn.motcua.workflow.DossierAction;

/** Filing dossiers, looking at them and acting on them. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class DossierApi {

    private final OneStop oneStop;
    private final Intake intake;
    private final ActionReader actions;
    private final Answers answers;
    private final Caller caller;

    DossierApi(OneStop oneStop, Intake intake, ActionReader actions, Answers answers, Caller caller) {
        this.oneStop = oneStop;
        this.intake = intake;
        this.actions = actions;
        this.answers = answers;
        this.caller = caller;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> submit(
            Principal principal,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody FilingRequest request) {
        return answers.opened(intake.online(caller.of(principal), request, key));
    }

    @GetMapping("/{code}")
    DossierView show(Principal principal, @PathVariable String code) {
        return answers.view(caller.dossier(principal, code));
    }

    @GetMapping("/{code}/timeline")
    List<TimelineLine> timeline(Principal principal, @PathVariable String code) {
        Dossier dossier = caller.dossier(principal, code);
        return oneStop.history(dossier.code()).stream().map(TimelineLine::of).toList();
    }

    @PostMapping(path = "/{code}/actions/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> act(
            Principal principal,
            @PathVariable String code,
            @PathVariable String name,
            @Valid @RequestBody(required = false) @Nullable ActionRequest body) {
        Dossier dossier = caller.dossier(principal, code);
        ActionRequest request = body == null ? ActionRequest.BARE : body;
        DossierAction action = actions.read(name, request, dossier);
        Actor actor = caller.of(principal).actor();
        return answers.done(
                request.version() == null
                        ? oneStop.apply(dossier.code(), action, actor)
                        : oneStop.apply(dossier.code(), request.version(), action, actor));
    }
}
