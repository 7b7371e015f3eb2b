package vn.motcua.examples.portal.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.NotFoundException;

/** Tells a person in words why a page cannot be shown. */
@ControllerAdvice(basePackageClasses = PageFaults.class)
class PageFaults {

    @ExceptionHandler
    String fault(MotCuaException fault, HttpServletResponse response, Model model) {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (fault instanceof NotFoundException) {
            status = HttpServletResponse.SC_NOT_FOUND;
        } else if (fault instanceof InvalidInputException) {
            status = HttpServletResponse.SC_BAD_REQUEST;
        }
        response.setStatus(status);
        model.addAttribute("reason", fault.reason());
        return "fault";
    }
}
