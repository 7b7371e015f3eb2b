package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;

/** Thới Bình in 2023, of which the press tells: 8.680 dossiers and none late, led through the workflow one by one. */
class ThoiBinhTest {

    private static final int DOSSIERS = 8_680;
    private static final long SEED = 20_231_231;
    private static final Period YEAR = Period.year(2023);
    private static final List<ProcedureCode> PROCEDURES =
            List.of(Sample.BIRTH, Sample.RESIDENCE, SampleCatalog.PAID_AT_RETURN, SampleCatalog.PAID_AT_SUBMISSION);
    private static final List<Channel> CHANNELS = List.of(Channel.values());

    private final Random random = new Random(SEED);
    private final Map<DossierCode, List<LoggedEvent>> logs = new HashMap<>();

    @Test
    void theYearHadNoLateDossier() {
        List<LocalDate> days = YEAR.first()
                .datesUntil(LocalDate.of(2023, 12, 16))
                .filter(day -> day.isAfter(LocalDate.of(2023, 2, 12)))
                .filter(Sample.deadlines()::isWorkingDay)
                .toList();
        Stream<Dossier> dossiers =
                IntStream.range(0, DOSSIERS).mapToObj(i -> resolved(days.get(random.nextInt(days.size())), i));

        GroupedReport<PeriodReport> report = Life.READER.count(
                dossiers,
                code -> Optional.ofNullable(logs.get(code)).orElseThrow(),
                GroupedReport.of(
                        YEAR,
                        List.of(Grouping.PROCEDURE),
                        period -> PeriodReport.of(period, YEAR.end(), OnTimeRule.indicator())));

        PeriodReport total = report.total();
        assertThat(total.total()).isEqualTo(DOSSIERS);
        assertThat(total.resolved()).isEqualTo(DOSSIERS);
        assertThat(total.count(Count.LATE)).isZero();
        assertThat(total.count(Count.UNMEASURED)).isZero();
        assertThat(total.count(Count.IRREGULAR)).isZero();
        assertThat(total.count(Count.EARLY)).isPositive();
        assertThat(total.count(Count.ON_TIME)).isPositive();
        assertThat(total.rate(Share.ON_TIME).vi()).isEqualTo("100,00 %");
        assertThat(total.rate(Share.JUDGED_ON_TIME)).isEqualTo(new Rate(DOSSIERS, DOSSIERS));
        assertThat(total.sum(List.of(Count.DIRECT, Count.ONLINE, Count.POST))).isEqualTo(DOSSIERS);
        assertThat(total.count(Count.ONLINE)).isPositive();
        assertThat(total.count(Count.WORKED)).isEqualTo(DOSSIERS);
        assertThat(total.inStatus(DossierStatus.RESULT_RETURNED)).isEqualTo(DOSSIERS);
        assertThat(report.rows()).hasSameSizeAs(PROCEDURES);
    }

    /** Handed in in the morning, done at some moment until the appointment, handed over at once. */
    private Dossier resolved(LocalDate day, int number) {
        Instant filed = day.atTime(7, 30).atZone(VietnamTime.ZONE).toInstant().plusSeconds(random.nextInt(7_200));
        ProcedureCode procedure = PROCEDURES.get(number % PROCEDURES.size());
        Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        Life life = Life.opened(number, Life.filing(procedure, channel, filed), false)
                .orElseThrow(() -> new AssertionError("not opened: " + procedure + " " + day));
        if (!life.dossier().open(Guard.RECEIVE).isEmpty()) {
            life.then(PAYMENT, life.settle("vnpay", "tx", filed), filed);
        }
        Instant received = filed.plusSeconds(random.nextInt(1_800));
        life.then(ONE_STOP, Life.RECEIVE, received);
        if (procedure.equals(Sample.RESIDENCE)) {
            life.then(ONE_STOP, life.raise(), received)
                    .then(ONE_STOP, life.settle("counter", "bl", received), received);
        }
        life.then(ONE_STOP, Life.START, received);
        Instant due = life.dossier().clock().due().orElseThrow().at();
        Instant done = received.plusSeconds(
                random.nextLong(Duration.between(received, due).toSeconds() + 1));
        life.then(SPECIALIST, Life.complete(), done);
        if (!life.dossier().open(Guard.RETURN).isEmpty()) {
            life.then(ONE_STOP, life.settle("counter", "bl", done), done);
        }
        life.then(ONE_STOP, Life.HAND_OVER, done);
        logs.put(life.dossier().code(), life.log());
        return life.dossier();
    }
}
