package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.SampleCatalog;

class CalendarEdgeTest {

    @Test
    void midnightBelongsToTheDayThatBegins() {
        Journey before = Journey.submitted(Sample.RESIDENCE).then(ONE_STOP, Acts.RECEIVE, "2026-11-18T23:59:59.999999");
        Journey after = Journey.submitted(Sample.RESIDENCE).then(ONE_STOP, Acts.RECEIVE, "2026-11-19T00:00");

        assertThat(before.due()).isEqualTo(at("2026-11-23T17:00"));
        assertThat(after.due()).isEqualTo(at("2026-11-25T17:00")); // the 24th is off
    }

    @Test
    void theLastDayOfTheYearCountsIntoAProvisionalOne() {
        Journey journey =
                Journey.submitted(Sample.RESIDENCE).then(ONE_STOP, Acts.RECEIVE, "2026-12-31T23:59:59.999999");

        assertThat(journey.due()).isAfter(at("2027-01-04T00:00"));
        assertThat(journey.dossier().clock().due().orElseThrow().provisional()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2061-12-31T23:59:59", "9999-12-31T12:00"})
    void aYearWithoutACalendarRejectsWhateverCountsAndLetsTheRestThrough(String when) {
        Journey filed = Journey.submitted(Sample.RESIDENCE);
        Journey processing = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN);
        Journey waiting = Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, SampleCatalog.PAID_DURING);

        assertThat(filed.refusal(ONE_STOP, Acts.RECEIVE, when)).containsExactly("deadline.year-without-calendar");
        assertThat(waiting.refusal(ONE_STOP, Acts.supplement(), when))
                .containsExactly("deadline.year-without-calendar");
        assertThat(processing.refusal(SPECIALIST, Acts.consult(Sample.OTHER_WARD), when))
                .containsExactly("deadline.year-without-calendar");
        assertThat(processing.refusal(SPECIALIST, Acts.ask("to-khai"), when))
                .containsExactly("deadline.year-without-calendar");
        processing.then(CITIZEN, Acts.WITHDRAW, when).then(ONE_STOP, Acts.LET_GO, when);
    }

    @Test
    void moneyIsTakenInAYearWithoutACalendarAndAnOfficerIsTold() {
        Journey journey = Journey.in(DossierStatus.PAYMENT_REQUESTED, Sample.RESIDENCE);
        var due = journey.due();

        journey.then(Sample.PAYMENT, Acts.settle("2", 20_000, "tx-9"), "2061-01-01T00:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().clock().isRunning()).isTrue();
        assertThat(journey.due()).isEqualTo(due);
        assertThat(journey.lastAttention()).containsExactly("deadline.year-without-calendar");
    }
}
