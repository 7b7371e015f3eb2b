package vn.motcua.examples.portal.page;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.FilingRequest;
import vn.motcua.examples.portal.api.Intake;
import vn.motcua.examples.portal.api.QuoteView;
import vn.motcua.examples.portal.api.Quotes;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.onestop.DocumentContents;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.procedure.ProcedureCatalog;

/** What a citizen sees: the procedures, what they cost, the form, and the dossiers filed. */
@Controller
class CitizenPages {

    private final Intake intake;
    private final Quotes quotes;
    private final ProcedureCatalog procedures;
    private final FeeSchedule fees;
    private final DossierQueries queries;
    private final DocumentContents contents;
    private final DemoPeople people;
    private final Caller caller;

    CitizenPages(
            Intake intake,
            Quotes quotes,
            ProcedureCatalog procedures,
            FeeSchedule fees,
            DossierQueries queries,
            DocumentContents contents,
            DemoPeople people,
            Caller caller) {
        this.intake = intake;
        this.quotes = quotes;
        this.procedures = procedures;
        this.fees = fees;
        this.queries = queries;
        this.contents = contents;
        this.people = people;
        this.caller = caller;
    }

    @GetMapping("/")
    String home(@Nullable Principal principal, Model model) {
        model.addAttribute("fields", CatalogLine.byField(procedures.all()));
        if (principal != null) {
            DemoPeople.Person person = caller.of(principal);
            model.addAttribute("person", person);
            model.addAttribute(
                    "dossiers",
                    person.role().isOfficer()
                            ? List.of()
                            : DossierLine.of(queries.ofAccount(person.account(), 50), procedures));
        }
        return "home";
    }

    @GetMapping("/dang-nhap")
    String login(Model model) {
        model.addAttribute("people", people.all());
        return "login";
    }

    @GetMapping("/thu-tuc/{code}")
    String procedure(
            @Nullable Principal principal,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String caseId,
            Model model) {
        ChosenCase chosen = ChosenCase.find(procedures, code, caseId);
        List<QuoteView> prices = quotes.of(
                principal,
                chosen.procedure().code(),
                chosen.of().id(),
                chosen.agency().code());
        model.addAttribute("chosen", chosen);
        model.addAttribute("procedure", chosen.procedure());
        model.addAttribute("facts", chosen.facts(fees));
        model.addAttribute("quotes", prices);
        model.addAttribute("priced", prices.stream().allMatch(QuoteView::canBePriced));
        model.addAttribute("key", UUID.randomUUID().toString());
        if (principal != null) {
            model.addAttribute("person", caller.of(principal));
        }
        return "procedure";
    }

    @PostMapping("/thu-tuc/{code}")
    String submit(
            Principal principal,
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            MultipartHttpServletRequest files,
            Model model)
            throws IOException {
        TypedForm typed = new TypedForm(fields);
        ChosenCase chosen = ChosenCase.find(procedures, code, typed.caseId());
        FilingRequest request = typed.request(chosen, papersOf(chosen, files), List.of());
        FilingResult result = FilingResult.of(() -> intake.online(caller.of(principal), request, typed.key()));
        if (result.isDone()) {
            return "redirect:/ho-so/" + result.code();
        }
        model.addAttribute("reasons", result.reasons());
        model.addAttribute("given", fields);
        return procedure(principal, code, typed.caseId(), model);
    }

    private List<FilingRequest.Upload> papersOf(ChosenCase chosen, MultipartHttpServletRequest files)
            throws IOException {
        List<FilingRequest.Upload> papers = new ArrayList<>();
        for (var required : chosen.documents()) {
            MultipartFile file = files.getFile("paper." + required.key());
            if (file != null && !file.isEmpty()) {
                papers.add(new FilingRequest.Upload(
                        required.key(), contents.put(file.getBytes()).value()));
            }
        }
        return papers;
    }
}
