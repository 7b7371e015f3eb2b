package vn.motcua.examples.portal.api;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;

/** Turns faults into answers with coded reasons in both languages. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
class ApiFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
    private static final Reason UNREADABLE =
            new Reason("portal.unreadable", "Không đọc được dữ liệu gửi lên.", "The request's body cannot be read.");

    @ExceptionHandler
    ResponseEntity<FaultView> invalid(InvalidInputException fault) {
        return ResponseEntity.badRequest()
                .body(new FaultView(
                        fault.violations().stream().map(FaultView.Told::of).toList()));
    }

    @ExceptionHandler
    ResponseEntity<FaultView> other(MotCuaException fault) {
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        if (fault instanceof NotFoundException) {
            status = HttpStatus.NOT_FOUND;
        } else if (fault instanceof ConflictException) {
            status = HttpStatus.CONFLICT;
        } else if (fault instanceof OutsideException) {
            status = HttpStatus.BAD_GATEWAY;
        } else {
            LOG.error("request failed: {}", fault.reason().code());
        }
        return ResponseEntity.status(status).body(FaultView.of(List.of(fault.reason())));
    }

    /** The parser's own message may quote what was sent, so it is left out. */
    @ExceptionHandler
    ResponseEntity<FaultView> unreadable(HttpMessageNotReadableException fault) {
        return ResponseEntity.badRequest().body(FaultView.of(List.of(UNREADABLE)));
    }
}
