package vn.motcua.report;

import java.util.EnumMap;
import java.util.Map;
import vn.motcua.dossier.DossierStatus;

/** The numbers of a report so far. */
final class Counts {

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private final Map<DossierStatus, Long> statuses = new EnumMap<>(DossierStatus.class);

    void tick(Count which) {
        add(which, 1);
    }

    void tick(Count which, boolean applies) {
        if (applies) {
            tick(which);
        }
    }

    void add(Count which, long more) {
        counts.merge(which, more, Math::addExact);
    }

    void stands(DossierStatus status) {
        statuses.merge(status, 1L, Math::addExact);
    }

    void add(Counts other) {
        other.counts.forEach(this::add);
        other.statuses.forEach((status, more) -> statuses.merge(status, more, Math::addExact));
    }

    long of(Count which) {
        return counts.getOrDefault(which, 0L);
    }

    long of(DossierStatus status) {
        return statuses.getOrDefault(status, 0L);
    }
}
