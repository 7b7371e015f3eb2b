package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;

class RoutingRecordsTest {

    private static final AgencyCode WARD = Sample.WARD.code();
    private static final Holder OFFICER = Holder.officer(WARD, ActorRole.SPECIALIST, "chuyen-mon-1");
    private static final Holder UNIT = Holder.unit(WARD, ActorRole.SPECIALIST);

    @ParameterizedTest
    @EnumSource(ActorRole.class)
    void onlyOfficersHoldDossiers(ActorRole role) {
        if (role.isOfficer()) {
            assertThat(Holder.unit(WARD, role).officer()).isEmpty();
        } else {
            assertThatThrownBy(() -> Holder.unit(WARD, role)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aDelegationNamesItsOfficer() {
        assertThatThrownBy(() -> new Delegation(UNIT, "lanh-dao-1", at("2026-11-18T09:00"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDelegationCoversThatOfficerUntilItsEndToTheInstant() {
        Delegation delegation =
                new Delegation(OFFICER, "lanh-dao-1", at("2026-11-18T09:00"), Optional.of(at("2026-11-20T00:00")));
        Actor officer = Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-1", WARD);

        assertThat(delegation.covers(officer, at("2026-11-20T00:00").minusNanos(1)))
                .isTrue();
        assertThat(delegation.covers(officer, at("2026-11-20T00:00"))).isFalse();
        for (Actor other : List.of(
                Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-2", WARD),
                Actor.officer(ActorRole.LEADER, "chuyen-mon-1", WARD),
                Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-1", Sample.OTHER_WARD.code()),
                Actor.citizen("chuyen-mon-1"))) {
            assertThat(delegation.covers(other, at("2026-11-19T00:00"))).isFalse();
        }
    }

    @Test
    void aHandOverRemembersWhenceUntilTheNextMove() {
        Routing clerk = Routing.NONE.heldBy(Optional.of(UNIT));
        Routing handed = clerk.handedTo(OFFICER, "chuyen-mon-2");

        assertThat(handed.holder()).contains(OFFICER);
        assertThat(handed.handedOver()).contains(new Routing.HandOver(UNIT, "chuyen-mon-2"));
        assertThat(handed.heldBy(Optional.of(UNIT)).handedOver()).isEmpty();
        assertThat(Routing.NONE.handedTo(OFFICER, "x").handedOver())
                .as("there is nobody to give it back to")
                .isEmpty();
    }

    @Test
    void aConsultationIsReplacedByItsNewerStateAndNoOther() {
        Consultation first = asked("1");
        Consultation second = asked("2");
        Routing routing = Routing.NONE.with(first).with(second);

        Routing answered = routing.with(first.closed(Optional.of("đồng ý"), at("2026-11-19T09:00")));

        assertThat(answered.consultations()).hasSize(2);
        assertThat(answered.openConsultations()).containsExactly(second);
        assertThat(answered.consultation("1"))
                .hasValueSatisfying(each -> assertThat(each.isOpen()).isFalse());
        assertThat(answered.consultation("3")).isEmpty();
    }

    private static Consultation asked(String id) {
        return new Consultation(
                id,
                Sample.OTHER_WARD.code(),
                "bí mật",
                at("2026-11-18T09:00"),
                new DueDate(at("2026-11-20T17:00"), false),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void whatOfficersWroteDoesNotShow() {
        DueDate due = new DueDate(at("2026-11-20T17:00"), false);

        assertThat(asked("1").toString()).doesNotContain("bí mật");
        assertThat(new Apology("bí mật", at("2026-11-19T09:00"), due, due).toString())
                .doesNotContain("bí mật");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void theIntakeByAnOfficerIsHisDesksAndAssistedOnlyOnline(Channel channel) {
        Intake intake = Intake.at(channel, WARD);

        assertThat(intake.desk()).contains(WARD);
        assertThat(intake.place()).isEqualTo(Intake.of(channel).place());
        assertThat(intake.assisted()).isEqualTo(channel == Channel.ONLINE);
        assertThat(Intake.of(channel).desk()).isEmpty();
        assertThat(Intake.of(channel).assisted()).isFalse();
        assertThat(intake.isFromRegister()).isFalse();
    }

    @Test
    void theOtherIntakesAreTheirOwnPlaces() {
        assertThat(Intake.atHome(WARD)).isEqualTo(new Intake(Intake.Place.HOME, Optional.of(WARD), false));
        assertThat(Intake.fromRegister().isFromRegister()).isTrue();
        assertThat(Intake.fromRegister().desk()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void onlyTheEndOfASilenceIsALapse(Moment moment) {
        assertThat(moment.isLapse()).isEqualTo(moment == Moment.SUPPLEMENT_LAPSE || moment == Moment.PAYMENT_EXPIRY);
        assertThat(moment.vi()).isNotBlank().isNotEqualTo(moment.en());
    }

    @Test
    void aPlaceInABundleIsOneOfTheLegsChosen() {
        Map<String, AgencyCode> legs = new HashMap<>(Map.of("birth", WARD, "residence", Sample.OTHER_WARD.code()));
        BundlePart birth = new BundlePart(new BundleId("a".repeat(32)), "birth", legs);
        legs.clear();

        assertThat(birth.agencies()).hasSize(2);
        assertThat(birth.of("residence").leg()).isEqualTo("residence");
        assertThat(birth.of("residence").id()).isEqualTo(birth.id());
        assertThat(birth.of("residence").acknowledgement()).isEmpty();
        Optional<DueDate> whole = Optional.of(new DueDate(Sample.at("2026-11-26T17:00"), false));
        BundlePart sent = birth.sent("residence", new TimeLimit(2, TimeLimit.Unit.WORKING_HOUR), whole);
        assertThat(sent.acknowledgement()).contains(new TimeLimit(2, TimeLimit.Unit.WORKING_HOUR));
        assertThat(sent.within()).isEqualTo(whole);
        assertThat(birth.of("residence").within()).isEmpty();
        assertThatThrownBy(() -> birth.of("insurance")).isInstanceOf(IllegalArgumentException.class);
    }
}
