package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.AgencyCode;

/**
 * The national code of a procedure (mã thủ tục hành chính), for example {@code 3.000333}; a province's own form carries
 * the agency behind it, {@code 1.010708.000.00.00.H56}.
 *
 * @param value the code
 */
public record ProcedureCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]\\.[0-9]{6}(?:\\.[0-9A-Z]{1,5}){0,5}");
    private static final int NATIONAL_LENGTH = 8;

    /** Refuses anything that is not a procedure code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcedureCode {
        Objects.requireNonNull(value, "value");
        if (value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(ProcedureReason.CODE_MALFORMED.with());
        }
    }

    /**
     * The national code in it.
     *
     * @return {@code 1.010708} of {@code 1.010708.000.00.00.H56}; this code itself if it is national
     */
    public ProcedureCode national() {
        return isLocal() ? new ProcedureCode(value.substring(0, NATIONAL_LENGTH)) : this;
    }

    /**
     * Whether something follows the national code.
     *
     * @return true for a province's own form and for the code of one service form of a procedure
     */
    public boolean isLocal() {
        return value.length() > NATIONAL_LENGTH;
    }

    /**
     * The agency whose own form of the code it is.
     *
     * @return {@code 000.00.00.H56} of {@code 1.010708.000.00.00.H56}; empty for a national code, and where what follows
     *     it is no agency's code
     */
    public Optional<AgencyCode> agency() {
        return isLocal()
                ? Optional.of(new AgencyCode(value.substring(NATIONAL_LENGTH + 1)))
                        .filter(agency -> agency.scheme().isPresent())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
