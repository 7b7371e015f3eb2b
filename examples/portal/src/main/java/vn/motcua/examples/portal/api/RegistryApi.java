package vn.motcua.examples.portal.api;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.NotFoundException;
import vn.motcua.registry.PushState;
import vn.motcua.registry.PushStatus;
import vn.motcua.registry.RegistryDesk;
import vn.motcua.registry.RegistryReason;
import vn.motcua.registry.civil.FieldError;
import vn.motcua.registry.civil.RegistryStatus;

/** Where a dossier stands with the civil registry, and the officer's way to hand it over again. */
@RestController
@RequestMapping(path = "/api/dossiers/{code}/registry", produces = MediaType.APPLICATION_JSON_VALUE)
class RegistryApi {

    private final RegistryDesk desk;
    private final Caller caller;

    RegistryApi(RegistryDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** What an officer is told of a push; the registry's own words stay inside. */
    record Push(PushState state, Optional<RegistryStatus> registryStatus, List<FieldError> fields, int failures) {

        static Push of(PushStatus status) {
            return new Push(status.state(), status.registryStatus(), status.fields(), status.failures());
        }
    }

    @GetMapping
    Push show(Principal principal, @PathVariable String code) {
        DossierCode dossier = caller.officersDossier(principal, code).code();
        return desk.status(dossier)
                .map(Push::of)
                .orElseThrow(() -> new NotFoundException(RegistryReason.NO_PUSH.with(dossier)));
    }

    @PostMapping("/resubmit")
    Push resubmit(Principal principal, @PathVariable String code) {
        return Push.of(desk.resubmit(caller.officersDossier(principal, code).code()));
    }
}
