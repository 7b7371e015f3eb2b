package vn.motcua.examples.portal.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.BundleId;
import vn.motcua.onestop.BundleOutcome;
import vn.motcua.onestop.BundleView;
import vn.motcua.procedure.ProcedureCatalog;

/** A citizen's bundles of linked procedures (liên thông): filed once, and looked at as a whole by nobody else. */
@RestController
@RequestMapping(path = "/api/bundles", produces = MediaType.APPLICATION_JSON_VALUE)
class BundleApi {

    private final Intake intake;
    private final Caller caller;
    private final ProcedureCatalog procedures;

    BundleApi(Intake intake, Caller caller, ProcedureCatalog procedures) {
        this.intake = intake;
        this.caller = caller;
        this.procedures = procedures;
    }

    /** 201 for a bundle that was filed just now, 200 if it had been filed before, 422 with the reasons if not at all. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> submit(
            Principal principal,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @Valid @RequestBody BundleRequest request) {
        BundleOutcome outcome = intake.bundle(caller.of(principal), request, key);
        if (outcome instanceof BundleOutcome.Rejected rejected) {
            return ResponseEntity.unprocessableContent().body(FaultView.of(rejected.reasons()));
        }
        BundleOutcome.Filed filed = (BundleOutcome.Filed) outcome;
        BundleAnswer view = view(filed.bundle());
        return filed.repeated()
                ? ResponseEntity.ok(view)
                : ResponseEntity.created(URI.create("/api/bundles/" + view.id()))
                        .body(view);
    }

    @GetMapping("/{id}")
    BundleAnswer one(Principal principal, @PathVariable String id) {
        return view(intake.bundle(caller.of(principal), new BundleId(id)));
    }

    private BundleAnswer view(BundleView bundle) {
        return BundleAnswer.of(bundle, procedures.find(bundle.procedure()).orElseThrow());
    }
}
