package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A commune-level unit (xã, phường, đặc khu) with its code, while both held.
 *
 * @param code its five-digit code
 * @param name its name with its kind, for example {@code Phường An Xuyên}
 * @param province the two-digit code of its province, as of its first day
 * @param from its first day in Vietnam
 * @param until its last day; empty while it stands
 * @param former the code as of 2025-06-30 of the province that its land was in, if the list says so
 */
public record Commune(
        String code, String name, String province, LocalDate from, Optional<LocalDate> until, Optional<String> former) {

    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    /**
     * Refuses what no commune can be.
     *
     * @throws InvalidInputException if the code has not five digits, the name is blank, the days are reversed, the
     *     province's code means none on one of its days, or the former province did not go into the province
     */
    public Commune {
        Objects.requireNonNull(from, "from");
        if (!isCode(code)) {
            throw new InvalidInputException(PlaceReason.COMMUNE_CODE_MALFORMED.with());
        }
        if (name.isBlank()) {
            throw new InvalidInputException(PlaceReason.COMMUNE_PART_MISSING.with("name"));
        }
        if (until.filter(from::isAfter).isPresent()) {
            throw new InvalidInputException(PlaceReason.COMMUNE_DAYS_REVERSED.with());
        }
        place(code, province, from, until, former);
    }

    private static Territory place(
            String code, String province, LocalDate from, Optional<LocalDate> until, Optional<String> former) {
        if (!from.isBefore(Provinces.MERGER)) {
            Provinces.shipped().require(province, from);
            return new Territory(province, Optional.of(code), former);
        }
        Territory within = Territory.ofProvince(province, from);
        if (former.filter(each -> !each.equals(province)).isPresent()) {
            throw new InvalidInputException(PlaceReason.FORMER_PROVINCE_ELSEWHERE.with(former.get(), province));
        }
        if (until.filter(Provinces.MERGER::isAfter).isPresent()) {
            return within;
        }
        Provinces.shipped().require(province, Provinces.MERGER);
        return within.withCommune(code);
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * Whether it stood, under this code, on a day.
     *
     * @param day the day in Vietnam
     * @return false before its first and after its last day
     */
    public boolean stoodOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /**
     * The place as rules name it, in codes as of 2025-07-01.
     *
     * @return the commune; for one that had ended by then, the former province in which it lay, since its code means
     *     nothing any more
     */
    public Territory territory() {
        return place(code, province, from, until, former);
    }
}
