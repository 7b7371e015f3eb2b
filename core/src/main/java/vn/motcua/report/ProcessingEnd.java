package vn.motcua.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.dossier.DossierStatus;

/** Finds when the handling of a dossier ended (NgayKetThucXuLy) among the steps of its life. */
public final class ProcessingEnd {

    private ProcessingEnd() {}

    /**
     * The end event by the order of the formula document of QĐ 766/QĐ-TTg, indicator 2.1 (single source): the last status
     * 9; else 10; else 8 or 3, or a 7 that was accepted. A result that went back for correction did not end anything: only
     * what came after the last open status counts.
     *
     * @param changes the steps in the order of the log
     * @return the moment of the end, or empty if the dossier is open
     */
    public static Optional<Instant> of(List<StatusChange> changes) {
        int from = changes.size();
        while (from > 0 && changes.get(from - 1).isEnd()) {
            from--;
        }
        List<StatusChange> ends = changes.subList(from, changes.size());
        return last(ends, end -> end.status() == DossierStatus.DONE)
                .or(() -> last(ends, end -> end.status() == DossierStatus.RESULT_RETURNED))
                .or(() -> last(ends, end -> true));
    }

    private static Optional<Instant> last(List<StatusChange> ends, Predicate<StatusChange> wanted) {
        return ends.stream().filter(wanted).reduce((first, second) -> second).map(StatusChange::at);
    }
}
