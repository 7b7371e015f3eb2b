package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.DossierAction;

/** A dossier refers to no file that nobody holds, whichever way the file was named. */
class HeldFilesTest {

    private static final Actor REGISTRY = Actor.registry("civil");
    private static final byte[] SCAN = {'%', 'P', 'D', 'F', '-'};
    private static final ContentDigest DIGEST = ContentDigest.of(SCAN);
    private static final String UNKNOWN = "dossier.content-unknown";

    private final Counter counter = new Counter();
    private final Files files = new Files();
    private final OneStop oneStop = counter.builder().contents(files).build();
    private final Dossier dossier = counter.submitted("1");

    @Test
    void aSupplementNamesOnlyFilesThatAreHeld() {
        waitForPapers();
        Dossier before = oneStop.find(dossier.code()).orElseThrow();

        Outcome without = apply(supplement(DIGEST), ONE_STOP);

        assertThat(codes(without)).containsExactly(UNKNOWN);
        assertThat(((Outcome.Rejected) without).reasons().get(0).vi()).contains("uy-quyen");
        assertThat(oneStop.find(dossier.code())).contains(before);
        assertThat(oneStop.history(dossier.code())).hasSize(2);
        files.put(SCAN);
        assertThat(status(apply(supplement(DIGEST), ONE_STOP))).isEqualTo(DossierStatus.NEW);
    }

