package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Sample;
import vn.motcua.deadline.CutoffRule;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.DossierJson;
import vn.motcua.identity.ActorRole;
import vn.motcua.workflow.DossierAction;

/** By when the legs of a bundle and the whole of it are due. */
class BundleDueTest {

    private static final int RUNS = 300;
    private static final TimeLimit THREE_DAYS = new TimeLimit(3, TimeLimit.Unit.WORKING_DAY);

    private final BundleTown town = new BundleTown();

    /** 24 November 2026 is a day off. */
    @ParameterizedTest(name = "begun {0}, the card received {1}: due {2}")
    @CsvSource({
        // a plain week
        "2026-11-09T09:00, 2026-11-10T10:00, 2026-11-12T17:00",
        // a weekend and the day off inside
        "2026-11-20T09:00, 2026-11-23T10:00, 2026-11-26T17:00",
        // begun after 15:00, so deemed begun on Monday; a weekend and the day off inside
        "2026-11-20T15:00:01, 2026-11-25T10:00, 2026-11-27T17:00",
        "2026-11-20T15:00, 2026-11-25T10:00, 2026-11-26T17:00",
        // the card's own receipt plays no part, not even after 15:00 of the last day
        "2026-11-20T09:00, 2026-11-26T15:30, 2026-11-26T17:00",
        // begun after 15:00 on the day before the day off: 25 is the day of receipt
        "2026-11-23T16:30, 2026-11-26T09:00, 2026-11-30T17:00",
    })
    void aLegWithoutALimitOfItsOwnIsDueWithTheWhole(String begun, String received, String due) {
        town.clock.set(at(begun));
        town.filed(BundleTown.birth());
        town.bornAndRegistered();
        town.clock.set(at(received));
        town.receive("bhyt");

        assertThat(due("bhyt")).isEqualTo(at(due));
        assertThat(whole()).isEqualTo(at(due));
        assertThat(town.oneStop.history(town.leg("bhyt").code()))
                .extracting(entry -> entry.event())
                .contains(new DossierEvent.Received(new DueDate(at(due), false), Optional.empty()));
    }

    @Test
    void aBundleHasNoDateBeforeItsFirstLegIsReceivedAndTheDeathBundleHasNoneAtAll() {
        assertThat(town.filed(BundleTown.birth()).due()).isEmpty();

        BundleTown other = new BundleTown();
        other.filed(BundleTown.death("mai-tang-bhxh"));
        other.handled("khai-tu", Map.of());
        other.receive("mai-tang-bhxh");
        assertThat(other.view().due()).isEmpty();
        // eight working days of its own from Friday 20 November, 24 being a day off
        assertThat(other.leg("mai-tang-bhxh").clock().due().orElseThrow().at()).isEqualTo(at("2026-12-03T17:00"));
    }

    @Test
    void whatTheApplicantTakesToCompleteTheFirstLegMovesTheWholeAndTheLegsInsideIt() {
        town.clock.set(at("2026-11-16T09:00"));
        town.filed(BundleTown.birth());
        town.start("khai-sinh");
        assertThat(whole()).isEqualTo(at("2026-11-19T17:00"));
        supplemented("khai-sinh", "2026-11-17T09:00", "2026-11-20T09:00");
        town.complete("khai-sinh", Map.of("soDinhDanh", BundleTown.CHILD));
        town.deliver();
        town.receive("bhyt");

        // three working days later than the 19th, 24 being a day off
        assertThat(whole()).isEqualTo(at("2026-11-25T17:00"));
        assertThat(due("bhyt")).isEqualTo(at("2026-11-25T17:00"));
    }

    @Test
    void whatTheApplicantTakesBeforeTheLegIsReceivedIsNotCountedEither() {
        begun("2026-11-16T09:00");
        supplemented("bhyt", "2026-11-17T09:00", "2026-11-19T09:00");
        town.receive("bhyt");

        assertThat(due("bhyt")).isEqualTo(at("2026-11-23T17:00"));
        assertThat(whole()).isEqualTo(at("2026-11-23T17:00"));
    }

    @Test
    void twoLegsThatWaitAtOnceMoveTheWholeOnceAndOnlyThemselves() {
        begun("2026-11-16T09:00");
        town.start("thuong-tru");
        town.start("bhyt");
        town.clock.set(at("2026-11-17T09:00"));
        ask("thuong-tru");
        ask("bhyt");
        town.clock.set(at("2026-11-18T09:00"));
        accept("bhyt");
        town.clock.set(at("2026-11-19T09:00"));
        accept("thuong-tru");

        assertThat(due("bhyt")).isEqualTo(at("2026-11-20T17:00"));
        assertThat(due("thuong-tru")).isEqualTo(at("2026-11-20T17:00"));
        assertThat(whole()).isEqualTo(at("2026-11-23T17:00"));
    }

