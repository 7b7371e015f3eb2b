package vn.motcua.examples.portal.page;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.ConflictException;
import vn.motcua.error.Reason;
import vn.motcua.examples.portal.api.ActionRequest;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.DossierView;
import vn.motcua.examples.portal.api.TimelineLine;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.Channel;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.workflow.DossierAction;

/** A dossier with its timeline, and the buttons for what the signed-in person may want to do with it. */
@Controller
class DossierPages {

    private final OneStop oneStop;
    private final ProcedureCatalog procedures;
    private final Caller caller;

    DossierPages(OneStop oneStop, ProcedureCatalog procedures, Caller caller) {
        this.oneStop = oneStop;
        this.procedures = procedures;
        this.caller = caller;
    }

    @GetMapping("/ho-so/{code}")
    String dossier(Principal principal, @PathVariable String code, Model model) {
        Dossier dossier = caller.dossier(principal, code);
        DemoPeople.Person person = caller.of(principal);
        model.addAttribute("person", person);
        model.addAttribute(
                "dossier",
                DossierView.of(
                        dossier, procedures.find(dossier.filing().procedure()).orElseThrow()));
        model.addAttribute(
                "timeline",
                oneStop.history(dossier.code()).stream().map(TimelineLine::of).toList());
        model.addAttribute("buttons", Button.forPerson(dossier.status(), person.role()));
        return "dossier";
    }

    @PostMapping("/ho-so/{code}/{action}")
    String act(
            Principal principal,
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        Dossier dossier = caller.dossier(principal, code);
        String reason = form.getOrDefault("reason", "");
        ActionRequest request = new ActionRequest(
                reason,
                Arrays.stream(form.getOrDefault("items", "").split("\\R"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList(),
                null,
                List.of(),
                reason.isBlank() ? null : reason,
                null,
                null,
                Channel.DIRECT,
                Long.valueOf(form.getOrDefault("version", "0")));
        DossierAction what = request.named(action, dossier).orElseThrow();
        try {
            Outcome outcome = oneStop.apply(
                    dossier.code(),
                    Long.parseLong(form.getOrDefault("version", "0")),
                    what,
                    caller.of(principal).actor());
            if (outcome instanceof Outcome.Rejected rejected) {
                flash.addFlashAttribute("reasons", rejected.reasons());
            }
        } catch (ConflictException e) {
            flash.addFlashAttribute("reasons", List.<Reason>of(e.reason()));
        }
        return "redirect:/ho-so/" + dossier.code();
    }
}
