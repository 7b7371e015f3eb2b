package vn.motcua.examples.portal.page;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.wiring.DemoAgencies;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.onestop.Attention;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;

/** What an officer sees: the agency's open dossiers and what cannot go on by itself. */
@Controller
class OfficerPages {

    private static final int MOST = 200;
    private static final Set<DossierStatus> OPEN = EnumSet.complementOf(
            EnumSet.of(DossierStatus.NOT_RECEIVED, DossierStatus.STOPPED, DossierStatus.RESULT_RETURNED));

    private final DossierQueries queries;
    private final UnitOfWork work;
    private final ProcedureCatalog procedures;
    private final Caller caller;

    OfficerPages(DossierQueries queries, UnitOfWork work, ProcedureCatalog procedures, Caller caller) {
        this.queries = queries;
        this.work = work;
        this.procedures = procedures;
        this.caller = caller;
    }

    @GetMapping("/can-bo")
    String inbox(Principal principal, Model model) {
        DemoPeople.Person person = caller.of(principal);
        Agency agency = person.agency().orElseThrow();
        List<Attention.Item> attention = work
                .run(transaction -> transaction.attention().open(MOST))
                .stream()
                .filter(item -> item.dossier().agency().equals(agency.code().value()))
                .toList();
        model.addAttribute("person", person);
        model.addAttribute("agency", agency);
        model.addAttribute("dossiers", DossierLine.of(queries.inbox(agency.code(), OPEN, MOST), procedures));
        model.addAttribute("attention", attention);
        model.addAttribute("taken", person.role() == ActorRole.ONE_STOP ? decidedBy(agency) : List.of());
        return "inbox";
    }

    private List<Procedure> decidedBy(Agency agency) {
        return procedures.all().stream()
                .filter(procedure -> DemoAgencies.deciding(procedure).equals(agency))
                .toList();
    }
}
