package vn.motcua.examples.portal.api;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.onestop.Outcome;
import vn.motcua.procedure.ProcedureCatalog;

/** Puts dossiers and refusals into HTTP answers. */
@Component
class Answers {

    private final ProcedureCatalog procedures;

    Answers(ProcedureCatalog procedures) {
        this.procedures = procedures;
    }

    /** 201 for a dossier that was opened just now, 200 if it had been opened before, 422 with the reasons if not at all. */
    ResponseEntity<?> opened(Outcome outcome) {
        return outcome instanceof Outcome.Done done && !done.repeated()
                ? ResponseEntity.created(
                                URI.create("/api/dossiers/" + done.dossier().code()))
                        .body(view(done.dossier()))
                : done(outcome);
    }

    /** 200 with the dossier after it, or 422 with the reasons. */
    ResponseEntity<?> done(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            return ResponseEntity.unprocessableContent().body(FaultView.of(rejected.reasons()));
        }
        return ResponseEntity.ok(view(((Outcome.Done) outcome).dossier()));
    }

    DossierView view(Dossier dossier) {
        return DossierView.of(
                dossier, procedures.find(dossier.filing().procedure()).orElseThrow());
    }
}
