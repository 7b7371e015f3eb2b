package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Intake;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.BundleView.Completed;
import vn.motcua.onestop.BundleView.Open;
import vn.motcua.onestop.BundleView.Stopped;
import vn.motcua.onestop.BundleView.Unreachable;
import vn.motcua.onestop.BundleView.Waiting;
import vn.motcua.procedure.BundleEnd;
import vn.motcua.workflow.DossierAction;

/** A bundle runs by itself from its filing to its end. */
class BundleHandlerTest {

    private static final DossierAction ASK =
            new DossierAction.RequestSupplement(List.of("Ảnh"), "cần để cấp thẻ", Optional.empty());
    private static final DossierAction RETURN = new DossierAction.ReturnResult(Channel.ONLINE);

    private final BundleTown town = new BundleTown();

    @Test
    void aBirthBundleRunsByItselfFromOneFilingToItsResults() {
        town.filed(BundleTown.birth("can-cuoc"));
        town.deliver();
        assertThat(town.lines()).hasSize(1);

        town.bornAndRegistered();

        assertThat(town.state("khai-sinh")).isInstanceOf(Completed.class);
        for (String leg : List.of("thuong-tru", "bhyt")) {
            assertThat(town.leg(leg).status()).isEqualTo(DossierStatus.NEW);
            assertThat(town.leg(leg).filing().form().get("soDinhDanh")).contains(BundleTown.CHILD);
            assertThat(town.leg(leg).filing().form().get("nksHoTen")).contains("Nguyễn Văn Bé");
            assertThat(town.oneStop.history(town.leg(leg).code()))
                    .first()
                    .extracting(LoggedEvent::actor)
                    .isEqualTo(Actor.system("bundle"));
        }
        assertThat(town.state("can-cuoc")).isEqualTo(new Waiting(List.of("thuong-tru")));

        town.handled("bhyt", Map.of("soThe", "BH-1"));
        assertThat(town.lines()).hasSize(3);
        town.residence();

        assertThat(town.leg("can-cuoc").filing().form().values())
                .containsEntry("soDinhDanh", BundleTown.CHILD)
                .containsEntry("hoSoCuTru", "CT-1")
                .doesNotContainKey("soThe");
        assertThat(town.view().end()).isEmpty();
        town.handled("can-cuoc", Map.of());
        assertThat(town.view().end()).contains(BundleEnd.COMPLETED);
        assertThat(town.attention()).isEmpty();
    }

    @Test
    void whatWasNotAskedForIsNeverOpened() {
        town.filed(BundleTown.birth());
        town.bornAndRegistered();
        town.residence();
        town.handled("bhyt", Map.of());

        assertThat(town.lines()).hasSize(3);
        assertThat(town.view().leg("can-cuoc")).isEmpty();
        assertThat(town.view().end()).contains(BundleEnd.COMPLETED);
    }

    @Test
    void aDeathBundleOpensTheOneSchemeThatWasChosen() {
        town.filed(BundleTown.death("mai-tang-bhxh"));
        town.handled("khai-tu", Map.of("soDangKy", "KT-7"));

        assertThat(town.view().legs())
                .extracting(each -> each.leg().key())
                .containsExactly("khai-tu", "xoa-thuong-tru", "mai-tang-bhxh");
        assertThat(town.leg("mai-tang-bhxh").filing().form().get("soDangKy")).contains("KT-7");
        assertThat(town.leg("mai-tang-bhxh").filing().documents())
                .extracting(Document::key)
                .containsExactly("to-khai", "giam-dinh-suy-giam");
        town.handled("xoa-thuong-tru", Map.of());
        town.handled("mai-tang-bhxh", Map.of());
        assertThat(town.view().end()).contains(BundleEnd.COMPLETED);
    }

    @Test
    void eachResultIsReturnedWhenItIsReady() {
        town.filed(BundleTown.birth());
        town.bornAndRegistered();

        town.act("khai-sinh", ActorRole.ONE_STOP, RETURN);

        assertThat(town.state("khai-sinh")).isInstanceOfSatisfying(Completed.class, done -> assertThat(done.status())
                .isEqualTo(DossierStatus.RESULT_RETURNED));
        assertThat(town.state("bhyt")).isInstanceOf(Open.class);
        assertThat(town.view().end()).isEmpty();
    }

    @Test
    void everyLegHasAClockOfItsOwn() {
        town.filed(BundleTown.birth());
        town.bornAndRegistered();
        town.clock.set(at("2026-11-23T09:00"));
        town.start("thuong-tru");
        town.clock.set(at("2026-11-25T10:00"));
        town.start("bhyt");

        // 24 November is a day off: two working days of its own, and the three of the whole, begun on the 20th
        assertThat(due("thuong-tru")).isEqualTo(at("2026-11-26T17:00"));
        assertThat(due("bhyt")).isEqualTo(at("2026-11-26T17:00"));
        town.act("thuong-tru", ActorRole.SPECIALIST, ASK);
        assertThat(town.leg("thuong-tru").clock().isRunning()).isFalse();
        assertThat(town.leg("bhyt").clock().isRunning()).isTrue();
        town.clock.set(at("2026-11-27T10:00"));
        town.act(
                "thuong-tru",
                ActorRole.ONE_STOP,
                new DossierAction.AcceptSupplement(
                        List.of(Document.file("to-khai", ContentDigest.of(new byte[] {9})))));
        assertThat(due("thuong-tru")).isAfter(at("2026-11-26T17:00"));
        assertThat(due("bhyt")).isEqualTo(at("2026-11-26T17:00"));
        assertThat(((Open) town.state("bhyt")).due())
                .isEqualTo(town.leg("bhyt").clock().due());
    }

