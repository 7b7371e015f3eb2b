package vn.motcua.examples.portal.api;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.QuoteQuestion;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;

/** What procedures there are and what they cost, channel by channel. Open to everyone. */
@RestController
@RequestMapping(path = "/api/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogApi {

    private final ProcedureCatalog procedures;
    private final OneStop oneStop;
    private final DemoPeople people;
    private final Caller caller;
    private final Clock clock;

    CatalogApi(ProcedureCatalog procedures, OneStop oneStop, DemoPeople people, Caller caller, Clock clock) {
        this.procedures = procedures;
        this.oneStop = oneStop;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
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
        List<GroupEvidence> groups = principal == null ? List.of() : people.sharedByVneid(caller.of(principal));
        return Stream.of(Channel.ONLINE, Channel.DIRECT, Channel.POST)
                .flatMap(channel -> oneStop
                        .quote(new QuoteQuestion(
                                new ProcedureCode(code),
                                caseId,
                                new AgencyCode(agency),
                                channel,
                                VietnamTime.dayOf(clock.instant()),
                                Map.of(),
                                groups))
                        .stream())
                .map(QuoteView::of)
                .toList();
    }
}
