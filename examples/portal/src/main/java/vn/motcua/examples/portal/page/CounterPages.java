package vn.motcua.examples.portal.page;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.error.NotFoundException;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.FilingRequest;
import vn.motcua.examples.portal.api.Intake;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;

/** The counter: an officer of the one-stop types a dossier once, with the papers in hand. */
@Controller
class CounterPages {

    private final Intake intake;
    private final ProcedureCatalog procedures;
    private final Caller caller;

    CounterPages(Intake intake, ProcedureCatalog procedures, Caller caller) {
        this.intake = intake;
        this.procedures = procedures;
        this.caller = caller;
    }

    @GetMapping("/can-bo/tiep-nhan/{code}")
    String form(Principal principal, @PathVariable String code, Model model) {
        model.addAttribute("person", caller.of(principal));
        model.addAttribute("procedure", procedure(code));
        model.addAttribute("key", UUID.randomUUID().toString());
        return "counter";
    }

    @PostMapping("/can-bo/tiep-nhan/{code}")
    String receive(
            Principal principal,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        TypedForm typed = new TypedForm(fields.asSingleValueMap());
        List<FilingRequest.Upload> papers = fields.getOrDefault("paper", List.of()).stream()
                .map(key -> new FilingRequest.Upload(key, null))
                .toList();
        FilingResult result = FilingResult.of(() ->
                intake.atCounter(caller.of(principal), typed.request(procedure(code), papers, List.of()), typed.key()));
        if (result.isDone()) {
            return "redirect:/ho-so/" + result.code();
        }
        model.addAttribute("reasons", result.reasons());
        model.addAttribute("given", typed.fields());
        return form(principal, code, model);
    }

    private Procedure procedure(String code) {
        return procedures
                .find(new ProcedureCode(code))
                .orElseThrow(() -> new NotFoundException(ProcedureReason.UNKNOWN.with(code)));
    }
}
