package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * The national code of a procedure (mã thủ tục hành chính), for example {@code 3.000333}; a province's own form carries
 * the agency behind it, {@code 1.010708.000.00.00.H56}.
 *
 * @param value the code
 */
public record ProcedureCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]\\.[0-9]{6}(?:\\.[0-9A-Z]{1,5}){0,5}");
    private static final int NATIONAL = 8;

    /** Refuses anything that is not a procedure code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcedureCode {
        Objects.requireNonNull(value, "value");
        if (value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(ProcedureReason.CODE_MALFORMED.with());
        }
    }

    /**
     * Whether it is the bare national code.
     *
     * @return false for a province's form, which carries an agency
     */
    public boolean isNational() {
        return value.length() == NATIONAL;
    }

    /**
     * The national code in it.
     *
     * @return {@code 1.010708} of {@code 1.010708.000.00.00.H56}
     */
    public ProcedureCode national() {
        return isNational() ? this : new ProcedureCode(value.substring(0, NATIONAL));
    }

    @Override
    public String toString() {
        return value;
    }
}
