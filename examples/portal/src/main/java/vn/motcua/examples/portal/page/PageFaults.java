package vn.motcua.examples.portal.page;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.examples.portal.api.FaultAnswer;

/** Tells a person in words why a page cannot be shown. */
@ControllerAdvice(basePackageClasses = PageFaults.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFaults {

    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception fault) {
        FaultAnswer answer = FaultAnswer.to(fault);
        ModelAndView page = new ModelAndView("fault", answer.status());
        page.addObject("reasons", answer.reasons());
        return page;
    }
}
