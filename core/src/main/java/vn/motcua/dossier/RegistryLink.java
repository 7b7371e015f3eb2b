package vn.motcua.dossier;

import java.time.Instant;
import java.util.Objects;

/**
 * The dossier's counterpart in a registry.
 *
 * @param registry the registry, for example {@code civil}
 * @param reference how the registry knows the dossier
 * @param linkedAt when the registry confirmed that it has it
 */
public record RegistryLink(String registry, String reference, Instant linkedAt) {

    /** Refuses missing parts. */
    public RegistryLink {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(linkedAt, "linkedAt");
    }

    /** Without the reference, which may be a number of a person. */
    @Override
    public String toString() {
        return "RegistryLink[" + registry + " " + linkedAt + "]";
    }
}
