package vn.motcua.examples.portal.page;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.FilingRequest;
import vn.motcua.examples.portal.api.QuoteView;
import vn.motcua.examples.portal.wiring.DemoAgencies;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.Agency;
import vn.motcua.onestop.DocumentContents;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.IdempotencyKey;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.QuoteQuestion;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;

/** What a citizen sees: the procedures, what they cost, the form, and the dossiers filed. */
@Controller
class CitizenPages {

    private final OneStop oneStop;
    private final ProcedureCatalog procedures;
    private final DossierQueries queries;
    private final DocumentContents contents;
    private final DemoPeople people;
    private final Caller caller;
    private final Clock clock;

    CitizenPages(
            OneStop oneStop,
            ProcedureCatalog procedures,
            DossierQueries queries,
            DocumentContents contents,
            DemoPeople people,
            Caller caller,
            Clock clock) {
        this.oneStop = oneStop;
        this.procedures = procedures;
        this.queries = queries;
        this.contents = contents;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@Nullable Principal principal, Model model) {
        model.addAttribute("procedures", procedures.all());
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
    String procedure(@Nullable Principal principal, @PathVariable String code, Model model) {
        Procedure procedure = procedure(code);
        Agency agency = DemoAgencies.deciding(procedure.code());
        List<GroupEvidence> groups = principal == null ? List.of() : people.sharedByVneid(caller.of(principal));
        LocalDate today = VietnamTime.dayOf(clock.instant());
        List<QuoteView> quotes = Stream.of(Channel.ONLINE, Channel.DIRECT, Channel.POST)
                .flatMap(channel -> oneStop
                        .quote(new QuoteQuestion(procedure.code(), "", agency.code(), channel, today, Map.of(), groups))
                        .stream())
                .map(QuoteView::of)
                .toList();
        model.addAttribute("procedure", procedure);
        model.addAttribute("agency", agency);
        model.addAttribute("quotes", quotes);
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
        DemoPeople.Person person = caller.of(principal);
        Procedure procedure = procedure(code);
        FilingRequest request = new FilingRequest(
                code,
                "",
                DemoAgencies.deciding(procedure.code()).code().value(),
                fields.get("name"),
                fields.get("personalId"),
                "",
                fields.get("phone"),
                "",
                "",
                formOf(procedure, fields),
                papersOf(procedure, files),
                Map.of(),
                List.of());
        List<Reason> reasons;
        try {
            Outcome outcome = oneStop.submit(
                    request.submission(person.account(), Channel.ONLINE, people.sharedByVneid(person), clock.instant()),
                    person.actor(),
                    new IdempotencyKey(fields.getOrDefault("key", "")));
            if (outcome instanceof Outcome.Done done) {
                return "redirect:/ho-so/" + done.dossier().code();
            }
            reasons = ((Outcome.Rejected) outcome).reasons();
        } catch (InvalidInputException e) {
            reasons = e.violations().stream().map(Violation::reason).toList();
        }
        model.addAttribute("reasons", reasons);
        model.addAttribute("given", fields);
        return procedure(principal, code, model);
    }

    private static Map<String, String> formOf(Procedure procedure, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>();
        procedure.fields().forEach(field -> form.put(field.key(), fields.getOrDefault("form." + field.key(), "")));
        return form;
    }

    private List<FilingRequest.Upload> papersOf(Procedure procedure, MultipartHttpServletRequest files)
            throws IOException {
        List<FilingRequest.Upload> papers = new ArrayList<>();
        for (var required : procedure.documents()) {
            MultipartFile file = files.getFile("paper." + required.key());
            if (file != null && !file.isEmpty()) {
                papers.add(new FilingRequest.Upload(
                        required.key(), contents.put(file.getBytes()).value()));
            }
        }
        return papers;
    }

    private Procedure procedure(String code) {
        return procedures
                .find(new ProcedureCode(code))
                .orElseThrow(() -> new NotFoundException(ProcedureReason.UNKNOWN.with(code)));
    }
}
