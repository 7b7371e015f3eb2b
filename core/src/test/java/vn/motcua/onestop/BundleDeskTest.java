package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.at;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;

class BundleDeskTest {

    private static final Actor STRANGER = Actor.citizen("acc-2");
    private static final BundleSubmission BIRTH = BundleTown.birth();

    private final BundleTown town = new BundleTown();

    @Test
    void theFirstLegIsOpenAndTheOthersWaitForIt() {
        BundleView view = town.filed(BundleTown.birth("can-cuoc"));

        assertThat(view.legs())
                .extracting(each -> each.leg().key())
                .containsExactly("khai-sinh", "thuong-tru", "bhyt", "can-cuoc");
        assertThat(view.leg("khai-sinh").orElseThrow().state()).isInstanceOfSatisfying(BundleView.Open.class, open -> {
            assertThat(open.status()).isEqualTo(DossierStatus.NEW);
            assertThat(open.due()).isEmpty();
        });
        assertThat(town.state("thuong-tru")).isEqualTo(new BundleView.Waiting(List.of("khai-sinh")));
        assertThat(town.state("bhyt")).isEqualTo(new BundleView.Waiting(List.of("khai-sinh")));
        assertThat(town.state("can-cuoc")).isEqualTo(new BundleView.Waiting(List.of("thuong-tru")));
        assertThat(view.end()).isEmpty();
        assertThat(town.lines()).hasSize(1);
    }

    @Test
    void aLegIsAnOrdinaryDossierOfItsOwnAgencyWithItsOwnPapers() {
        List<Submission.Paper> papers = new ArrayList<>(BIRTH.documents());
        papers.add(Counter.register("dong-y-chu-ho", "VNEID"));
        town.filed(BundleTown.submission("3.000722", BIRTH.agencies(), papers));

        Dossier first = town.leg("khai-sinh");

        assertThat(first.filing().procedure().value()).isEqualTo("3.000722");
        assertThat(first.filing().caseId()).isEqualTo("khai-sinh");
        assertThat(first.filing().agency().code().value()).isEqualTo(BundleTown.COMMUNE);
        assertThat(first.filing().channel()).isEqualTo(Channel.ONLINE);
        assertThat(first.filing().documents()).extracting(Document::key).containsExactly("to-khai", "giay-chung-sinh");
        assertThat(first.filing().form().values()).isEqualTo(Sample.birthForm());
        town.bornAndRegistered();
        assertThat(town.leg("thuong-tru").filing().documents())
                .extracting(Document::key)
                .containsExactly("to-khai", "dong-y-chu-ho");
        assertThat(town.leg("bhyt").filing().documents())
                .extracting(Document::key)
                .containsExactly("to-khai");
    }

    @Test
    void nothingIsToBePaidWhenItIsFiled() {
        town.filed(BIRTH);
        town.bornAndRegistered();

        assertThat(town.lines()).allSatisfy(leg -> assertThat(leg.obligations()).isEmpty());
        assertThat(town.leg("thuong-tru").quotedTotal().value()).isEqualTo(10_000);
    }

    @Test
    void anOlderCodeOpensTheBundleThatTookItsPlace() {
        BundleView view = town.filed(BundleTown.submission("2.002621", BIRTH.agencies(), BIRTH.documents()));

        assertThat(view.procedure().value()).isEqualTo("3.000722");
    }

    @Test
    void everyReasonAgainstTheChoiceIsToldAtOnceAndNothingIsOpened() {
        Map<String, String> odd = new LinkedHashMap<>();
        odd.put("khai-sinh", "H12.99");
        odd.put("can-cuoc", "không phải mã");
        odd.put("khai-tu", BundleTown.COMMUNE);

        assertThat(town.refusals(BundleTown.submission("3.000722", odd, List.of(Counter.file("to-la")))))
                .containsExactly(
                        "procedure.bundle-leg-unknown",
                        "procedure.bundle-leg-missing",
                        "procedure.bundle-leg-missing",
                        "procedure.bundle-dependency-missing",
                        "dossier.agency-unknown",
                        "identity.agency-code-malformed",
                        "dossier.document-unknown");
        assertThat(town.lines()).isEmpty();
    }

