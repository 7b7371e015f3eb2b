package vn.motcua.fee.cost;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.law.yaml.YamlPack;
import vn.motcua.law.yaml.YamlPack.Placed;

/**
 * What intermediaries charge, by channel, day and amount, as the agency's contracts say. None ships with the SDK: there is no
 * national tariff. Immutable and thread-safe.
 */
public final class SurchargeTariff {

    /** Nobody charges anything that we know of. */
    public static final SurchargeTariff NONE = new SurchargeTariff(List.of());

    private final List<SurchargeRule> rules;

    private SurchargeTariff(List<SurchargeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads a tariff.
     *
     * @param file a YAML file; its shape is told in {@code docs/fee-packs.md}
     * @return the tariff
     * @throws IntegrityException if the file is missing, malformed or wrong, with file, line and column
     */
    public static SurchargeTariff from(Path file) {
        Placed<TariffFile> read = YamlPack.placedIn(file, TariffFile.class);
        List<SurchargeRule> rules = read.value().surcharges();
        for (int i = 0; i < rules.size(); i++) {
            for (Reason fault : rules.get(i).faults(rules.subList(0, i))) {
                throw new IntegrityException(read.places().at(fault, "surcharges", i));
            }
        }
        return new SurchargeTariff(rules);
    }

    /** The file as written. */
    record TariffFile(String tariff, String version, List<SurchargeRule> surcharges) {

        TariffFile {
            Objects.requireNonNull(tariff, "tariff");
            Objects.requireNonNull(version, "version");
            surcharges = surcharges == null ? List.of() : List.copyOf(surcharges);
        }
    }

    /**
     * The intermediaries that may take a payment.
     *
     * @param channel the channel
     * @param day the day of the payment, in Vietnam
     * @return their ids, sorted
     */
    public Set<String> intermediaries(Channel channel, LocalDate day) {
        Set<String> all = new TreeSet<>();
        rules.stream()
                .filter(rule -> rule.channels().contains(channel) && rule.holds(day))
                .forEach(rule -> all.add(rule.intermediary()));
        return all;
    }

    /**
     * What a payment costs besides.
     *
     * @param intermediary the intermediary's id
     * @param channel the channel
     * @param day the day of the payment, in Vietnam
     * @param amount what is paid
     * @return the surcharges, none if the tariff names none for it
     */
    public List<Surcharge> charges(String intermediary, Channel channel, LocalDate day, Dong amount) {
        List<Surcharge> all = new ArrayList<>();
        rules.stream()
                .filter(rule -> rule.intermediary().equals(intermediary))
                .filter(rule -> rule.channels().contains(channel) && rule.holds(day) && rule.reaches(amount))
                .forEach(rule -> all.add(rule.on(amount)));
        return List.copyOf(all);
    }
}
