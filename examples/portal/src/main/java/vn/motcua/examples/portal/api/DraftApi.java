package vn.motcua.examples.portal.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.onestop.DraftOutcome;

/** A citizen's drafts. What is missing is told with each answer and keeps nothing from being kept. */
@RestController
@RequestMapping(path = "/api/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftApi {

    private final Intake intake;
    private final Answers answers;
    private final Caller caller;

    DraftApi(Intake intake, Answers answers, Caller caller) {
        this.intake = intake;
        this.answers = answers;
        this.caller = caller;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> create(Principal principal, @RequestBody FilingRequest request) {
        return answer(intake.draft(caller.of(principal), request), view -> ResponseEntity.created(
                        URI.create("/api/drafts/" + view.id()))
                .body(view));
    }

    @GetMapping
    List<DraftView> all(Principal principal) {
        return intake.drafts(caller.of(principal)).stream()
                .map(draft -> DraftView.of(draft, List.of()))
                .toList();
    }

    @GetMapping("/{id}")
    DraftView one(Principal principal, @PathVariable UUID id) {
        return DraftView.of(intake.draft(caller.of(principal), id), List.of());
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> change(
            Principal principal,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestBody FilingRequest request) {
        return answer(intake.change(caller.of(principal), id, version, request), ResponseEntity::ok);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> discard(Principal principal, @PathVariable UUID id) {
        return answer(intake.discard(caller.of(principal), id), ResponseEntity::ok);
    }

    @PostMapping("/{id}/submit")
    ResponseEntity<?> submit(Principal principal, @PathVariable UUID id, @RequestParam long version) {
        return answers.opened(intake.submitDraft(caller.of(principal), id, version));
    }

    private static ResponseEntity<?> answer(DraftOutcome outcome, Function<DraftView, ResponseEntity<?>> kept) {
        if (outcome instanceof DraftOutcome.Kept done) {
            return kept.apply(DraftView.of(done.draft(), done.toMend()));
        } else if (outcome instanceof DraftOutcome.Refused refused) {
            return ResponseEntity.unprocessableContent().body(FaultView.of(refused.reasons()));
        }
        return ResponseEntity.noContent().build();
    }
}
