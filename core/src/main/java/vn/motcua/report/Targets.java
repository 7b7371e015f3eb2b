package vn.motcua.report;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.error.IntegrityException;
import vn.motcua.identity.AgencyCode;
import vn.motcua.law.yaml.YamlPack;

/** The targets of a province for a year: for every agency, with agencies that have their own. Immutable. */
public final class Targets {

    private final List<Target> all;

    /**
     * The targets given.
     *
     * @param all the targets
     * @throws IntegrityException with {@link ReportReason#TARGET_DUPLICATE} if two are for the same share and agency
     */
    public Targets(List<Target> all) {
        this.all = List.copyOf(all);
        Set<Object> seen = new HashSet<>();
        for (Target target : this.all) {
            if (!seen.add(List.of(target.share(), target.agency()))) {
                String agency = target.agency().map(AgencyCode::value).orElse("*");
                throw new IntegrityException(ReportReason.TARGET_DUPLICATE.with(target.share(), agency));
            }
        }
    }

    /**
     * The targets in a YAML file: {@code version}, and {@code targets} with {@code share}, {@code atLeast}, {@code source}
     * and, for one agency only, {@code agency}.
     *
     * @param file the file
     * @return the targets
     * @throws IntegrityException if the file is missing or malformed, with the place
     */
    public static Targets from(Path file) {
        return new Targets(YamlPack.in(file, Pack.class).targets().stream()
                .map(Target.Row::target)
                .toList());
    }

    /**
     * The targets of an agency, in the order of {@link Share}.
     *
     * @param agency the agency
     * @return its own, and the general ones where it has none
     */
    public List<Target> of(AgencyCode agency) {
        Map<Share, Target> chosen = new TreeMap<>();
        of(Optional.empty(), chosen);
        of(Optional.of(agency), chosen);
        return List.copyOf(chosen.values());
    }

    /**
     * The targets that hold for the whole.
     *
     * @return those of no particular agency, in the order of {@link Share}
     */
    public List<Target> general() {
        Map<Share, Target> chosen = new TreeMap<>();
        of(Optional.empty(), chosen);
        return List.copyOf(chosen.values());
    }

    /**
     * Compares an agency's targets with its report.
     *
     * @param agency the agency
     * @param report its report
     * @return one result for each target
     */
    public List<TargetResult> compare(AgencyCode agency, PeriodReport report) {
        return of(agency).stream().map(target -> target.compare(report)).toList();
    }

    private void of(Optional<AgencyCode> agency, Map<Share, Target> chosen) {
        all.stream()
                .filter(target -> target.agency().equals(agency))
                .forEach(target -> chosen.put(target.share(), target));
    }

    record Pack(String version, List<Target.Row> targets) {}
}