    @Test
    void aChoiceThatTheBundleDoesNotHaveIsRefused() {
        assertThat(town.refusals(BundleTown.death("mai-tang-bhxh", "mai-tang-bao-tro")))
                .containsExactly("procedure.bundle-group-exclusive");
        assertThat(town.refusals(BundleTown.death()))
                .containsExactly("procedure.bundle-group-empty", "dossier.document-unknown");
        assertThat(town.refusals(BundleTown.submission("3.000722", Map.of(), List.of())))
                .containsExactly(
                        "procedure.bundle-leg-missing",
                        "procedure.bundle-leg-missing",
                        "procedure.bundle-leg-missing",
                        "onestop.bundle-no-leg");
        assertThat(town.refusals(BundleTown.submission("1.001193", BIRTH.agencies(), List.of())))
                .containsExactly("onestop.not-a-bundle");
        town.clock.set(at("2026-08-31T23:59:59"));
        assertThat(town.refusals(BIRTH)).containsExactly("procedure.bundle-not-in-force");
    }

    @Test
    void anAgencyThatDoesNotDecideALegIsRefused() {
        town.incompetent.put("bhyt", BundleTown.INSURANCE);

        assertThat(town.refusals(BIRTH)).containsExactly("procedure.agency-not-competent");
    }

    @Test
    void whatALaterLegLacksIsToldWhenTheBundleIsFiled() {
        BundleSubmission noForm = BundleTown.submission(
                "3.000722", BIRTH.agencies(), List.of(Counter.register("giay-chung-sinh", "E_BIRTH_NOTICE")));
        BundleSubmission wrongRegister = BundleTown.submission(
                "3.000722",
                BIRTH.agencies(),
                List.of(
                        Counter.file("to-khai"),
                        Counter.register("giay-chung-sinh", "E_BIRTH_NOTICE"),
                        Counter.register("dong-y-chu-ho", "LAND_DATABASE")));

        assertThat(town.refusals(noForm)).containsExactly("dossier.document-missing");
        assertThat(town.refusals(wrongRegister)).containsExactly("dossier.evidence-not-accepted");
        assertThat(town.lines()).isEmpty();
    }

    @Test
    void violationsAreNamedByTheirPlaceInTheWhole() {
        List<Submission.Paper> papers = new ArrayList<>(BIRTH.documents());
        papers.add(0, Counter.register("dong-y-chu-ho", "VNEID"));
        papers.add(Counter.file("to-khai"));
        BundleSubmission twice = BundleTown.submission("3.000722", BIRTH.agencies(), papers);
        BundleSubmission hostile = BundleTown.submission(
                "3.000722", Map.of("khai-sinh", "", "x\uD800", BundleTown.COMMUNE), BIRTH.documents());

        assertThat(paths(twice)).containsExactly("documents[3].key");
        assertThat(paths(hostile)).hasSize(2).allMatch(path -> path.startsWith("agencies"));
        assertThat(town.lines()).isEmpty();
    }

    private List<String> paths(BundleSubmission submission) {
        try {
            town.desk.submit(submission, CITIZEN, Counter.key("bad"));
            return List.of();
        } catch (InvalidInputException e) {
            return e.violations().stream().map(Violation::path).toList();
        }
    }

    @Test
    void theSameRequestGivesTheSameBundle() {
        BundleView first = town.filed(BIRTH);
        town.deliver();

        BundleOutcome.Filed again = (BundleOutcome.Filed) town.desk.submit(BIRTH, CITIZEN, Counter.key("1"));

        assertThat(again.repeated()).isTrue();
        assertThat(again.bundle()).isEqualTo(first);
        assertThat(town.lines()).hasSize(1);
        assertThat(((BundleOutcome.Filed) town.desk.submit(BIRTH, CITIZEN, Counter.key("2")))
                        .bundle()
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void aBundleFiledByManyAtOnceIsFiledOnce() {
        List<CompletableFuture<BundleOutcome>> tries = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> town.desk.submit(BIRTH, CITIZEN, Counter.key("1"))))
                .limit(8)
                .toList();

        assertThat(tries.stream().map(CompletableFuture::join).filter(outcome -> !((BundleOutcome.Filed) outcome)
                        .repeated()))
                .hasSize(1);
        assertThat(town.lines()).hasSize(1);
    }

    @Test
    void whatIsAbsentIsNamed() {
        BundleSubmission absent =
                new BundleSubmission("3.000722", null, Counter.person(), Map.of(), List.of(), Map.of(), List.of());

        assertThat(paths(absent)).containsExactly("agencies");
    }

