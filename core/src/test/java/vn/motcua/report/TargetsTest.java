package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Channel;
import vn.motcua.identity.AgencyCode;
import vn.motcua.law.LegalBasis;

class TargetsTest {

    private static final AgencyCode OWN = new AgencyCode("H36.1");
    private static final Targets LAM_DONG = lamDong();

    @Test
    void theSampleOfLamDongLoads() {
        assertThat(LAM_DONG.general())
                .extracting(Target::share, target -> target.atLeast().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Share.ON_TIME, "98"),
                        org.assertj.core.groups.Tuple.tuple(Share.FULL_ONLINE, "70"),
                        org.assertj.core.groups.Tuple.tuple(Share.ONLINE_PAYMENT, "60"),
                        org.assertj.core.groups.Tuple.tuple(Share.DIGITISED, "80"),
                        org.assertj.core.groups.Tuple.tuple(Share.REUSED, "50"));
    }

    @Test
    void anAgencysOwnTargetTakesThePlaceOfTheGeneralOne() {
        assertThat(LAM_DONG.of(OWN)).hasSize(5);
        assertThat(LAM_DONG.of(OWN).get(0).atLeast()).isEqualByComparingTo("99.5");
        assertThat(LAM_DONG.of(Figures.WARD)).isEqualTo(LAM_DONG.general());
    }

    @Test
    void aResultSaysByHowMuchATargetIsMetOrMissed() {
        // 3 of 4 fully online, 1 of 2 resolved in time
        PeriodReport report = Figures.report(
                Period.year(2026),
                online().build(),
                online().build(),
                online().build(),
                Figures.done("2026-05-04T09:00", "2026-05-08T17:00", "2026-05-09T09:00")
                        .build(),
                Figures.done("2025-12-30T09:00", "2026-01-08T17:00", "2026-01-07T09:00")
                        .build());

        List<TargetResult> results = LAM_DONG.compare(Figures.WARD, report);

        assertThat(result(results, Share.FULL_ONLINE).isMet()).contains(true);
        assertThat(result(results, Share.FULL_ONLINE).margin()).contains(new BigDecimal("5.00"));
        assertThat(result(results, Share.ON_TIME).isMet()).contains(false);
        assertThat(result(results, Share.ON_TIME).margin()).contains(new BigDecimal("-48.00"));
        assertThat(result(results, Share.ONLINE_PAYMENT).isMet()).isEmpty();
        assertThat(result(results, Share.ONLINE_PAYMENT).margin()).isEmpty();
    }

    private static DossierFiguresBuilder online() {
        return Figures.received("2026-05-04T09:00").channel(Channel.ONLINE).marked(Mark.FULL_ONLINE);
    }

    @Test
    void aPercentageThatOnlyRoundsToTheTargetDoesNotMeetIt() {
        TargetResult result = new TargetResult(target("98"), new Rate(97_999, 100_000));

        assertThat(result.reached().vi()).isEqualTo("98,00 %");
        assertThat(result.isMet()).contains(false);
        assertThat(new TargetResult(target("98"), new Rate(98, 100)).isMet()).contains(true);
    }

    @Test
    void targetsThatContradictEachOtherOrArithmeticAreRefused() {
        assertThatThrownBy(() -> new Targets(List.of(target("98"), target("97"))))
                .isInstanceOf(IntegrityException.class)
                .hasMessageStartingWith("report.target-duplicate");
        assertThatThrownBy(() -> target("100.01"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("report.percent-out-of-range");
        assertThatThrownBy(() -> target("-1")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aFileWithAnUnknownShareIsRefusedWithItsPlace(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("targets.yaml");
        Files.writeString(
                file,
                "version: \"1\"\ntargets:\n"
                        + "  - {share: HAPPINESS, atLeast: 98, source: {citation: x, confidence: SINGLE}}\n");

        assertThatThrownBy(() -> Targets.from(file))
                .isInstanceOf(IntegrityException.class)
                .hasMessageStartingWith("law.pack-malformed")
                .hasMessageContaining("line 3");
    }

    private static Target target(String percent) {
        return new Target(Share.ON_TIME, new BigDecimal(percent), Optional.empty(), LegalBasis.practice());
    }

    private static TargetResult result(List<TargetResult> results, Share share) {
        return results.stream()
                .filter(each -> each.target().share() == share)
                .findFirst()
                .orElseThrow();
    }

    private static Targets lamDong() {
        try {
            return Targets.from(
                    Path.of(Objects.requireNonNull(TargetsTest.class.getResource("/facts/targets-lam-dong-2025.yaml"))
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
