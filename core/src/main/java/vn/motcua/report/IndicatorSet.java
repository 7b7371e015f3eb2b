package vn.motcua.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.yaml.YamlPack;

/**
 * The indicators by which the service of citizens is scored (QĐ 766/QĐ-TTg of 23/06/2022; by NĐ 309/2026/NĐ-CP Đ11 the
 * evaluation is now with the Ministry of Justice, and no decision in place of QĐ 766 was found). Immutable.
 *
 * <p>Group maxima are confirmed; formulas rest on a single source, and of many indicators no source states the points: see
 * {@link ScoreSettings}. The older score per unit of TT 01/2018/TT-VPCP Đ13 (nine indicators of 0, 1 or 2 points) is not
 * here, since no source we have names the nine.
 */
public final class IndicatorSet {

    private final String version;
    private final BigDecimal total;
    private final List<IndicatorGroup> groups;
    private final List<Indicator> indicators;

    IndicatorSet(Pack pack) {
        this.version = Objects.requireNonNull(pack.version(), "version");
        this.total = pack.total();
        this.groups = List.copyOf(pack.groups());
        this.indicators =
                pack.indicators().stream().map(Indicator.Row::indicator).toList();
        check();
    }

    /**
     * The set that ships with the SDK.
     *
     * @return QĐ 766/QĐ-TTg, as far as sources tell it
     */
    public static IndicatorSet shipped() {
        return new IndicatorSet(YamlPack.shipped("indicators.yaml", Pack.class));
    }

    /**
     * A set of one's own, once the points are known or a new decision comes.
     *
     * @param file a YAML file of the same shape as the shipped one
     * @return the set
     * @throws IntegrityException if the file is missing or malformed, with the place, or contradicts itself
     */
    public static IndicatorSet from(Path file) {
        return new IndicatorSet(YamlPack.in(file, Pack.class));
    }

    /**
     * The version of the pack.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * The points in all.
     *
     * @return 100 in the shipped set
     */
    public BigDecimal total() {
        return total;
    }

    /**
     * The groups in order.
     *
     * @return the groups
     */
    public List<IndicatorGroup> groups() {
        return groups;
    }

    /**
     * The indicators in order.
     *
     * @return the indicators of all groups
     */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * The indicators of a group in order.
     *
     * @param group the group
     * @return its indicators
     */
    public List<Indicator> of(IndicatorGroup group) {
        return indicators.stream()
                .filter(indicator -> indicator.group().equals(group.code()))
                .toList();
    }

    /**
     * An indicator by its code.
     *
     * @param code the code
     * @return the indicator, or empty if the set has none of that code
     */
    public Optional<Indicator> find(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /**
     * Scores a period.
     *
     * @param report what the dossiers tell; one by {@link OnTimeRule#indicator()}, unless another rule is meant
     * @param given what they do not tell
     * @param settings what the sources leave open
     * @return the score, line by line
     * @throws vn.motcua.error.InvalidInputException if points or counts are given for an indicator that the set does not
     *     have or counts itself, or the points of a group do not make up its maximum
     */
    public Score score(PeriodReport report, GivenCounts given, ScoreSettings settings) {
        return new Scoring(this, report, given, settings).score();
    }

    private void check() {
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> seen = new HashSet<>();
        for (IndicatorGroup group : groups) {
            sum = sum.add(group.max());
            if (group.max().signum() <= 0
                    || !seen.add(group.code())
                    || of(group).isEmpty()) {
                throw malformed(group.code());
            }
            BigDecimal stated = of(group).stream()
                    .flatMap(indicator -> indicator.points().stream())
                    .map(IndicatorPoints::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean open =
                    of(group).stream().anyMatch(indicator -> indicator.points().isEmpty());
            int excess = stated.compareTo(group.max());
            if (excess > 0 || (excess < 0 && !open)) {
                throw new IntegrityException(ReportReason.GROUP_SUM.with(group.code(), stated, group.max()));
            }
        }
        if (sum.compareTo(total) != 0) {
            throw malformed("total");
        }
        for (Indicator indicator : indicators) {
            boolean grouped = groups.stream().anyMatch(group -> group.code().equals(indicator.group()));
            if (!seen.add(indicator.code()) || !grouped || !indicator.isWhole()) {
                throw malformed(indicator.code());
            }
        }
    }

    private static IntegrityException malformed(String place) {
        return new IntegrityException(ReportReason.INDICATORS_MALFORMED.with(place));
    }

    record Pack(String version, BigDecimal total, List<IndicatorGroup> groups, List<Indicator.Row> indicators) {}
}
