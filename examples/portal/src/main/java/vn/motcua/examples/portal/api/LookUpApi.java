package vn.motcua.examples.portal.api;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far a dossier is, for anybody who knows its code. Open to everyone. */
@RestController
class LookUpApi {

    private final LookUp lookUp;

    LookUpApi(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    @GetMapping(path = "/api/lookup/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    LookUp.Seen show(@PathVariable String code) {
        return lookUp.of(code);
    }
}
