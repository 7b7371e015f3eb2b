package vn.motcua.examples.portal.page;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.FaultAnswer;

/** Tells a person in words why a page cannot be shown. */
@ControllerAdvice(basePackageClasses = PageFaults.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFaults {

    private final Caller caller;

    PageFaults(Caller caller) {
        this.caller = caller;
    }

    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception fault, @Nullable Principal principal) {
        FaultAnswer answer = FaultAnswer.to(fault);
        ModelAndView page = new ModelAndView("fault", answer.status());
        page.addObject("reasons", answer.reasons());
        if (principal != null) {
            page.addObject("person", caller.of(principal));
        }
        return page;
    }
}
