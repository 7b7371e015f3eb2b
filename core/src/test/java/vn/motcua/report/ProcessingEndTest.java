package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierStatus.DONE;
import static vn.motcua.dossier.DossierStatus.NEW;
import static vn.motcua.dossier.DossierStatus.NOT_RECEIVED;
import static vn.motcua.dossier.DossierStatus.PROCESSING;
import static vn.motcua.dossier.DossierStatus.RECEIVED;
import static vn.motcua.dossier.DossierStatus.RESULT_RETURNED;
import static vn.motcua.dossier.DossierStatus.STOPPED;
import static vn.motcua.dossier.DossierStatus.WITHDRAWAL_REQUESTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;

class ProcessingEndTest {

    private static final Instant START = Sample.at("2026-05-04T08:00");

    @Test
    void nineComesBeforeTenEvenIfTenIsLater() {
        assertThat(end(NEW, RECEIVED, PROCESSING, DONE, RESULT_RETURNED)).contains(hour(3));
    }

    @Test
    void theLastNineCountsAfterACorrection() {
        assertThat(end(RECEIVED, PROCESSING, DONE, PROCESSING, DONE, RESULT_RETURNED))
                .contains(hour(4));
    }

    @Test
    void aResultThatIsBeingCorrectedIsNoEnd() {
        assertThat(end(RECEIVED, PROCESSING, DONE, PROCESSING)).isEmpty();
        // and a stop after it is the end, not the result that was taken back
        assertThat(end(RECEIVED, PROCESSING, DONE, PROCESSING, STOPPED)).contains(hour(4));
    }

    @Test
    void tenCountsWhereThereIsNoNine() {
        assertThat(end(NEW, RECEIVED, RESULT_RETURNED)).contains(hour(2));
    }

    @Test
    void refusalStopAndAcceptedWithdrawalAreEnds() {
        assertThat(end(NEW, NOT_RECEIVED)).contains(hour(1));
        assertThat(end(NEW, RECEIVED, STOPPED)).contains(hour(2));
        assertThat(end(NEW, RECEIVED, WITHDRAWAL_REQUESTED)).isEmpty();
        assertThat(ProcessingEnd.of(List.of(
                        StatusChange.to(RECEIVED, hour(0)), new StatusChange(WITHDRAWAL_REQUESTED, hour(1), true))))
                .contains(hour(1));
    }

    @Test
    void nothingHasNoEnd() {
        assertThat(ProcessingEnd.of(List.of())).isEmpty();
    }

    private static Optional<Instant> end(DossierStatus... statuses) {
        List<StatusChange> changes = new ArrayList<>();
        for (DossierStatus status : statuses) {
            changes.add(StatusChange.to(status, hour(changes.size())));
        }
        return ProcessingEnd.of(changes);
    }

    private static Instant hour(int hour) {
        return START.plusSeconds(hour * 3_600L);
    }
}
