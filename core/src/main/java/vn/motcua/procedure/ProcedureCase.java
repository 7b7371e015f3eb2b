package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;

/**
 * A case of a procedure: what leads to its own fee, its own limit or its own papers. A leg of a bundle is a case of the
 * bundle's procedure.
 *
 * @param id the case's id within the procedure
 * @param vi what the case is, in Vietnamese
 * @param en what the case is, in English
 * @param fees the ids of the fees that are the same everywhere
 * @param provincialFees the ids of the fees that each province sets, by province code; empty if no province sets one
 * @param feesOnRequest the ids of fees that arise only if the citizen asks for more, such as copies
 * @param period when the case applies, empty if always
 * @param time the limit of the case, where it is not that of the procedure
 * @param documents the parts of the dossier, where they are not those of the procedure
 */
public record ProcedureCase(
        String id,
        String vi,
        String en,
        List<String> fees,
        Optional<Map<String, List<String>>> provincialFees,
        List<String> feesOnRequest,
        Optional<FilingPeriod> period,
        Optional<ProcessingTime> time,
        Optional<List<RequiredDocument>> documents) {

    /** Copies the collections. */
    public ProcedureCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        fees = List.copyOf(fees);
        provincialFees = provincialFees.map(Map::copyOf);
        feesOnRequest = List.copyOf(feesOnRequest);
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(time, "time");
        documents = documents.map(List::copyOf);
    }

    @JsonCreator
    static ProcedureCase written(
            @JsonProperty("id") String id,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en,
            @JsonProperty("fees") @Nullable List<String> fees,
            @JsonProperty("provincialFees") Optional<Map<String, List<String>>> provincialFees,
            @JsonProperty("feesOnRequest") @Nullable List<String> feesOnRequest,
            @JsonProperty("period") Optional<FilingPeriod> period,
            @JsonProperty("time") Optional<ProcessingTime> time,
            @JsonProperty("documents") Optional<List<RequiredDocument>> documents) {
        return new ProcedureCase(
                id,
                vi,
                en,
                fees == null ? List.of() : fees,
                provincialFees,
                feesOnRequest == null ? List.of() : feesOnRequest,
                period,
                time,
                documents);
    }

    /**
     * The fees of the case in a territory.
     *
     * @param territory where the deciding agency is competent
     * @return the ids of the fees, none if the case is free; empty if the province sets a fee that we do not know, so
     *     that nothing can be priced
     */
    public Optional<List<String>> feesIn(Territory territory) {
        if (provincialFees.isEmpty()) {
            return Optional.of(fees);
        }
        return Optional.ofNullable(provincialFees.get().get(territory.province()))
                .map(own -> {
                    List<String> all = new ArrayList<>(fees);
                    all.addAll(own);
                    return List.copyOf(all);
                });
    }

    ProcedureCase withTime(ProcessingTime other) {
        return new ProcedureCase(
                id, vi, en, fees, provincialFees, feesOnRequest, period, Optional.of(other), documents);
    }

    ProcedureCase withProvincialFees(Map<String, List<String>> more) {
        Map<String, List<String>> all = new LinkedHashMap<>(provincialFees.orElse(Map.of()));
        all.putAll(more);
        return new ProcedureCase(id, vi, en, fees, Optional.of(all), feesOnRequest, period, time, documents);
    }
}
