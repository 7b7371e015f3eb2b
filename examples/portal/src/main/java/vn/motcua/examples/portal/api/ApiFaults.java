package vn.motcua.examples.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns faults into answers with coded reasons in both languages. It comes last and is asked about every path, since a
 * request that no method takes belongs to no package.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiFaults {

    @ExceptionHandler(Exception.class)
    ResponseEntity<FaultView> fault(Exception fault, HttpServletRequest request) throws Exception {
        String path = request.getRequestURI();
        if (!path.startsWith("/api/") && !path.startsWith("/callbacks/")) {
            // a page's address: the error page tells
            throw fault;
        }
        FaultAnswer answer = FaultAnswer.to(fault);
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FaultView(answer.reasons()));
    }
}
