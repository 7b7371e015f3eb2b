package vn.motcua.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * The identification code of an agency (mã định danh cơ quan), for example {@code H12.40} or {@code 000.00.01.H22}, 35
 * characters at most (QĐ 20/2020/QĐ-TTg). How long each level is, and how many there are, the issuing body decides.
 *
 * @param value the code
 */
public record AgencyCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{2,}+(?:\\.[0-9A-Z]++)*+");
    private static final Pattern QCVN_102 = Pattern.compile("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}");
    private static final Pattern QD_20 = Pattern.compile("[A-Z][0-9]{2}(?:\\..+)?");
    private static final int LONGEST = 35;
    private static final int HEAD = 3;

    /**
     * Refuses anything that is not an agency code.
     *
     * @throws InvalidInputException if the text is not an agency code; it is not repeated
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyCode {
        Objects.requireNonNull(value, "value");
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(IdentityReason.AGENCY_CODE_MALFORMED.with());
        }
    }

    /**
     * By which rule the code was given.
     *
     * @return empty if it has the shape of neither
     */
    public Optional<AgencyScheme> scheme() {
        if (QD_20.matcher(value).matches()) {
            return Optional.of(AgencyScheme.QD_20);
        }
        return QCVN_102.matcher(value).matches() ? Optional.of(AgencyScheme.QCVN_102) : Optional.empty();
    }

    /**
     * The province, ministry or body to which the agency belongs; {@link AgencyHeads} says which one that is.
     *
     * @return a letter and two digits, {@code H12}; empty if the code was given by no known rule
     */
    public Optional<String> head() {
        return scheme().map(scheme ->
                scheme == AgencyScheme.QD_20 ? value.substring(0, HEAD) : value.substring(value.length() - HEAD));
    }

    @Override
    public String toString() {
        return value;
    }
}
