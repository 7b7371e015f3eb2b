package vn.motcua.examples.portal.api;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;

/** What procedures there are and what they cost, channel by channel. Open to everyone. */
@RestController
@RequestMapping(path = "/api/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogApi {

    private final ProcedureCatalog procedures;
    private final Quotes quotes;

    CatalogApi(ProcedureCatalog procedures, Quotes quotes) {
        this.procedures = procedures;
        this.quotes = quotes;
    }

    /** A procedure in a list. */
    record Entry(String code, String name, String field, String limit) {

        static Entry of(Procedure procedure) {
            return new Entry(
                    procedure.code().value(),
                    procedure.vi(),
                    procedure.field(),
                    procedure.time().limit().vi());
        }
    }

    @GetMapping
    List<Entry> all() {
        return procedures.all().stream().map(Entry::of).toList();
    }

    @GetMapping("/{code}/quotes")
    List<QuoteView> quotes(
            @Nullable Principal principal,
            @PathVariable String code,
            @RequestParam String agency,
            @RequestParam(defaultValue = "") String caseId) {
        return quotes.of(principal, new ProcedureCode(code), caseId, new AgencyCode(agency));
    }
}
