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
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.FilingRequest;
import vn.motcua.examples.portal.api.Intake;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.procedure.ProcedureCatalog;

/** The counter: an officer of the one-stop types a dossier once, with the papers in hand. */
@Controller
class CounterPages {

    private final Intake intake;
    private final ProcedureCatalog procedures;
    private final FeeSchedule fees;
    private final Caller caller;

    CounterPages(Intake intake, ProcedureCatalog procedures, FeeSchedule fees, Caller caller) {
        this.intake = intake;
        this.procedures = procedures;
        this.fees = fees;
        this.caller = caller;
    }

    @GetMapping("/can-bo/tiep-nhan/{code}")
    String form(
            Principal principal,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String caseId,
            Model model) {
        ChosenCase chosen = ChosenCase.find(procedures, code, caseId);
        model.addAttribute("person", caller.of(principal));
        model.addAttribute("chosen", chosen);
        model.addAttribute("procedure", chosen.procedure());
        model.addAttribute("facts", chosen.facts(fees));
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
        ChosenCase chosen = ChosenCase.find(procedures, code, typed.caseId());
        List<FilingRequest.Upload> papers = fields.getOrDefault("paper", List.of()).stream()
                .map(key -> new FilingRequest.Upload(key, null))
                .toList();
        FilingResult result = FilingResult.of(
                () -> intake.atCounter(caller.of(principal), typed.request(chosen, papers, List.of()), typed.key()));
        if (result.isDone()) {
            return "redirect:/ho-so/" + result.code();
        }
        model.addAttribute("reasons", result.reasons());
        model.addAttribute("given", typed.fields());
        return form(principal, code, typed.caseId(), model);
    }
}
