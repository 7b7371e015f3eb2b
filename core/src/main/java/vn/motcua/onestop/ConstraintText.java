package vn.motcua.onestop;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import vn.motcua.error.Reason;

/**
 * Says in both languages which constraint was hurt. The provider's own message is in one language only, and could quote the
 * value.
 */
final class ConstraintText {

    private ConstraintText() {}

    static Reason of(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        Map<String, Object> limits = constraint.getAttributes();
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        return switch (name) {
            case "NotBlank", "NotNull" -> reason("phải có", "must be given");
            case "Size" ->
                reason("dài quá %s".formatted(limits.get("max")), "longer than %s".formatted(limits.get("max")));
            case "Email" -> reason("phải là địa chỉ thư điện tử", "must be an e-mail address");
            case "PositiveOrZero" -> reason("phải từ 0 trở lên", "must be 0 or more");
            case "PersonalIdNumber" ->
                reason("phải có 12 chữ số, hoặc 9 chữ số của CMND cũ", "must be 12 digits, or 9 of an old card");
            default -> reason("không đúng dạng", "not of the form expected");
        };
    }

    private static Reason reason(String vi, String en) {
        return OneStopReason.CONSTRAINT.with(vi, en);
    }
}