    @Test
    void aKeyIsForOneRequest() {
        town.filed(BIRTH);
        Map<String, String> elsewhere = new LinkedHashMap<>(BIRTH.agencies());
        elsewhere.put("bhyt", BundleTown.COMMUNE);
        List<Submission.Paper> more = new ArrayList<>(BIRTH.documents());
        more.add(Counter.register("dong-y-chu-ho", "VNEID"));

        for (BundleSubmission other : List.of(
                BundleTown.submission("3.000722", elsewhere, BIRTH.documents()),
                BundleTown.submission("3.000722", BIRTH.agencies(), more),
                BundleTown.birth("can-cuoc"))) {
            assertThatThrownBy(() -> town.desk.submit(other, CITIZEN, Counter.key("1")))
                    .isInstanceOf(ConflictException.class);
        }
        town.oneStop.submit(Counter.birth(), CITIZEN, Counter.key("plain"));
        assertThatThrownBy(() -> town.desk.submit(BIRTH, CITIZEN, Counter.key("plain")))
                .isInstanceOf(ConflictException.class);
        assertThat(town.lines()).hasSize(2);
    }

    @Test
    void nobodyFilesOrSeesTheBundleOfAnother() {
        BundleView view = town.filed(BIRTH);

        assertThat(town.refusals(BIRTH, STRANGER)).containsExactly("workflow.other-applicant");
        assertThat(town.refusals(BIRTH, Sample.SPECIALIST)).containsExactly("workflow.role-not-allowed");
        assertThat(town.desk.lookUp(view.id(), CITIZEN)).contains(view);
        assertThat(town.desk.lookUp(view.id(), STRANGER)).isEmpty();
        assertThat(town.desk.lookUp(view.id(), Sample.ONE_STOP)).isEmpty();
    }

    @Test
    void aBundleIsFoundByAnyOfItsLegs() {
        town.filed(BIRTH);
        town.bornAndRegistered();

        assertThat(town.lines()).hasSize(3).allSatisfy(leg -> assertThat(town.desk.of(leg.code()))
                .contains(town.view()));
        Dossier plain = ((Outcome.Done) town.oneStop.submit(Counter.birth(), CITIZEN, Counter.key("plain"))).dossier();
        assertThat(town.desk.of(plain.code())).isEmpty();
        assertThat(town.desk.of(DossierCode.parse("H12.40-261120-9999"))).isEmpty();
        BundleId unknown = new BundleId("0".repeat(32));
        assertThat(town.desk.find(unknown)).isEmpty();
        assertThatThrownBy(() -> town.desk.retry(unknown)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void noLegIsFiledWithoutItsBundle() {
        Submission alone = BIRTH.as("bhyt");
        Submission atTheDesk = new Submission(
                alone.procedure(),
                alone.caseId(),
                alone.agency(),
                Channel.DIRECT,
                alone.applicant(),
                alone.form(),
                alone.documents(),
                alone.facts(),
                alone.groups());
        Actor desk = Actor.officer(ActorRole.ONE_STOP, "officer-1", new AgencyCode(BundleTown.INSURANCE));
        Draft draft = ((DraftOutcome.Kept) town.oneStop.drafts().create(alone, CITIZEN)).draft();

        assertThat(codes(town.oneStop.submit(alone, CITIZEN, Counter.key("1"))))
                .containsExactly("onestop.bundle-leg-alone");
        assertThat(codes(town.oneStop.submit(alone, Actor.system("bundle"), Counter.key("1"))))
                .containsExactly("onestop.bundle-leg-alone");
        assertThat(codes(town.oneStop.receiveAtCounter(atTheDesk, desk, Counter.key("1"))))
                .containsExactly("onestop.bundle-leg-alone");
        assertThat(codes(town.oneStop.drafts().submit(draft.id(), 1, CITIZEN)))
                .containsExactly("onestop.bundle-leg-alone");
        assertThat(town.lines()).isEmpty();
    }

    @Test
    void whatARegisterDidByItselfIsTakenOverAllTheSame() {
        Outcome taken = town.oneStop.openFromRegister(
                BIRTH.as("khai-sinh"),
                Actor.registry("civil"),
                Counter.key("1"),
                new RegistryLink("civil", "HT-1", at("2026-11-20T08:00")),
                new DossierResult("Giấy khai sinh", FormFields.EMPTY, Optional.empty()));

        assertThat(taken).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aFacadeThatNeverOpensLaterLegsIsRefused() {
        assertThatThrownBy(() -> new Counter().oneStop.bundles(town.store)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingShowsWhatWasFiled() {
        BundleView view = town.filed(BIRTH);

        assertThat(BIRTH + " " + view).doesNotContain("Nguyễn", "096000000001");
        List<Companion> kept = town.store.run(
                transaction -> transaction.companions().of(town.leg("khai-sinh").code()));
        assertThat(kept).singleElement().satisfies(each -> assertThat(each.toString())
                .doesNotContain("Nguyễn"));
    }

    private static List<String> codes(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).reasons().stream().map(Reason::code).toList();
    }
}
