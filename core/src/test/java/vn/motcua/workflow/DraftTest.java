package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;

class DraftTest {

    private static final Optional<AgencyCode> NO_DESK = Optional.empty();
    private static final Optional<AgencyCode> DESK = Optional.of(Sample.WARD.code());

    private interface Kind extends BiFunction<String, Optional<AgencyCode>, DraftAction> {}

    static Stream<Kind> kinds() {
        return Stream.of(DraftAction.CreateDraft::new, DraftAction.ChangeDraft::new, DraftAction.DiscardDraft::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theOwnerMayWhoeverTypedIt(Kind kind) {
        assertThat(refusals(kind.apply("acc-1", NO_DESK), CITIZEN)).isEmpty();
        assertThat(refusals(kind.apply("acc-1", DESK), CITIZEN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nobodyElsesAccountMay(Kind kind) {
        assertThat(refusals(kind.apply("acc-2", NO_DESK), CITIZEN)).containsExactly("workflow.other-applicant");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onlyTheDeskThatTypesItMay(Kind kind) {
        Actor neighbour = Actor.officer(ActorRole.ONE_STOP, "mot-cua-9", Sample.OTHER_WARD.code());

        assertThat(refusals(kind.apply("acc-1", DESK), ONE_STOP)).isEmpty();
        assertThat(refusals(kind.apply("acc-1", DESK), neighbour)).containsExactly("workflow.not-this-desks-draft");
        assertThat(refusals(kind.apply("acc-1", NO_DESK), ONE_STOP)).containsExactly("workflow.not-this-desks-draft");
    }

    @ParameterizedTest
    @EnumSource(names = {"SPECIALIST", "LEADER", "REGISTRY", "PAYMENT", "TAX", "SYSTEM"})
    void anyOtherRoleIsRefused(ActorRole role) {
        assertThat(refusals(new DraftAction.ChangeDraft("acc-1", DESK), Sample.actor(role)))
                .containsExactly("workflow.role-not-allowed");
    }

    @Test
    void everyReasonIsNamedAtOnce() {
        List<Reason> reasons = Journey.WORKFLOW.refusals(new DraftAction.DiscardDraft("acc-1", NO_DESK), SPECIALIST);

        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly("workflow.role-not-allowed", "workflow.not-this-desks-draft");
        assertThat(reasons.get(0).vi()).contains("chuyên môn", "bỏ bản nháp");
        assertThat(reasons.get(0).en()).contains("specialist", "discard draft");
    }

    @Test
    void aDraftIsNoDossierOnWhichAnActionIsDecided() {
        Journey draft =
                Journey.submitted(Sample.BIRTH).with(dossier -> dossier.withStatus(DossierStatus.DRAFT, List.of()));

        for (DossierAction action : List.of(
                new DraftAction.ChangeDraft("acc-1", NO_DESK), new DraftAction.DiscardDraft("acc-1", NO_DESK))) {
            assertThat(Journey.codes(Journey.WORKFLOW.decide(draft.dossier(), action, CITIZEN, at(Journey.FILED))))
                    .containsExactly("workflow.not-in-table");
        }
    }

    private static List<String> refusals(DraftAction action, Actor actor) {
        return Journey.WORKFLOW.refusals(action, actor).stream()
                .map(Reason::code)
                .toList();
    }
}
