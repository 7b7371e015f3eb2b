package vn.motcua.registry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.registry.civil.FieldError;
import vn.motcua.registry.civil.RegistryStatus;

/**
 * What an officer may see of the handing over of a dossier. {@link #toString} leaves the registry's words out.
 *
 * @param dossier the dossier
 * @param state where it stands with us
 * @param registryStatus where it stood in the registry when last asked
 * @param fields the fields that were refused
 * @param remark the registry's own words; may be personal
 * @param failures how often in a row it failed
 * @param nextAt when it is looked at again, empty if an officer has to act first or nothing is left to do
 */
public record PushStatus(
        DossierCode dossier,
        PushState state,
        Optional<RegistryStatus> registryStatus,
        List<FieldError> fields,
        String remark,
        int failures,
        Optional<Instant> nextAt) {

    /** Copies the list. */
    public PushStatus {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(registryStatus, "registryStatus");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(nextAt, "nextAt");
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        return "PushStatus[" + dossier + " " + state + ", "
                + registryStatus.map(Enum::name).orElse("-") + "]";
    }
}
