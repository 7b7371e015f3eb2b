package vn.motcua.examples.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.examples.portal.wiring.BodyLimits;
import vn.motcua.onestop.DocumentContents;

/** Takes the files of a dossier before it is filed. */
@RestController
class ContentApi {

    private final DocumentContents contents;

    ContentApi(DocumentContents contents) {
        this.contents = contents;
    }

    @PostMapping(
            path = "/api/contents",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> keep(HttpServletRequest request) throws IOException {
        byte[] content = CappedBody.read(request, BodyLimits.FILE);
        return Map.of("digest", contents.put(content).value());
    }
}
