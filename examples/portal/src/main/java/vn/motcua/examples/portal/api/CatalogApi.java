package vn.motcua.examples.portal.api;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.examples.portal.wiring.DemoAgencies;
import vn.motcua.fee.Channel;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.RequiredDocument;

/** What procedures there are, what each case of them takes and what it costs, channel by channel. Open to everyone. */
@RestController
@RequestMapping(path = "/api/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogApi {

    private final ProcedureCatalog procedures;
    private final Quotes quotes;
    private final Clock clock;

    CatalogApi(ProcedureCatalog procedures, Quotes quotes, Clock clock) {
        this.procedures = procedures;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** A procedure in a list, with the limit of its usual case. */
    record Entry(String code, String name, String field, String limit) {

        static Entry of(Procedure procedure) {
            return new Entry(
                    procedure.code().value(),
                    procedure.vi(),
                    procedure.field(),
                    procedure.timeOf("").limit().vi());
        }
    }

    /** A procedure with its cases, the usual one first. */
    record Detail(String code, String name, String field, String agency, String service, List<Case> cases) {}

    /** A case with the limit and the papers that are its own, or else the procedure's. */
    record Case(
            String id, String name, String limit, String basis, Optional<String> openConflict, List<Paper> documents) {}

    /** A part of the dossier, and whether it must be there when filing online. */
    record Paper(String key, String name, boolean mandatoryOnline) {

        static Paper of(RequiredDocument document) {
            return new Paper(document.key(), document.vi(), document.isMandatory(Channel.ONLINE));
        }
    }

    @GetMapping
    List<Entry> all() {
        return procedures.all().stream().map(Entry::of).toList();
    }

    @GetMapping("/{code}")
    Detail one(@PathVariable String code) {
        Procedure procedure = procedures
                .find(new ProcedureCode(code))
                .orElseThrow(() -> new NotFoundException(ProcedureReason.UNKNOWN.with(code)));
        return new Detail(
                procedure.code().value(),
                procedure.vi(),
                procedure.field(),
                DemoAgencies.deciding(procedure).code().value(),
                procedure.service().level().vi(),
                procedure.cases().stream().map(each -> caseOf(procedure, each)).toList());
    }

    @GetMapping("/{code}/quotes")
    List<QuoteView> quotes(
            @Nullable Principal principal,
            @PathVariable String code,
            @RequestParam String agency,
            @RequestParam(defaultValue = "") String caseId) {
        return quotes.of(principal, new ProcedureCode(code), caseId, new AgencyCode(agency));
    }

    private Case caseOf(Procedure procedure, ProcedureCase each) {
        ProcessingTime time = procedure.timeOf(each.id());
        return new Case(
                each.id(),
                each.vi(),
                time.limit().vi(),
                time.basis().marked(),
                time.conflictOn(VietnamTime.dayOf(clock.instant())).map(Reason::vi),
                procedure.documentsOf(each.id()).stream().map(Paper::of).toList());
    }
}
