package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;

class DraftDeskTest {

    private static final Actor STRANGER = Actor.citizen("acc-2");
    private static final Actor OTHER_DESK = Actor.officer(ActorRole.ONE_STOP, "mot-cua-9", Sample.OTHER_WARD.code());

    private final Counter counter = new Counter();
    private final DraftDesk desk = counter.oneStop.drafts();

    @Test
    void aDraftMayLackAnythingAndSaysWhat() {
        DraftOutcome.Kept kept = (DraftOutcome.Kept) desk.create(empty(), CITIZEN);

        assertThat(kept.draft().version()).isEqualTo(1);
        assertThat(kept.toMend()).extracting(violation -> violation.path()).contains("procedure", "applicant.name");
        assertThat(desk.of(CITIZEN)).containsExactly(kept.draft());
        assertThat(desk.of(STRANGER)).isEmpty();
    }

    @Test
    void whatIsWrittenComesBackAsItWasTyped() {
        Submission odd = filled(Map.of("ghi-chu", "\u0000\uD800 e\u0301 🏠"));

        Draft draft = kept(desk.create(odd, CITIZEN));

        assertThat(SubmissionJson.read(SubmissionJson.write(draft.submission())))
                .isEqualTo(odd);
        assertThat(SubmissionJson.write(odd)).matches("\\p{ASCII}*");
    }

