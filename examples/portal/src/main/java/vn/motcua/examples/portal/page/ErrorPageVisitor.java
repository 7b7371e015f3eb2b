package vn.motcua.examples.portal.page;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.wiring.DemoPeople;

/** Tells the error page who is signed in, so that it does not ask to sign in again. */
@ControllerAdvice(assignableTypes = ErrorController.class)
class ErrorPageVisitor {

    private final Caller caller;

    ErrorPageVisitor(Caller caller) {
        this.caller = caller;
    }

    @ModelAttribute("person")
    DemoPeople.@Nullable Person person(@Nullable Principal principal) {
        return principal == null ? null : caller.of(principal);
    }
}
