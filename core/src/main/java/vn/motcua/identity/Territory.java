package vn.motcua.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A place for which a rule may be written: a province by its two-digit code as of 2025-07-01, and a commune by its
 * five-digit code where the rule is finer.
 *
 * @param province the province's code, for example {@code 96} for Cà Mau
 * @param commune the commune's code, if the place is that precise
 */
public record Territory(String province, Optional<String> commune) {

    private static final Pattern PROVINCE = Pattern.compile("[0-9]{2}");

    /** Refuses anything that is not a province code. */
    public Territory {
        Objects.requireNonNull(commune, "commune");
        if (!PROVINCE.matcher(province).matches()) {
            throw new InvalidInputException(IdentityReason.PROVINCE_CODE_MALFORMED.with());
        }
    }

    /**
     * A whole province.
     *
     * @param province its two-digit code
     * @return the territory
     */
    public static Territory ofProvince(String province) {
        return new Territory(province, Optional.empty());
    }
}
