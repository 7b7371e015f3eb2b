package vn.motcua.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.LegalBasis;
import vn.motcua.law.yaml.YamlPack;

/**
 * A way to show the ten statuses in fewer groups. Ours is what the SDK counts by; a province's own is an outward view only,
 * and changes no figure.
 *
 * @param id its id
 * @param vi whose view it is, in Vietnamese
 * @param en whose view it is, in English
 * @param groups its groups; a status may be in none of them
 * @param source where the grouping was found
 */
public record StatusView(String id, String vi, String en, List<StatusGroup> groups, LegalBasis source) {

    /**
     * Refuses a status that stands in two groups. Codes that the SDK does not know are left to the view.
     *
     * @throws IntegrityException with {@link ReportReason#STATUS_GROUP_MALFORMED}
     */
    public StatusView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(source, "source");
        groups = List.copyOf(groups);
        Set<Integer> seen = new HashSet<>();
        for (StatusGroup group : groups) {
            for (int code : group.statuses()) {
                if (!seen.add(code)) {
                    throw new IntegrityException(ReportReason.STATUS_GROUP_MALFORMED.with(id, code));
                }
            }
        }
    }

    /**
     * The views that ship with the SDK: ours first.
     *
     * @return ours and that of Thanh Hóa
     */
    public static List<StatusView> shipped() {
        return List.copyOf(YamlPack.shipped("status-views.yaml", Pack.class).views());
    }

    /**
     * The group of a status.
     *
     * @param status the status
     * @return the group, or empty if the view does not show it
     */
    public Optional<StatusGroup> groupOf(DossierStatus status) {
        return groups.stream()
                .filter(group -> group.statuses().contains(status.code()))
                .findFirst();
    }

    /**
     * How many dossiers of a report stand in a group now.
     *
     * @param group the group
     * @param report the report
     * @return how many
     */
    public static long count(StatusGroup group, PeriodReport report) {
        return group.statuses().stream()
                .map(DossierStatus::ofCode)
                .flatMap(Optional::stream)
                .mapToLong(report::inStatus)
                .sum();
    }

    record Pack(String version, List<StatusView> views) {}
}