    @Test
    void aDraftIsChangedInTheVersionThatWasSeen() {
        Draft first = kept(desk.create(empty(), CITIZEN));
        Draft second = kept(desk.change(first.id(), 1, filled(Map.of()), CITIZEN));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.createdAt()).isEqualTo(first.createdAt());
        assertThatThrownBy(() -> desk.change(first.id(), 1, empty(), CITIZEN)).isInstanceOf(ConflictException.class);
        assertThat(desk.of(CITIZEN)).containsExactly(second);
    }

    @Test
    void nobodyElseTouchesIt() {
        Draft own = kept(desk.create(empty(), CITIZEN));

        assertThat(codes(desk.change(own.id(), 1, empty(), STRANGER))).containsExactly("workflow.other-applicant");
        assertThat(codes(desk.discard(own.id(), STRANGER))).containsExactly("workflow.other-applicant");
        assertThat(codes(desk.discard(own.id(), ONE_STOP))).containsExactly("workflow.not-this-desks-draft");
        assertThat(codes(desk.create(empty(), STRANGER))).containsExactly("workflow.other-applicant");
        assertThat(codes(desk.create(empty(), Sample.SPECIALIST))).containsExactly("workflow.role-not-allowed");
        assertThat(desk.submit(own.id(), 1, STRANGER)).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void theDeskAndTheCitizenShareWhatTheDeskTyped() {
        Draft typed = kept(desk.create(empty(), ONE_STOP));

        assertThat(typed.desk()).contains(Sample.WARD.code());
        assertThat(codes(desk.change(typed.id(), 1, empty(), OTHER_DESK)))
                .containsExactly("workflow.not-this-desks-draft");
        assertThat(kept(desk.change(typed.id(), 1, filled(Map.of()), CITIZEN)).version())
                .isEqualTo(2);
        assertThat(kept(desk.change(typed.id(), 2, filled(Map.of()), ONE_STOP)).version())
                .isEqualTo(3);
    }

    @Test
    void whoMayNotTouchADraftDoesNotSeeItEither() {
        Draft own = kept(desk.create(empty(), CITIZEN));
        counter.clock.pass(java.time.Duration.ofSeconds(1));
        Draft typed = kept(desk.create(empty(), ONE_STOP));

        assertThat(desk.of(CITIZEN)).containsExactly(typed, own);
        assertThat(desk.of("acc-1", ONE_STOP)).containsExactly(typed);
        assertThat(desk.find(typed.id(), ONE_STOP)).contains(typed);
        assertThat(desk.find(own.id(), CITIZEN)).contains(own);
        assertThat(desk.find(own.id(), ONE_STOP)).isEmpty();
        for (Actor other : List.of(STRANGER, OTHER_DESK, Sample.SPECIALIST, Actor.system("acc-1"))) {
            assertThat(desk.of(other)).isEmpty();
            assertThat(desk.of("acc-1", other)).isEmpty();
            assertThat(desk.find(typed.id(), other)).isEmpty();
        }
    }

    @Test
    void aDraftIsFiledOnceAndGoesWithIt() {
        Draft draft = kept(desk.create(filled(Map.of()), CITIZEN));

        Outcome.Done done = (Outcome.Done) desk.submit(draft.id(), 1, CITIZEN);
        Outcome.Done again = (Outcome.Done) desk.submit(draft.id(), 1, CITIZEN);

        assertThat(done.dossier().status()).isEqualTo(DossierStatus.NEW);
        assertThat(again.dossier().code()).isEqualTo(done.dossier().code());
        assertThat(again.repeated()).isTrue();
        assertThat(desk.of(CITIZEN)).isEmpty();
        assertThatThrownBy(() -> desk.submit(draft.id(), 1, ONE_STOP)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDraftThatCannotBeFiledStays() {
        Draft draft = kept(desk.create(empty(), CITIZEN));

        assertThatThrownBy(() -> desk.submit(draft.id(), 1, CITIZEN)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> desk.submit(draft.id(), 2, CITIZEN)).isInstanceOf(ConflictException.class);
        assertThat(desk.of(CITIZEN)).containsExactly(draft);
    }

    @Test
    void aDraftIsThrownAwayOnce() {
        Draft draft = kept(desk.create(empty(), CITIZEN));

        assertThat(desk.discard(draft.id(), CITIZEN)).isInstanceOf(DraftOutcome.Discarded.class);
        assertThatThrownBy(() -> desk.discard(draft.id(), CITIZEN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.discard(UUID.randomUUID(), CITIZEN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void tooMuchIsRefused() {
        Submission huge = filled(Map.of("ghi-chu", "x".repeat(300_000)));
        assertThat(codes(desk.create(huge, CITIZEN))).containsExactly("onestop.draft-too-large");

        for (int i = 0; i < 100; i++) {
            kept(desk.create(empty(), CITIZEN));
        }
        assertThat(codes(desk.create(empty(), CITIZEN))).containsExactly("onestop.drafts-too-many");
    }

    @Test
    void whatNobodyChangesIsForgotten() {
        counter.clock.set(at("2026-01-31T10:00"));
        kept(desk.create(empty(), CITIZEN));
        counter.clock.set(at("2026-02-28T10:00"));
        Draft fresh = kept(desk.create(empty(), CITIZEN));

        assertThat(desk.forget(Period.ofMonths(1))).isZero();
        counter.clock.set(at("2026-03-02T10:00"));
        assertThat(desk.forget(Period.ofMonths(1))).isEqualTo(1);
        assertThat(desk.of(CITIZEN)).containsExactly(fresh);
    }

    @Test
    void aDraftShowsNothingOfItsContent() {
        assertThat(desk.create(filled(Map.of()), CITIZEN).toString()).doesNotContain("Nguyễn", "096000000001");
    }

    private static Draft kept(DraftOutcome outcome) {
        assertThat(outcome).isInstanceOf(DraftOutcome.Kept.class);
        return ((DraftOutcome.Kept) outcome).draft();
    }

    private static List<String> codes(DraftOutcome outcome) {
        return ((DraftOutcome.Refused) outcome)
                .reasons().stream().map(Reason::code).toList();
    }

    private static Submission empty() {
        return new Submission(
                "",
                "",
                "",
                Channel.ONLINE,
                new Submission.Person("acc-1", "", "", "", "", "", ""),
                Map.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private Submission filled(Map<String, String> form) {
        return new Submission(
                Sample.RESIDENCE.value(),
                "ca-nhan-ho",
                "H12.40",
                Channel.ONLINE,
                Counter.person(),
                form,
                List.of(Counter.file("to-khai"), Counter.register("cho-o-hop-phap", "LAND_DATABASE")),
                Map.of(),
                List.of());
    }
}