    @Test
    void anOptionalLegCountsItsOwnLimitAndIsNoPartOfTheWhole() {
        town.clock.set(at("2026-11-16T09:00"));
        town.filed(BundleTown.birth("can-cuoc"));
        town.bornAndRegistered();
        town.residence();
        town.start("can-cuoc");
        Instant before = whole();

        // five working days from its own receipt on Monday 16
        assertThat(due("can-cuoc")).isEqualTo(at("2026-11-23T17:00"));
        supplemented("can-cuoc", "2026-11-17T09:00", "2026-11-19T09:00");
        assertThat(whole()).isEqualTo(before).isEqualTo(at("2026-11-19T17:00"));
    }

    @Test
    void aLegKeepsItsOwnLimitThoughTheOneBeforeItWasLate() {
        begun("2026-11-16T09:00");
        town.clock.set(at("2026-11-18T09:00"));
        town.receive("thuong-tru");

        assertThat(due("thuong-tru")).isEqualTo(at("2026-11-20T17:00"));
        assertThat(whole()).isEqualTo(at("2026-11-19T17:00"));
    }

    @Test
    void aLegThatComesAfterTheWholeIsOverIsToldSoAtOnceAndGetsNoLaterDate() {
        town.clock.set(at("2026-11-16T09:00"));
        town.filed(BundleTown.birth());
        town.start("khai-sinh");
        town.clock.set(at("2026-11-19T17:00:00.000001"));
        town.complete("khai-sinh", Map.of("soDinhDanh", BundleTown.CHILD));
        town.deliver();
        town.deliver();

        assertThat(town.attention())
                .filteredOn(item -> item.topic().equals("bundle.whole-over"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.dossier()).isEqualTo(town.leg("bhyt").code());
                    assertThat(item.reason().vi()).contains("19/11/2026");
                    assertThat(item.reason().en()).contains("2026-11-19");
                });
        town.clock.set(at("2026-11-20T09:00"));
        town.start("bhyt");
        town.complete("bhyt", Map.of());
        assertThat(due("bhyt")).isEqualTo(at("2026-11-19T17:00"));
    }

    @Test
    void whateverTheMomentALegInsideTheWholeIsDueWhenTheWholeIs() {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int run = 0; run < RUNS; run++) {
            Instant begun = at("2026-09-01T00:00").plus(Duration.ofMinutes(random.nextInt(160_000)));
            BundleTown any = new BundleTown();
            any.clock.set(begun);
            any.filed(BundleTown.birth());
            any.bornAndRegistered();
            any.clock.pass(Duration.ofMinutes(random.nextInt(6_000)));
            any.receive("bhyt");

            DueDate whole =
                    any.desk.find(any.view().id()).flatMap(BundleView::due).orElseThrow();
            assertThat(any.leg("bhyt").clock().due())
                    .as("seed %d run %d begun %s", seed, run, begun)
                    .contains(whole)
                    .contains(Sample.deadlines().due(begun, THREE_DAYS, CutoffRule.MOVES_CLOCK));
        }
    }

    @Test
    void aLegThatWasKeptBeforeItsDateWasPartOfItIsStillRead() {
        begun("2026-11-16T09:00");
        String kept = DossierJson.write(town.leg("thuong-tru"));

        String older = kept.replaceAll(",\"within\":[^,}]*", "");

        assertThat(older).isNotEqualTo(kept);
        assertThat(DossierJson.readDossier(older)).isEqualTo(town.leg("thuong-tru"));
    }

    private void begun(String moment) {
        town.clock.set(at(moment));
        town.filed(BundleTown.birth());
        town.bornAndRegistered();
    }

    private void supplemented(String leg, String asked, String accepted) {
        town.clock.set(at(asked));
        ask(leg);
        town.clock.set(at(accepted));
        accept(leg);
    }

    private void ask(String leg) {
        boolean received = town.leg(leg).clock().isStarted();
        town.act(
                leg,
                received ? ActorRole.SPECIALIST : ActorRole.ONE_STOP,
                new DossierAction.RequestSupplement(List.of("Ảnh"), "cần để cấp thẻ", Optional.empty()));
    }

    private void accept(String leg) {
        town.act(
                leg,
                ActorRole.ONE_STOP,
                new DossierAction.AcceptSupplement(
                        List.of(Document.file("to-khai", ContentDigest.of(new byte[] {9})))));
    }

    private Instant due(String leg) {
        return town.leg(leg).clock().due().map(DueDate::at).orElseThrow();
    }

    private Instant whole() {
        return town.view().due().map(DueDate::at).orElseThrow();
    }
}
