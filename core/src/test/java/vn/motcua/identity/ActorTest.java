package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;

class ActorTest {

    @Test
    void everyFactoryNamesItsRole() {
        assertThat(Actor.citizen("acc-1")).isEqualTo(new Actor(ActorRole.CITIZEN, "acc-1", Optional.empty()));
        assertThat(Actor.payment("vnpay")).isEqualTo(new Actor(ActorRole.PAYMENT, "vnpay", Optional.empty()));
        assertThat(Actor.registry("civil")).isEqualTo(new Actor(ActorRole.REGISTRY, "civil", Optional.empty()));
        assertThat(Actor.system("timer")).isEqualTo(new Actor(ActorRole.SYSTEM, "timer", Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ONE_STOP", "SPECIALIST", "LEADER"})
    void anOfficerActsForAnAgency(ActorRole role) {
        AgencyCode agency = Sample.WARD.code();

        assertThat(role.isOfficer()).isTrue();
        assertThat(Actor.officer(role, "officer-1", agency))
                .isEqualTo(new Actor(role, "officer-1", Optional.of(agency)));
        assertThatThrownBy(() -> new Actor(role, "officer-1", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ONE_STOP", "SPECIALIST", "LEADER"})
    void nobodyElseActsForAnAgency(ActorRole role) {
        assertThat(role.isOfficer()).isFalse();
        assertThatThrownBy(() -> Actor.officer(role, "acc-1", Sample.WARD.code()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRoleHasItsWordInBothLanguages() {
        assertThat(ActorRole.LEADER.vi()).isEqualTo("lãnh đạo");
        assertThat(ActorRole.LEADER.en()).isEqualTo("leader");
        assertThat(ActorRole.values()).allSatisfy(role -> {
            assertThat(role.vi()).isNotBlank();
            assertThat(role.en()).isNotBlank();
        });
    }
}