    private Instant due(String leg) {
        return town.leg(leg).clock().due().map(DueDate::at).orElseThrow();
    }

    @Test
    void aLegThatStopsTakesWithItWhatDependsOnItAndNothingElse() {
        town.filed(BundleTown.birth("can-cuoc"));
        town.bornAndRegistered();
        town.start("thuong-tru");
        town.act("thuong-tru", ActorRole.SPECIALIST, new DossierAction.Stop("không đủ điều kiện"));
        town.deliver();

        assertThat(town.state("thuong-tru")).isInstanceOf(Stopped.class);
        assertThat(town.state("can-cuoc")).isEqualTo(new Unreachable());
        assertThat(town.view().end()).isEmpty();
        town.handled("bhyt", Map.of());
        assertThat(town.view().end()).contains(BundleEnd.PARTLY);
        assertThat(town.lines()).hasSize(3);
    }

    @Test
    void aBundleWhoseFirstLegIsRefusedOrWithdrawnStops() {
        town.filed(BundleTown.birth());
        town.act("khai-sinh", ActorRole.ONE_STOP, new DossierAction.Refuse("đã đăng ký nơi khác"));
        town.deliver();

        assertThat(town.state("thuong-tru")).isEqualTo(new Unreachable());
        assertThat(town.view().end()).contains(BundleEnd.STOPPED);

        BundleTown other = new BundleTown();
        other.filed(BundleTown.birth());
        other.act(other.leg("khai-sinh").code(), CITIZEN, new DossierAction.RequestWithdrawal("nhầm"));
        assertThat(other.view().end()).isEmpty();
        other.act("khai-sinh", ActorRole.ONE_STOP, new DossierAction.AcceptWithdrawal());
        other.deliver();
        assertThat(other.view().end()).contains(BundleEnd.STOPPED);
        assertThat(other.lines()).hasSize(1);
    }

    @Test
    void sevenWorkingDaysOfTheApplicantsSilenceEndTheLegAndWhatDependsOnIt() {
        town.filed(BundleTown.birth("can-cuoc"));
        town.bornAndRegistered();
        town.start("thuong-tru");
        town.act("thuong-tru", ActorRole.SPECIALIST, ASK);
        town.start("bhyt");

        // from Friday 20 November, 24 being a day off: 23, 25, 26, 27, 30, 1 and 2 December
        town.clock.set(at("2026-12-02T16:59:59"));
        town.timers.run();
        assertThat(town.leg("thuong-tru").status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
        town.clock.set(at("2026-12-02T17:00"));
        town.timers.run();
        town.deliver();

        assertThat(town.leg("thuong-tru").status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(town.state("can-cuoc")).isEqualTo(new Unreachable());
        assertThat(town.leg("bhyt").status()).isEqualTo(DossierStatus.PROCESSING);
        town.complete("bhyt", Map.of());
        town.deliver();
        assertThat(town.view().end()).contains(BundleEnd.PARTLY);
        assertThat(town.lines()).hasSize(3);
    }

    @Test
    void theNextAgencyIsRemindedAfterTwoWorkingHours() {
        town.filed(BundleTown.birth());
        town.clock.set(at("2026-11-20T15:00"));
        town.timers.run();
        assertThat(town.attention()).isEmpty();
        town.bornAndRegistered();

        town.clock.set(at("2026-11-20T16:59:59"));
        town.timers.run();
        assertThat(overdue()).isEmpty();
        town.clock.set(at("2026-11-20T17:00"));
        town.timers.run();
        assertThat(overdue()).hasSize(2).contains(town.leg("bhyt").code().value());
    }

    private List<String> overdue() {
        return town.attention().stream()
                .filter(item -> item.topic().equals("workflow.reply-due"))
                .map(item -> item.dossier().value())
                .toList();
    }

    @Test
    void theDeskThatTypedTheBundleForTheCitizenMayHandOverEveryResult() {
        Actor desk = Actor.officer(ActorRole.ONE_STOP, "mot-cua-1", new AgencyCode(BundleTown.COMMUNE));
        town.desk.submit(BundleTown.birth(), desk, Counter.key("1"));
        town.bornAndRegistered();
        town.handled("bhyt", Map.of());

        Dossier card = town.act(town.leg("bhyt").code(), desk, RETURN);

        assertThat(card.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(card.filing().intake())
                .isEqualTo(Intake.at(Channel.ONLINE, desk.agency().orElseThrow()));
    }

    @Test
    void aDossierThatIsNoLegIsLeftAlone() {
        town.oneStop.submit(Counter.birth(), CITIZEN, Counter.key("plain"));

        assertThat(town.deliver()).isEqualTo(1);
        assertThat(town.lines()).hasSize(1);
    }
}
