package vn.motcua.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * The identification code of an agency (mã định danh cơ quan), for example {@code H12.40} or {@code 000.00.01.H22}, 35
 * characters at most (QĐ 20/2020/QĐ-TTg).
 *
 * @param value the code
 */
public record AgencyCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{2,5}(?:\\.[0-9A-Z]{1,5}){0,6}");
    private static final int LONGEST = 35;

    /** Refuses anything that is not an agency code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyCode {
        Objects.requireNonNull(value, "value");
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(IdentityReason.AGENCY_CODE_MALFORMED.with());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
