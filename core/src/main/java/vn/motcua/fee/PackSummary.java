package vn.motcua.fee;

import java.util.Objects;

/**
 * What a pack holds, for whoever checks that it was read as meant.
 *
 * @param pack its name
 * @param version its version
 * @param fees how many fees it defines
 * @param rules how many rules: rates, declared gaps, reliefs, additions and supports
 */
public record PackSummary(String pack, String version, int fees, int rules) {

    /** Refuses missing parts. */
    public PackSummary {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(version, "version");
    }

    static PackSummary of(FeePack pack) {
        int within = pack.fees().stream()
                .mapToInt(fee -> fee.rates().size()
                        + fee.notPriced().size()
                        + fee.reliefs().size()
                        + fee.additions().size())
                .sum();
        int common = pack.reliefs().size() + pack.supports().size();
        return new PackSummary(pack.pack(), pack.version(), pack.fees().size(), within + common);
    }
}
