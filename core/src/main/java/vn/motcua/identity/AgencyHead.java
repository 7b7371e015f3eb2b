package vn.motcua.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.LegalBasis;

/**
 * Who stands behind the head of agency codes.
 *
 * @param code the head, a letter and two digits
 * @param name the province as it was called before 2025-07-01, or the ministry or body
 * @param formerProvince the province's two-digit code as of 2025-06-30; empty for a ministry or body
 * @param basis where that is known from; most rows are from memory
 */
public record AgencyHead(String code, String name, Optional<String> formerProvince, LegalBasis basis) {

    /** Refuses missing parts. */
    public AgencyHead {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(formerProvince, "formerProvince");
        Objects.requireNonNull(basis, "basis");
    }

    @JsonCreator
    static AgencyHead read(
            @JsonProperty("code") String code,
            @JsonProperty("name") String name,
            @JsonProperty("province") @Nullable String province,
            @JsonProperty("basis") LegalBasis basis) {
        return new AgencyHead(code, name, Optional.ofNullable(province), basis);
    }

    /**
     * The land of the province that was given the head. Whether the head stands for all of the merged province today is
     * not published: a merged province keeps one of its old heads, and no public table says which.
     *
     * @return the former province within the province of today; empty for a ministry or body
     */
    public Optional<Territory> territory() {
        return formerProvince.map(code -> Territory.ofProvince(code, Provinces.MERGER.minusDays(1)));
    }
}
