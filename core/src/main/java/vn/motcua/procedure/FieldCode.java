package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * The code of a field of procedures (mã lĩnh vực), for example {@code G03-GD10}: the ministry's head and the field (TT
 * 01/2018/TT-VPCP Đ19; the one example comes from a single source).
 *
 * @param value the code
 */
public record FieldCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]{2}-[0-9A-Z]{1,10}");
    private static final int HEAD_LENGTH = 3;

    /**
     * Refuses anything that is not a field code.
     *
     * @throws InvalidInputException if the text has another shape; it is not repeated
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FieldCode {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(ProcedureReason.FIELD_CODE_MALFORMED.with());
        }
    }

    /**
     * The head of the ministry's or province's agency codes.
     *
     * @return {@code G03} of {@code G03-GD10}
     */
    public String head() {
        return value.substring(0, HEAD_LENGTH);
    }

    /**
     * The field within it.
     *
     * @return {@code GD10} of {@code G03-GD10}
     */
    public String field() {
        return value.substring(HEAD_LENGTH + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
