package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;

/**
 * A place for which a rule may be written or an agency is competent: a province by its code as of {@link
 * Provinces#MERGER}, and where it is finer, a commune, or what was a province of its own before the merger, for a merged
 * province keeps resolutions that hold in one former part only. Former Hải Dương within Hải Phòng is {@code
 * Territory.ofProvince("30", LocalDate.of(2025, 6, 30))}, in a pack {@code {province: "31", former: "30"}}.
 *
 * @param province the province's code of two digits, for example {@code 96} for Cà Mau
 * @param commune the commune's code of five digits, if the place is that precise
 * @param former the code as of 2025-06-30 of the former province within which the place lies, if that is known; always
 *     empty where the province was not merged, since it says nothing there
 */
public record Territory(String province, Optional<String> commune, Optional<String> former) {

    /**
     * Refuses what is no place.
     *
     * @throws InvalidInputException if a code is malformed or no province of 2025-07-01, or the former province did not go
     *     into the province
     */
    public Territory {
        Provinces provinces = Provinces.shipped();
        Province now = provinces.require(province, Provinces.MERGER);
        if (commune.filter(code -> !Commune.isCode(code)).isPresent()) {
            throw new InvalidInputException(PlaceReason.COMMUNE_CODE_MALFORMED.with());
        }
        if (former.isPresent()) {
            Province then = provinces.require(former.get(), Provinces.MERGER.minusDays(1));
            if (!provinces.successor(then).equals(Optional.of(now))) {
                throw new InvalidInputException(PlaceReason.FORMER_PROVINCE_ELSEWHERE.with(then.code(), province));
            }
            former = former.filter(code -> provinces.predecessors(now).size() > 1);
        }
    }

    /**
     * A province, or a commune of it.
     *
     * @param province its two-digit code as of 2025-07-01
     * @param commune the commune's five-digit code, if the place is that precise
     * @throws InvalidInputException if a code is malformed or no province of 2025-07-01
     */
    public Territory(String province, Optional<String> commune) {
        this(province, commune, Optional.empty());
    }

    /**
     * A whole province.
     *
     * @param province its two-digit code as of 2025-07-01
     * @return the territory
     * @throws InvalidInputException if no province has the code; the reason names the code in use since if there is one
     */
    public static Territory ofProvince(String province) {
        return new Territory(province, Optional.empty());
    }

    /**
     * The land of a province, by its code of some day. A code from before the merger is translated, and the place remains
     * the former province: {@code 64} of 2024 is what was Gia Lai within the Gia Lai of code {@code 52}.
     *
     * @param code two digits
     * @param asOf the day in Vietnam that the code comes from
     * @return the territory
     * @throws InvalidInputException if the code means no province on that day
     */
    public static Territory ofProvince(String code, LocalDate asOf) {
        Provinces provinces = Provinces.shipped();
        Province meant = provinces.require(code, asOf);
        return provinces
                .successor(meant)
                .map(now -> new Territory(now.code(), Optional.empty(), Optional.of(code)))
                .orElseGet(() -> ofProvince(code));
    }

    /**
     * A commune of this place.
     *
     * @param code the commune's five-digit code
     * @return the commune's territory, within the same province and former province
     * @throws InvalidInputException if the code has not five digits
     */
    public Territory withCommune(String code) {
        return new Territory(province, Optional.of(code), former);
    }

    /**
     * Whether all of another place lies in this one, as far as the two say. A rule for a place fits a dossier if the
     * place contains the territory of the deciding agency.
     *
     * @param other another place
     * @return true also for the same place; false if it lies in the same province and nothing says in which part
     */
    public boolean contains(Territory other) {
        if (commune.isPresent()) {
            return overlaps(other) && commune.equals(other.commune);
        }
        return province.equals(other.province) && (former.isEmpty() || former.equals(other.former));
    }

    /**
     * Whether a point may lie in both places, as far as the two say.
     *
     * @param other another place
     * @return false only if they name different provinces, former provinces or communes
     */
    public boolean overlaps(Territory other) {
        return province.equals(other.province) && agree(commune, other.commune) && agree(former, other.former);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
