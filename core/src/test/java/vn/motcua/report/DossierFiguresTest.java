package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Dong;

class DossierFiguresTest {

    @Test
    void anEndBeforeTheReceiptCountsAsTheReceipt() {
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-06T17:00", "2026-05-03T08:00")
                .build();

        assertThat(figures.endedAt()).contains(Sample.at("2026-05-04T09:00"));
        assertThat(figures.isIrregular()).isTrue();
    }

    @Test
    void aReceiptBeforeTheSubmissionIsTheArrival() {
        DossierFigures figures = Figures.submitted("2026-01-01T00:00")
                .receivedAt(Sample.at("2025-12-31T23:59"))
                .status(DossierStatus.RECEIVED)
                .build();

        assertThat(figures.arrivedAt()).isEqualTo(Sample.at("2025-12-31T23:59"));
        assertThat(figures.isIrregular()).isTrue();
    }

    @Test
    void theStatusDecidesWhetherThereIsAnEnd() {
        // a result that went back for correction
        DossierFigures corrected = Figures.done("2026-05-04T09:00", "2026-05-06T17:00", "2026-05-05T08:00")
                .status(DossierStatus.PROCESSING)
                .build();
        DossierFigures asked = Figures.received("2026-05-04T09:00")
                .status(DossierStatus.WITHDRAWAL_REQUESTED)
                .waitingSince(Sample.at("2026-05-05T09:00"))
                .build();
        DossierFigures accepted = Figures.received("2026-05-04T09:00")
                .status(DossierStatus.WITHDRAWAL_REQUESTED)
                .waitingSince(Sample.at("2026-05-05T09:00"))
                .finishedAt(Sample.at("2026-05-05T10:00"))
                .build();

        assertThat(corrected.endedAt()).isEmpty();
        assertThat(asked.endedAt()).isEmpty();
        assertThat(asked.pausedAt()).isPresent();
        assertThat(accepted.endedAt()).contains(Sample.at("2026-05-05T10:00"));
        assertThat(accepted.pausedAt()).isEmpty();
    }

    @Test
    void theIndicatorMeasuresByTheFirstAppointmentUntilPapersWereAskedFor() {
        DossierFiguresBuilder told = plain().due(Sample.at("2026-05-12T17:00"));

        assertThat(told.build().indicatorDue()).contains(Sample.at("2026-05-12T17:00"));
        assertThat(told.originalDue(Sample.at("2026-05-08T17:00")).build().indicatorDue())
                .contains(Sample.at("2026-05-08T17:00"));
        assertThat(told.supplementRequests(1, 0).build().indicatorDue()).isEmpty();
        assertThat(told.supplementRequests(0, 1).build().indicatorDue()).isEmpty();
        assertThat(told.status(DossierStatus.SUPPLEMENT_REQUESTED).build().indicatorDue())
                .isPresent();
        assertThat(told.supplementRequests(1, 1).build().indicatorDue()).isEmpty();
        assertThat(told.indicatorDue(Sample.at("2026-05-11T09:00")).build().indicatorDue())
                .contains(Sample.at("2026-05-11T09:00"));
    }

    @Test
    void whatWasRefusedWasNeverReceived() {
        DossierFigures figures = Figures.received("2026-05-04T09:00")
                .status(DossierStatus.NOT_RECEIVED)
                .finishedAt(Sample.at("2026-05-04T10:00"))
                .build();

        assertThat(figures.takenAt()).isEmpty();
    }

    @Test
    void aResultGivenAtOnceWasReceivedWhenItWasSubmitted() {
        DossierFigures figures = Figures.submitted("2026-05-04T09:00")
                .status(DossierStatus.RESULT_RETURNED)
                .returnedAt(Sample.at("2026-05-04T09:05"))
                .build();

        assertThat(figures.takenAt()).contains(Sample.at("2026-05-04T09:00"));
        assertThat(figures.endedAt()).contains(Sample.at("2026-05-04T09:05"));
        assertThat(figures.isIrregular()).isFalse();
    }

    @Test
    void whatNoDossierCanHaveIsRefusedWithACode() {
        refused("report.duration-out-of-range", () -> plain().worked(Duration.ofSeconds(-1))
                .build());
        refused("report.duration-out-of-range", () -> plain().maximum(Duration.ofSeconds(Long.MAX_VALUE))
                .build());
        refused("report.moment-out-of-range", () -> plain().due(Instant.MAX).build());
        refused("report.moment-out-of-range", () -> plain().receivedAt(Instant.MIN)
                .build());
        refused("report.negative", () -> plain().quoted(Dong.of(-1)).build());
        refused("report.negative", () -> plain().supplementRequests(-1, 0).build());
        refused("report.negative", () -> plain().supplementRequests(0, -1).build());
        refused("report.end-missing", () -> plain().status(DossierStatus.DONE).build());
        refused("report.end-missing", () -> plain().status(DossierStatus.STOPPED)
                .returnedAt(Instant.EPOCH)
                .build());
    }

    private static DossierFiguresBuilder plain() {
        return Figures.submitted("2026-05-04T09:00");
    }

    private static void refused(String code, ThrowingCallable bad) {
        assertThatThrownBy(bad).isInstanceOfSatisfying(InvalidInputException.class, fault -> assertThat(
                        fault.reason().code())
                .isEqualTo(code));
    }
}
