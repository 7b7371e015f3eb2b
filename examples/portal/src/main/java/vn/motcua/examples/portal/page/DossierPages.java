package vn.motcua.examples.portal.page;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.examples.portal.api.ActionRequest;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.DossierView;
import vn.motcua.examples.portal.api.PortalReason;
import vn.motcua.examples.portal.api.TimelineLine;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.registry.PushState;
import vn.motcua.registry.RegistryDesk;

/** A dossier with its timeline, and the buttons for what the signed-in person may want to do with it. */
@Controller
class DossierPages {

    private final OneStop oneStop;
    private final ProcedureCatalog procedures;
    private final RegistryDesk registry;
    private final Validator validator;
    private final Caller caller;

    DossierPages(
            OneStop oneStop, ProcedureCatalog procedures, RegistryDesk registry, Validator validator, Caller caller) {
        this.oneStop = oneStop;
        this.procedures = procedures;
        this.registry = registry;
        this.validator = validator;
        this.caller = caller;
    }

    @GetMapping("/ho-so/{code}")
    String dossier(Principal principal, @PathVariable String code, Model model) {
        Dossier dossier = caller.dossier(principal, code);
        DemoPeople.Person person = caller.of(principal);
        Procedure procedure = procedure(dossier);
        model.addAttribute("person", person);
        model.addAttribute("dossier", DossierView.of(dossier, procedure));
        model.addAttribute("fields", procedure.fields());
        model.addAttribute("claimed", claimed(dossier));
        model.addAttribute(
                "timeline",
                oneStop.history(dossier.code()).stream().map(TimelineLine::of).toList());
        model.addAttribute("buttons", Button.forPerson(dossier.status(), person.role()));
        model.addAttribute("refusedByRegistry", person.role().isOfficer() && isRefused(dossier));
        return "dossier";
    }

    @PostMapping("/ho-so/{code}/gui-lai-ho-tich")
    String resubmit(Principal principal, @PathVariable String code, RedirectAttributes flash) {
        Dossier dossier = caller.officersDossier(principal, code);
        PushState state = registry.resubmit(dossier.code()).state();
        flash.addFlashAttribute(
                "resubmitted",
                state == PushState.REFUSED
                        ? "Cơ sở dữ liệu hộ tịch vẫn chưa nhận hồ sơ."
                        : "Đã gửi lại cơ sở dữ liệu hộ tịch.");
        return "redirect:/ho-so/" + dossier.code();
    }

    @PostMapping("/ho-so/{code}/{action}")
    String act(
            Principal principal,
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        Dossier dossier = caller.dossier(principal, code);
        ActionRequest request = request(form, procedure(dossier));
        try {
            Outcome outcome = oneStop.apply(
                    dossier.code(),
                    version(form),
                    request.named(action, dossier),
                    caller.of(principal).actor());
            if (outcome instanceof Outcome.Rejected rejected) {
                flash.addFlashAttribute("reasons", rejected.reasons());
            }
        } catch (ConflictException e) {
            flash.addFlashAttribute("reasons", List.<Reason>of(e.reason()));
        }
        return "redirect:/ho-so/" + dossier.code();
    }

    private ActionRequest request(MultiValueMap<String, String> form, Procedure procedure) {
        Map<String, String> single = form.asSingleValueMap();
        String reason = single.getOrDefault("reason", "");
        ActionRequest request = new ActionRequest(
                reason,
                Arrays.stream(single.getOrDefault("items", "").split("\\R"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList(),
                null,
                List.of(),
                reason.isBlank() ? null : reason,
                new TypedForm(single).answers(procedure.fields()),
                null,
                Channel.DIRECT,
                form.getOrDefault("verified", List.of()).stream()
                        .map(DossierPages::group)
                        .toList(),
                null);
        Set<ConstraintViolation<ActionRequest>> violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return request;
    }

    /** What a browser sends is not believed: neither that it is a number, nor that it may be quoted. */
    private static long version(MultiValueMap<String, String> form) {
        String typed = form.getFirst("version");
        try {
            return typed == null ? 0 : Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw new InvalidInputException(PortalReason.VERSION_MALFORMED.with());
        }
    }

    private static ApplicantGroup group(String typed) {
        return Arrays.stream(ApplicantGroup.values())
                .filter(group -> group.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(PortalReason.UNREADABLE.with()));
    }

    private static List<ApplicantGroup> claimed(Dossier dossier) {
        return dossier.filing().groups().stream()
                .filter(evidence -> evidence.source() == GroupEvidence.Source.CLAIMED)
                .map(GroupEvidence::group)
                .distinct()
                .toList();
    }

    private boolean isRefused(Dossier dossier) {
        return registry.status(dossier.code())
                .filter(status -> status.state() == PushState.REFUSED)
                .isPresent();
    }

    private Procedure procedure(Dossier dossier) {
        return procedures.find(dossier.filing().procedure()).orElseThrow();
    }
}
