package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.TimeLimit;

/**
 * One leg of a bundle: an ordinary dossier, decided by its own agency on its own clock. Its name, limit, papers and fees
 * are those of the case of the same key of the bundle's procedure.
 *
 * @param no its number in the text
 * @param key the case of the bundle's procedure
 * @param agency the kind of agency that decides it
 * @param dependsOn the legs that have to be completed before it is opened
 * @param optional whether it is only opened if the citizen asks for it
 * @param group the group of legs of which only one applies; empty if it stands for itself
 * @param consent within what time the owner of the dwelling confirms on VNeID, which is not counted; empty if nobody has
 *     to
 * @param result what the leg ends with
 */
public record BundleLeg(
        int no,
        String key,
        AgencyKind agency,
        Set<String> dependsOn,
        boolean optional,
        Optional<String> group,
        Optional<TimeLimit> consent,
        Wording result) {

    /** Copies the set. */
    public BundleLeg {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(agency, "agency");
        dependsOn = Set.copyOf(dependsOn);
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(result, "result");
    }

    @JsonCreator
    static BundleLeg written(
            @JsonProperty("no") Integer no,
            @JsonProperty("key") String key,
            @JsonProperty("agency") AgencyKind agency,
            @JsonProperty("dependsOn") @Nullable Set<String> dependsOn,
            @JsonProperty("optional") Optional<Boolean> optional,
            @JsonProperty("group") Optional<String> group,
            @JsonProperty("consent") Optional<TimeLimit> consent,
            @JsonProperty("result") Wording result) {
        return new BundleLeg(
                no,
                key,
                agency,
                dependsOn == null ? Set.of() : dependsOn,
                optional.orElse(false),
                group,
                consent,
                result);
    }

    /**
     * Whether the citizen has to take it.
     *
     * @return false for an optional leg, and for one of a group
     */
    public boolean isMandatory() {
        return !optional && group.isEmpty();
    }
}