    @Test
    void everyPaperWhoseFileIsMissingIsNamedAndOthersAreNot() {
        waitForPapers();
        files.put(SCAN);
        ContentDigest other = ContentDigest.of(new byte[] {2});

        Outcome outcome = apply(
                new DossierAction.AcceptSupplement(List.of(
                        Document.file("to-khai", DIGEST),
                        Document.file("uy-quyen", other),
                        Document.file("giay-to-tuy-than", other),
                        Document.paper("giay-chung-sinh"))),
                ONE_STOP);

        assertThat(((Outcome.Rejected) outcome).reasons())
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason.code()).isEqualTo(UNKNOWN))
                .extracting(Reason::en)
                .satisfiesExactly(first -> assertThat(first).contains("uy-quyen"), second -> assertThat(second)
                        .contains("giay-to-tuy-than"));
    }

    @Test
    void aResultNamesOnlyAFileThatIsHeldAndTheRefusalNamesNobody() {
        startProcessing();

        Outcome without = apply(complete(), SPECIALIST);

        assertThat(codes(without)).containsExactly(UNKNOWN);
        assertThat(((Outcome.Rejected) without).reasons().toString()).doesNotContain("Mẫu");
        assertThat(oneStop.find(dossier.code()).orElseThrow().status()).isEqualTo(DossierStatus.PROCESSING);
        files.put(SCAN);
        assertThat(status(apply(complete(), SPECIALIST))).isEqualTo(DossierStatus.DONE);
    }

    @Test
    void aRegistrysResultIsNoExceptionAndComesInOnceItsFileIsKept() {
        startProcessing();
        apply(new DossierAction.LinkRegistry(link()), REGISTRY);

        Outcome without = apply(complete(), REGISTRY);
        files.put(SCAN);
        Outcome with = apply(complete(), REGISTRY);

        assertThat(codes(without)).containsExactly(UNKNOWN);
        assertThat(status(with)).isEqualTo(DossierStatus.DONE);
    }

    @Test
    void aDossierOutOfARegisterIsTakenOverWithAResultThatIsHeld() {
        Submission known = with("to-khai", "");

        Outcome without = takenOver(known);
        files.put(SCAN);
        Outcome with = takenOver(known);
        files.kept.clear();
        Outcome again = takenOver(known);

        assertThat(codes(without)).containsExactly(UNKNOWN);
        assertThat(status(with)).isEqualTo(DossierStatus.DONE);
        assertThat(((Outcome.Done) with).dossier().code().number())
                .as("no number was drawn for what was refused")
                .isEqualTo(2);
        assertThat(((Outcome.Done) again).repeated()).isTrue();
    }

    @Test
    void theSameIsAskedOfAVersionAndWithinATransaction() {
        waitForPapers();
        DossierAction supplement = supplement(DIGEST);

        Outcome ofVersion = oneStop.apply(dossier.code(), 2, supplement, ONE_STOP);
        Outcome within =
                counter.store.run(transaction -> oneStop.apply(transaction, dossier.code(), supplement, ONE_STOP));

        assertThat(codes(ofVersion)).containsExactly(UNKNOWN);
        assertThat(codes(within)).containsExactly(UNKNOWN);
    }

    @Test
    void whoMayNotActDoesNotLearnWhichFilesThereAre() {
        waitForPapers();

        Outcome unheld = apply(supplement(DIGEST), CITIZEN);
        files.put(SCAN);
        Outcome held = apply(supplement(DIGEST), CITIZEN);

        assertThat(unheld).isEqualTo(held);
        assertThat(codes(held)).containsExactly("workflow.role-not-allowed");
        assertThatThrownBy(() -> oneStop.apply(
                        vn.motcua.dossier.DossierCode.parse("H12.40-261120-0099"), supplement(DIGEST), ONE_STOP))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anActionWithoutFilesAsksNobody(boolean paper) {
        waitForPapers();
        files.asked.clear();

        apply(
                paper
                        ? new DossierAction.AcceptSupplement(List.of(Document.paper("uy-quyen")))
                        : new DossierAction.AcceptSupplement(
                                List.of(), new FormFields(Map.of("nksNoiSinh", "Trạm y tế"))),
                ONE_STOP);
        apply(new DossierAction.Receive(), ONE_STOP);

        assertThat(files.asked).isEmpty();
        assertThat(oneStop.find(dossier.code()).orElseThrow().status()).isEqualTo(DossierStatus.RECEIVED);
    }

    @Test
    void aOneStopThatWasGivenNoPlaceForFilesTakesThemToBeThere() {
        waitForPapers();

        Outcome outcome = counter.oneStop.apply(dossier.code(), supplement(DIGEST), ONE_STOP);

        assertThat(status(outcome)).isEqualTo(DossierStatus.NEW);
    }

    private void waitForPapers() {
        apply(new DossierAction.RequestSupplement(List.of("giấy ủy quyền"), "thiếu", Optional.empty()), ONE_STOP);
        assertThat(oneStop.find(dossier.code()).orElseThrow().status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
    }

    private void startProcessing() {
        apply(new DossierAction.Receive(), ONE_STOP);
        assertThat(status(apply(new DossierAction.StartProcessing(), ONE_STOP))).isEqualTo(DossierStatus.PROCESSING);
    }

    private Outcome apply(DossierAction action, Actor actor) {
        return oneStop.apply(dossier.code(), action, actor);
    }

    private Outcome takenOver(Submission submission) {
        return oneStop.openFromRegister(submission, REGISTRY, Counter.key("taken-over"), link(), result());
    }

    private static Submission with(String paper, String content) {
        Submission birth = Counter.birth();
        return new Submission(
                birth.procedure(),
                birth.caseId(),
                birth.agency(),
                birth.channel(),
                birth.applicant(),
                birth.form(),
                List.of(new Submission.Paper(paper, content, "")),
                Map.of(),
                List.of());
    }

    private RegistryLink link() {
        return new RegistryLink("civil", "K-1", dossier.filing().submittedAt());
    }

    private static DossierAction supplement(ContentDigest content) {
        return new DossierAction.AcceptSupplement(List.of(Document.file("uy-quyen", content)));
    }

    private static DossierAction complete() {
        return new DossierAction.Complete(result());
    }

    private static DossierResult result() {
        return new DossierResult("Giấy khai sinh của Nguyễn Văn Mẫu", FormFields.EMPTY, Optional.of(DIGEST));
    }

    private static DossierStatus status(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).dossier().status();
    }

    private static List<String> codes(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).reasons().stream().map(Reason::code).toList();
    }

    /** Files in memory, and what was asked of them. */
    private static final class Files implements DocumentContents {

        private final Map<ContentDigest, byte[]> kept = new HashMap<>();
        private final List<ContentDigest> asked = new ArrayList<>();

        @Override
        public ContentDigest put(byte[] content) {
            ContentDigest digest = ContentDigest.of(content);
            kept.put(digest, content.clone());
            return digest;
        }

        @Override
        public Optional<byte[]> get(ContentDigest digest) {
            return Optional.ofNullable(kept.get(digest));
        }

        @Override
        public boolean has(ContentDigest digest) {
            asked.add(digest);
            return kept.containsKey(digest);
        }
    }
}
