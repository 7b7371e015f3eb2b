package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.error.ConflictException;
import vn.motcua.error.Reason;
import vn.motcua.event.EventLog;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.Actor;

class SubmitTest {

    private final Counter counter = new Counter();
    private final OneStop oneStop = counter.oneStop;

    @Test
    void aSubmissionBecomesADossierWithItsChain() {
        Outcome.Done done = (Outcome.Done) oneStop.submit(Counter.birth(), CITIZEN, Counter.key("1"));

        Dossier dossier = done.dossier();
        assertThat(done.repeated()).isFalse();
        assertThat(dossier.code()).hasToString("H12.40-261120-0001");
        assertThat(dossier.status()).isEqualTo(DossierStatus.NEW);
        assertThat(dossier.filing().caseId()).isEqualTo("dung-han");
        assertThat(dossier.filing().submittedAt()).isEqualTo(at("2026-11-20T09:00"));
        assertThat(oneStop.find(dossier.code())).contains(dossier);
        assertThat(EventLog.verify(oneStop.history(dossier.code()))).isEmpty();
        assertThat(oneStop.history(dossier.code())).hasSize(1);
    }

    @Test
    void theSameRequestTwiceIsOneDossier() {
        Dossier first = counter.submitted("1");
        oneStop.apply(first.code(), new vn.motcua.workflow.DossierAction.Receive(), ONE_STOP);
        counter.clock.set(at("2026-11-21T09:00"));

        Outcome.Done again = (Outcome.Done) oneStop.submit(Counter.birth(), CITIZEN, Counter.key("1"));

        assertThat(again.repeated()).isTrue();
        assertThat(again.dossier().code()).isEqualTo(first.code());
        assertThat(again.dossier().status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(counter.submitted("2").code()).hasToString("H12.40-261121-0001");
    }

    @Test
    void theOrderOfAMapMakesNoOtherRequest() {
        Submission one = with(Counter.birth(), new java.util.TreeMap<>(Sample.birthForm()), List.of());
        Submission other =
                with(Counter.birth(), new java.util.TreeMap<>(Sample.birthForm()).descendingMap(), List.of());
        oneStop.submit(one, CITIZEN, Counter.key("1"));

        assertThat(((Outcome.Done) oneStop.submit(other, CITIZEN, Counter.key("1"))).repeated())
                .isTrue();
    }

    @Test
    void theMomentAtWhichALevelWasReceivedMakesNoOtherRequest() {
        GroupEvidence first = evidence("msg-1", at("2026-11-20T08:00"));
        GroupEvidence later = evidence("msg-1", at("2026-11-20T08:05"));
        oneStop.submit(with(Counter.birth(), Sample.birthForm(), List.of(first)), CITIZEN, Counter.key("1"));

        Outcome again =
                oneStop.submit(with(Counter.birth(), Sample.birthForm(), List.of(later)), CITIZEN, Counter.key("1"));

        assertThat(((Outcome.Done) again).repeated()).isTrue();
    }

    @Test
    void aKeyThatServedAnotherRequestIsAConflict() {
        counter.submitted("1");
        Submission other = with(
                Counter.birth(),
                Map.of(
                        "nksHoTen", "Nguyễn Văn Khác",
                        "nksGioiTinh", "1",
                        "nksNgaySinh", "2026-11-01",
                        "nksNoiSinh", "x",
                        "nycQuanHe", "mẹ"),
                List.of());

        assertThatThrownBy(() -> oneStop.submit(other, CITIZEN, Counter.key("1")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("onestop.key-reused"));
        assertThat(oneStop.find(vn.motcua.dossier.DossierCode.parse("H12.40-261120-0002")))
                .isEmpty();
    }

    @Test
    void groupsThatOnlyReadAlikeAreAnotherRequest() {
        List<GroupEvidence> two = List.of(evidence("a", Instant.EPOCH), evidence("b", Instant.EPOCH));
        List<GroupEvidence> one = List.of(evidence("a, CONG_DAN_SO/VNEID/b", Instant.EPOCH));
        oneStop.submit(with(Counter.birth(), Sample.birthForm(), two), CITIZEN, Counter.key("1"));

        assertThatThrownBy(
                        () -> oneStop.submit(with(Counter.birth(), Sample.birthForm(), one), CITIZEN, Counter.key("1")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void toSubmitAndToReceiveAtTheCounterAreTwoRequests() {
        Submission papers = counterBirth();
        oneStop.submit(papers, ONE_STOP, Counter.key("1"));

        assertThatThrownBy(() -> oneStop.receiveAtCounter(papers, ONE_STOP, Counter.key("1")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aKeyBelongsToItsActor() {
        Submission papers = counterBirth();
        Actor colleague = Actor.officer(vn.motcua.identity.ActorRole.ONE_STOP, "mot-cua-2", Sample.WARD.code());
        Dossier mine = ((Outcome.Done) oneStop.submit(papers, ONE_STOP, Counter.key("1"))).dossier();

        Outcome.Done theirs = (Outcome.Done) oneStop.submit(papers, colleague, Counter.key("1"));

        assertThat(theirs.repeated()).isFalse();
        assertThat(theirs.dossier().code()).isNotEqualTo(mine.code());
    }

    @Test
    void anAccountCannotBeSpelledToMeetAnothersKey() {
        Submission papers = counterBirth();
        Actor one = Actor.officer(vn.motcua.identity.ActorRole.ONE_STOP, "a", Sample.WARD.code());
        Actor other = Actor.officer(vn.motcua.identity.ActorRole.ONE_STOP, "a:12345678", Sample.WARD.code());
        oneStop.submit(papers, one, new IdempotencyKey("12345678:12345678"));

        Outcome.Done done = (Outcome.Done) oneStop.submit(papers, other, new IdempotencyKey("12345678"));

        assertThat(done.repeated()).isFalse();
    }

    @Test
    void manyThreadsWithOneKeyMakeOneDossier() throws Exception {
        List<Outcome> outcomes = atOnce(8, i -> Counter.key("same"));

        assertThat(outcomes)
                .extracting(outcome -> ((Outcome.Done) outcome).dossier().code())
                .containsOnly(vn.motcua.dossier.DossierCode.parse("H12.40-261120-0001"));
        assertThat(outcomes)
                .filteredOn(outcome -> !((Outcome.Done) outcome).repeated())
                .hasSize(1);
        assertThat(counter.submitted("next").code()).hasToString("H12.40-261120-0002");
    }

    @Test
    void manyThreadsWithManyKeysDrawNumbersWithoutGapsAndDoubles() throws Exception {
        List<Outcome> outcomes = atOnce(16, i -> Counter.key("k" + i));

        Set<String> codes = new HashSet<>();
        outcomes.forEach(
                outcome -> codes.add(((Outcome.Done) outcome).dossier().code().value()));
        assertThat(codes).hasSize(16).contains("H12.40-261120-0001", "H12.40-261120-0016");
    }

    @Test
    void aRejectedSubmissionDrawsNoNumberAndKeepsNoKey() {
        Submission incomplete = new Submission(
                Sample.BIRTH.value(),
                "",
                "H12.40",
                Channel.ONLINE,
                Counter.person(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of());

        Outcome.Rejected rejected = (Outcome.Rejected) oneStop.submit(incomplete, CITIZEN, Counter.key("1"));

        assertThat(rejected.reasons()).hasSize(7);
        assertThat(counter.submitted("1").code()).hasToString("H12.40-261120-0001");
    }

    @Test
    void numbersBeginAnewForEachAgencyAndVietnameseDay() {
        counter.clock.set(Instant.parse("2026-11-20T16:59:59.999999Z"));
        assertThat(counter.submitted("1").code()).hasToString("H12.40-261120-0001");
        counter.clock.set(Instant.parse("2026-11-20T17:00:00Z"));
        assertThat(counter.submitted("2").code()).hasToString("H12.40-261121-0001");
        counter.clock.set(Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(counter.submitted("3").code()).hasToString("H12.40-261121-0002");

        Submission elsewhere = new Submission(
                Sample.BIRTH.value(),
                "",
                "H12.41",
                Channel.ONLINE,
                Counter.person(),
                Sample.birthForm(),
                Counter.birth().documents(),
                Map.of(),
                List.of());
        assertThat(((Outcome.Done) oneStop.submit(elsewhere, CITIZEN, Counter.key("4")))
                        .dossier()
                        .code())
                .hasToString("H12.41-261121-0001");
    }

    @Test
    void momentsAreKeptToTheMicrosecondThatADatabaseKeeps() {
        counter.clock.set(Instant.parse("2026-11-20T02:00:00.123456789Z"));

        Dossier dossier = counter.submitted("1");

        assertThat(dossier.filing().submittedAt()).isEqualTo(Instant.parse("2026-11-20T02:00:00.123456Z"));
        assertThat(oneStop.history(dossier.code()).get(0).at())
                .isEqualTo(dossier.filing().submittedAt());
    }

    @Test
    void aDossierTakenAtTheCounterIsReceivedAtOnce() {
        Outcome.Done done = (Outcome.Done) oneStop.receiveAtCounter(counterBirth(), ONE_STOP, Counter.key("1"));

        assertThat(done.dossier().status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(oneStop.receiveAtCounter(counterBirth(), ONE_STOP, Counter.key("1")))
                .isEqualTo(new Outcome.Done(done.dossier(), true));
    }

    private interface KeyOf {
        IdempotencyKey key(int i);
    }

    private List<Outcome> atOnce(int count, KeyOf keys) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Callable<Outcome>> tasks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                IdempotencyKey key = keys.key(i);
                tasks.add(() -> {
                    start.await();
                    return oneStop.submit(Counter.birth(), CITIZEN, key);
                });
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : threads.invokeAll(tasks)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static GroupEvidence evidence(String reference, Instant at) {
        return new GroupEvidence(ApplicantGroup.CONG_DAN_SO, GroupEvidence.Source.VNEID, reference, at);
    }

    private static Submission counterBirth() {
        Submission birth = Counter.birth();
        List<Submission.Paper> papers = new ArrayList<>(birth.documents());
        papers.add(Counter.paper("giay-to-tuy-than"));
        return new Submission(
                birth.procedure(),
                "",
                birth.agency(),
                Channel.DIRECT,
                birth.applicant(),
                birth.form(),
                papers,
                Map.of(),
                List.of());
    }

    private static Submission with(Submission base, Map<String, String> form, List<GroupEvidence> groups) {
        return new Submission(
                base.procedure(),
                base.caseId(),
                base.agency(),
                base.channel(),
                base.applicant(),
                form,
                base.documents(),
                base.facts(),
                groups);
    }

    private Outcome takenOver(String key, String reference, String title) {
        RegistryLink link = new RegistryLink("civil", reference, counter.clock.instant());
        DossierResult result = new DossierResult(title, FormFields.EMPTY, Optional.empty());
        return counter.oneStop.openFromRegister(
                Counter.birth(), Actor.registry("civil"), Counter.key(key), link, result);
    }

    @Test
    void oneEntryOfARegisterOpensOneDossier() {
        Dossier first = ((Outcome.Done) takenOver("r1", "K-1", "Giấy khai sinh")).dossier();
        counter.clock.pass(Duration.ofMinutes(1));

        Outcome.Done again = (Outcome.Done) takenOver("r1", "K-1", "Giấy khai sinh");
        Outcome.Done otherKey = (Outcome.Done) takenOver("r2", "K-1", "Giấy khai sinh");
        Outcome.Rejected otherResult = (Outcome.Rejected) takenOver("r3", "K-1", "Trích lục");
        Outcome.Rejected blank = (Outcome.Rejected) takenOver("r4", " ", "Giấy khai sinh");

        assertThat(again.dossier().code()).isEqualTo(first.code());
        assertThat(otherKey.dossier().code()).isEqualTo(first.code());
        assertThat(otherKey.repeated()).isTrue();
        assertThat(otherResult.reasons()).extracting(Reason::code).containsExactly("onestop.register-reference-taken");
        assertThat(blank.reasons()).extracting(Reason::code).containsExactly("onestop.register-reference-missing");
        assertThatThrownBy(() -> takenOver("r1", "K-2", "Giấy khai sinh")).isInstanceOf(ConflictException.class);
        assertThat(((Outcome.Done) takenOver("r5", "K-2", "Giấy khai sinh"))
                        .dossier()
                        .code())
                .isNotEqualTo(first.code());
        assertThat(first.toString() + first.result() + first.registryLinks()).doesNotContain("K-1", "Giấy khai sinh");
    }
}
