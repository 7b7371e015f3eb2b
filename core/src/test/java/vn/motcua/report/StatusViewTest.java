package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.LegalBasis;

class StatusViewTest {

    private static final StatusView OURS = StatusView.shipped().get(0);
    private static final StatusView THANH_HOA = StatusView.shipped().get(1);

    @Test
    void oursShowsEveryNationalStatusOnce() {
        assertThat(Arrays.stream(DossierStatus.values()).filter(status -> status.code() > 0))
                .allSatisfy(status -> assertThat(OURS.groupOf(status)).isPresent());
        assertThat(group(OURS, 7)).contains("tamDung");
        assertThat(group(OURS, 8)).contains("dung");
    }

    @Test
    void thanhHoaCountsWithdrawalsAsDoneAndStopsAsPaused() {
        assertThat(group(THANH_HOA, 7)).contains("daXuLy");
        assertThat(group(THANH_HOA, 8)).contains("tamDung");
        assertThat(group(THANH_HOA, 1)).isEmpty();
        assertThat(group(THANH_HOA, 3)).isEmpty();
    }

    @Test
    void aViewGroupsTheDossiersOfAReport() {
        PeriodReport report = Figures.report(
                Period.year(2026),
                Figures.received("2026-05-04T09:00").build(),
                Figures.received("2026-05-04T09:00")
                        .status(DossierStatus.STOPPED)
                        .finishedAt(Sample.at("2026-05-05T09:00"))
                        .build(),
                Figures.received("2026-05-04T09:00")
                        .status(DossierStatus.PAYMENT_REQUESTED)
                        .waitingSince(Sample.at("2026-05-05T09:00"))
                        .build());

        assertThat(count(OURS, "tamDung", report)).isEqualTo(1);
        assertThat(count(THANH_HOA, "tamDung", report)).isEqualTo(2);
        assertThat(count(THANH_HOA, "dangXuLy", report)).isEqualTo(1);
    }

    @Test
    void aStatusInTwoGroupsIsRefused() {
        assertThatThrownBy(() -> new StatusView(
                        "x",
                        "x",
                        "x",
                        List.of(
                                new StatusGroup("a", "a", "a", List.of(2, 4)),
                                new StatusGroup("b", "b", "b", List.of(4))),
                        LegalBasis.practice()))
                .isInstanceOf(IntegrityException.class)
                .hasMessageStartingWith("report.status-group-malformed");
    }

    private static Optional<String> group(StatusView view, int code) {
        return view.groupOf(DossierStatus.ofCode(code).orElseThrow()).map(StatusGroup::id);
    }

    private static long count(StatusView view, String id, PeriodReport report) {
        return view.groups().stream()
                .filter(group -> group.id().equals(id))
                .mapToLong(group -> StatusView.count(group, report))
                .sum();
    }
}
