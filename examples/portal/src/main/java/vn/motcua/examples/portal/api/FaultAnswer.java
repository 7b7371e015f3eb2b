package vn.motcua.examples.portal.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.multipart.MultipartException;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;

/**
 * What is answered to a fault, for the interface and the pages alike. What was sent is never quoted, neither in the answer
 * nor in the log.
 *
 * @param status the HTTP status
 * @param reasons why, with the place in the input where there is one
 */
public record FaultAnswer(HttpStatus status, List<FaultView.Told> reasons) {

    private static final Logger LOG = LoggerFactory.getLogger(FaultAnswer.class);

    /** Copies the list. */
    public FaultAnswer {
        reasons = List.copyOf(reasons);
    }

    /**
     * The answer to a fault. What nobody foresaw is logged under a new id, which the answer carries.
     *
     * @param fault what was thrown
     * @return the answer
     */
    public static FaultAnswer to(Exception fault) {
        if (fault instanceof InvalidInputException invalid) {
            return new FaultAnswer(HttpStatus.BAD_REQUEST, told(invalid.violations()));
        } else if (fault instanceof MotCuaException known) {
            return toKnown(known);
        } else if (fault instanceof ConstraintViolationException violated) {
            return new FaultAnswer(
                    HttpStatus.BAD_REQUEST,
                    told(violated.getConstraintViolations().stream()
                            .map(each -> violation(each.getPropertyPath().toString(), each))
                            .toList()));
        } else if (fault instanceof MethodArgumentNotValidException invalid) {
            return new FaultAnswer(
                    HttpStatus.BAD_REQUEST,
                    told(invalid.getBindingResult().getFieldErrors().stream()
                            .map(FaultAnswer::violation)
                            .toList()));
        } else if (fault instanceof ErrorResponse web) {
            return ofStatus(web.getStatusCode(), fault);
        } else if (fault instanceof HttpMessageNotReadableException
                || fault instanceof TypeMismatchException
                || fault instanceof MultipartException) {
            return of(HttpStatus.BAD_REQUEST, PortalReason.UNREADABLE.with());
        }
        return unexpected(fault);
    }

    private static FaultAnswer toKnown(MotCuaException fault) {
        if (fault instanceof PortalRefusal refusal) {
            return of(refusal.status(), fault.reason());
        } else if (fault instanceof NotFoundException) {
            return of(HttpStatus.NOT_FOUND, fault.reason());
        } else if (fault instanceof ConflictException) {
            return of(HttpStatus.CONFLICT, fault.reason());
        } else if (fault instanceof OutsideException) {
            return of(HttpStatus.BAD_GATEWAY, fault.reason());
        }
        LOG.error("request failed: {}", fault.reason().code());
        return of(HttpStatus.INTERNAL_SERVER_ERROR, fault.reason());
    }

    /** Spring's own words may quote the request; its status says enough. */
    private static FaultAnswer ofStatus(HttpStatusCode code, Exception fault) {
        HttpStatus status = HttpStatus.resolve(code.value());
        if (status == null || !status.is4xxClientError()) {
            return unexpected(fault);
        }
        PortalReason reason =
                switch (status) {
                    case NOT_FOUND -> PortalReason.ADDRESS_UNKNOWN;
                    case METHOD_NOT_ALLOWED -> PortalReason.METHOD_NOT_ALLOWED;
                    case NOT_ACCEPTABLE -> PortalReason.NOT_ACCEPTABLE;
                    case CONTENT_TOO_LARGE -> PortalReason.TOO_LARGE;
                    case UNSUPPORTED_MEDIA_TYPE -> PortalReason.TYPE_NOT_SUPPORTED;
                    default -> PortalReason.VALUE_MISSING;
                };
        return of(status, reason.with());
    }

    private static FaultAnswer unexpected(Exception fault) {
        String id = UUID.randomUUID().toString();
        LOG.error("request failed: {} [{}]", fault.getClass().getName(), id);
        return of(HttpStatus.INTERNAL_SERVER_ERROR, PortalReason.UNEXPECTED.with(id));
    }

    private static Violation violation(FieldError error) {
        return error.contains(ConstraintViolation.class)
                ? violation(error.getField(), error.unwrap(ConstraintViolation.class))
                : new Violation(error.getField(), PortalReason.UNREADABLE.with());
    }

    private static Violation violation(String path, ConstraintViolation<?> violated) {
        Object most = violated.getConstraintDescriptor().getAttributes().get("max");
        return new Violation(path, most == null ? PortalReason.VALUE_MISSING.with() : PortalReason.TOO_LONG.with(most));
    }

    private static List<FaultView.Told> told(List<Violation> violations) {
        return violations.stream().map(FaultView.Told::of).toList();
    }

    private static FaultAnswer of(HttpStatus status, Reason reason) {
        return new FaultAnswer(status, List.of(FaultView.Told.of(reason)));
    }
}
