package vn.motcua.examples.portal.api;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
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
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.event.Actor;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.Channel;
import vn.motcua.onestop.IdempotencyKey;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.workflow.DossierAction;

/** Filing dossiers, looking at them and acting on them. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class DossierApi {

    private final OneStop oneStop;
    private final ProcedureCatalog procedures;
    private final DemoPeople people;
    private final Caller caller;
    private final Clock clock;

    DossierApi(OneStop oneStop, ProcedureCatalog procedures, DemoPeople people, Caller caller, Clock clock) {
        this.oneStop = oneStop;
        this.procedures = procedures;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> submit(
            Principal principal,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody FilingRequest request) {
        DemoPeople.Person person = caller.of(principal);
        var submission =
                request.submission(person.account(), Channel.ONLINE, people.sharedByVneid(person), clock.instant());
        Outcome outcome = oneStop.submit(submission, person.actor(), new IdempotencyKey(key));
        return outcome instanceof Outcome.Done done && !done.repeated()
                ? ResponseEntity.created(
                                URI.create("/api/dossiers/" + done.dossier().code()))
                        .body(view(done.dossier()))
                : answer(outcome);
    }

    @GetMapping("/{code}")
    DossierView show(Principal principal, @PathVariable String code) {
        return view(caller.dossier(principal, code));
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
            @RequestBody(required = false) @Nullable ActionRequest body) {
        Dossier dossier = caller.dossier(principal, code);
        ActionRequest request = body == null ? ActionRequest.BARE : body;
        DossierAction action = request.named(name, dossier)
                .orElseThrow(() -> new InvalidInputException(new Reason(
                        "portal.action-unknown",
                        "Không có thao tác mang tên này.",
                        "There is no action of that name.")));
        Actor actor = caller.of(principal).actor();
        return answer(
                request.version() == null
                        ? oneStop.apply(dossier.code(), action, actor)
                        : oneStop.apply(dossier.code(), request.version(), action, actor));
    }

    private ResponseEntity<?> answer(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            return ResponseEntity.unprocessableContent().body(FaultView.of(rejected.reasons()));
        }
        return ResponseEntity.ok(view(((Outcome.Done) outcome).dossier()));
    }

    private DossierView view(Dossier dossier) {
        return DossierView.of(
                dossier, procedures.find(dossier.filing().procedure()).orElseThrow());
    }
}
