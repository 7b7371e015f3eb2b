package vn.motcua.onestop;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.error.Reason;
import vn.motcua.identity.PlainText;
import vn.motcua.identity.TextCheck;

/**
 * Says in both languages which constraint was hurt. The provider's own message is in one language only, and could quote the
 * value.
 */
final class ConstraintText {

    private static final int LONGEST_SHOWN = 120;
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");

    private ConstraintText() {}

    static Reason of(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        if (constraint.getAnnotation() instanceof PlainText asked) {
            return plainText(asked, String.valueOf(violation.getInvalidValue()));
        }
        Map<String, Object> limits = constraint.getAttributes();
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        return switch (name) {
            case "NotBlank", "NotNull" -> reason("phải có", "must be given");
            case "Size" ->
                reason("dài quá %s".formatted(limits.get("max")), "longer than %s".formatted(limits.get("max")));
            case "Email" -> reason("phải là địa chỉ thư điện tử", "must be an e-mail address");
            case "PositiveOrZero" -> reason("phải từ 0 trở lên", "must be 0 or more");
            case "PersonalIdNumber" ->
                reason(
                        "phải có 12 chữ số, hoặc 9 chữ số của CMND cũ, không toàn số 0",
                        "must be 12 digits, or 9 of an old card, not all zeros");
            default -> reason("không đúng dạng", "not of the form expected");
        };
    }

    /** Which of its faults the text has. */
    private static Reason plainText(PlainText asked, String text) {
        return new TextCheck(asked.max(), asked.lineBreaks())
                .fault(text)
                .orElseGet(() -> reason("không đúng dạng", "not of the form expected"));
    }

    /**
     * The place of a violation, fit to be shown: the key of a map stands in it only if it looks like the key of a field, since
     * a key is typed too, and may be personal, hostile or long.
     */
    static String path(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKey() != null && !KEY.matcher(node.getKey().toString()).matches()) {
                path = path.replace("[" + node.getKey() + "]", "[***]");
            }
        }
        return shown(path);
    }

    /** A text from outside fit to be quoted: hostile code points by their number, cut after {@link #LONGEST_SHOWN}. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST_SHOWN).forEach(point -> {
            if (TextCheck.line(2).fault(Character.toString(point)).isPresent()) {
                shown.append("U+%04X".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return text.length() > LONGEST_SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private static Reason reason(String vi, String en) {
        return OneStopReason.CONSTRAINT.with(vi, en);
    }
}
