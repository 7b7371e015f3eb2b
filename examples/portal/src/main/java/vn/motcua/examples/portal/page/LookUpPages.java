package vn.motcua.examples.portal.page;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.LookUp;

/** How far a dossier is, for anybody who knows its code. */
@Controller
class LookUpPages {

    private final LookUp lookUp;
    private final Caller caller;

    LookUpPages(LookUp lookUp, Caller caller) {
        this.lookUp = lookUp;
        this.caller = caller;
    }

    @GetMapping("/tra-cuu")
    String lookUp(@Nullable Principal principal, @RequestParam(defaultValue = "") String code, Model model) {
        if (principal != null) {
            model.addAttribute("person", caller.of(principal));
        }
        model.addAttribute("typed", code);
        if (!code.isBlank()) {
            try {
                model.addAttribute("seen", lookUp.of(code));
            } catch (InvalidInputException | NotFoundException e) {
                model.addAttribute("reasons", List.of(e.reason()));
            }
        }
        return "lookup";
    }
}
