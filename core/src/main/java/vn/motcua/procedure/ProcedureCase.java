package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;

/**
 * A case of a procedure that leads to its own fee.
 *
 * @param id the case's id within the procedure
 * @param vi what the case is, in Vietnamese
 * @param en what the case is, in English
 * @param fees the fees of the case, the same everywhere
 * @param provincialFees the fees that provinces set, by province code
 * @param period when the case applies, empty if always
 */
public record ProcedureCase(
        String id,
        String vi,
        String en,
        List<String> fees,
        Map<String, List<String>> provincialFees,
        Optional<FilingPeriod> period) {

    /**
     * Reads it from a pack.
     *
     * @param id the case's id
     * @param vi what the case is, in Vietnamese
     * @param en what the case is, in English
     * @param fees the fees, none if absent
     * @param provincialFees the fees by province, none if absent
     * @param period when the case applies, always if absent
     */
    @JsonCreator
    public ProcedureCase(
            @JsonProperty("id") String id,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en,
            @JsonProperty("fees") @Nullable List<String> fees,
            @JsonProperty("provincialFees") @Nullable Map<String, List<String>> provincialFees,
            @JsonProperty("period") @Nullable FilingPeriod period) {
        this(
                id,
                vi,
                en,
                fees == null ? List.of() : List.copyOf(fees),
                provincialFees == null ? Map.of() : Map.copyOf(provincialFees),
                Optional.ofNullable(period));
    }

    /**
     * The fees of the case in a territory.
     *
     * @param territory where the deciding agency is competent
     * @return the ids of the fees; empty if the province set none that we know, so that nothing can be priced
     */
    public Optional<List<String>> feesIn(Territory territory) {
        if (provincialFees.isEmpty()) {
            return Optional.of(fees);
        }
        return Optional.ofNullable(provincialFees.get(territory.province()));
    }
}
