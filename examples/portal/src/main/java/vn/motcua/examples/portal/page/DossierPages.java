package vn.motcua.examples.portal.page;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.examples.portal.api.ActionReader;
import vn.motcua.examples.portal.api.ActionRequest;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.DossierView;
import vn.motcua.examples.portal.api.PortalReason;
import vn.motcua.examples.portal.api.RoutingRequest;
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
import vn.motcua.registry.civil.RegistryStatus;

/** A dossier with its timeline, and the buttons for what the signed-in person may want to do with it. */
@Controller
class DossierPages {

    private final OneStop oneStop;
    private final ProcedureCatalog procedures;
    private final RegistryDesk registry;
    private final Validator validator;
    private final ActionReader actions;
    private final DemoPeople people;
    private final Caller caller;

    DossierPages(
            OneStop oneStop,
            ProcedureCatalog procedures,
            RegistryDesk registry,
            Validator validator,
            ActionReader actions,
            DemoPeople people,
            Caller caller) {
        this.oneStop = oneStop;
        this.procedures = procedures;
        this.registry = registry;
        this.validator = validator;
        this.actions = actions;
        this.people = people;
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
        model.addAttribute(
                "way", DossierWay.of(dossier, person, people, oneStop.lookUp(dossier.code(), person.actor())));
        model.addAttribute("claimed", claimed(dossier));
        model.addAttribute(
                "timeline",
                oneStop.history(dossier.code()).stream().map(TimelineLine::of).toList());
        model.addAttribute("buttons", Button.forPerson(dossier, person));
        model.addAttribute("refusedByRegistry", isOwn(person, dossier) && mayBeSentAgain(dossier));
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
                    actions.read(action, request, dossier),
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
                single.get("approvedBy"),
                day(single.getOrDefault("newDay", "")),
                new RoutingRequest(
                        single.get("officer"),
                        null,
                        null,
                        single.get("agency"),
                        single.get("text"),
                        number(single.getOrDefault("workingDays", "")),
                        single.get("consultation")),
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

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(PortalReason.UNREADABLE.with());
        }
    }

    private static @Nullable Integer number(String typed) {
        try {
            return typed.isBlank() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw new InvalidInputException(PortalReason.UNREADABLE.with());
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

    private static boolean isOwn(DemoPeople.Person person, Dossier dossier) {
        return person.agency().filter(dossier.filing().agency()::equals).isPresent();
    }

    /** Refused, or asked to be supplemented and no longer waiting for the papers. */
    private boolean mayBeSentAgain(Dossier dossier) {
        return registry.status(dossier.code())
                .filter(status -> status.state() == PushState.REFUSED
                        || (status.state() == PushState.PUSHED
                                && status.registryStatus().equals(Optional.of(RegistryStatus.SUPPLEMENT_NEEDED))
                                && dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED))
                .isPresent();
    }

    private Procedure procedure(Dossier dossier) {
        return procedures.find(dossier.filing().procedure()).orElseThrow();
    }
}
