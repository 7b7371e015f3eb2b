package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.at;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.dossier.Routing;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.event.DossierJson;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;

class PurgedSnapshotTest {

    private static Dossier dossier() {
        Filing filing = new Filing(
                Sample.BIRTH,
                "dung-han",
                Sample.WARD,
                Channel.ONLINE,
                new Applicant(
                        "acc-1",
                        PersonName.parse("MARKER Thị Mẫu"),
                        PersonalId.parse("096777888999"),
                        Optional.of(BirthDate.parse("1931-12-24")),
                        Optional.of("MARKER phone"),
                        Optional.of("MARKER email"),
                        Optional.of("MARKER address")),
                new FormFields(Map.of("a", "MARKER form", "b", "", "MARKER key", "x")),
                List.of(
                        Document.file("to-khai", ContentDigest.of(new byte[] {1})),
                        Document.evidence("giay-chung-sinh", "E_BIRTH_NOTICE"),
                        Document.paper("uy-quyen")),
                CaseFacts.of(Map.of("copies", 4L)),
                List.of(new GroupEvidence(
                        ApplicantGroup.HO_NGHEO, GroupEvidence.Source.VNEID, "MARKER message", at("2026-11-20T08:00"))),
                at("2026-11-20T09:00"));
        return Dossier.opened(DossierCode.parse("H12.40-261120-0001"), DossierStatus.STOPPED, filing, List.of(), "v")
                .withSupplements(List.of(new SupplementRequest(
                        List.of("MARKER item"),
                        "MARKER reason",
                        at("2026-11-20T10:00"),
                        Optional.of("MARKER override"),
                        Optional.empty(),
                        SupplementRequest.Source.OFFICER,
                        Optional.empty())))
                .with(Routing.NONE.with(new Consultation(
                        "1",
                        Sample.OTHER_WARD.code(),
                        "MARKER question",
                        at("2026-11-20T10:00"),
                        new DueDate(at("2026-11-25T17:00"), false),
                        Optional.of("MARKER answer"),
                        Optional.of(at("2026-11-21T10:00")))))
                .with(new Apology(
                        "MARKER apology",
                        at("2026-11-20T10:00"),
                        new DueDate(at("2026-11-25T17:00"), false),
                        new DueDate(at("2026-11-27T17:00"), false)))
                .with(new RegistryLink("civil", "MARKER reference", at("2026-11-20T11:00")))
                .with(new DossierResult(
                        "Giấy khai sinh MARKER",
                        new FormFields(Map.of("so", "MARKER 12", "MARKER key", "x")),
                        Optional.of(ContentDigest.of(new byte[] {2}))));
    }

    @Test
    void nothingPersonalIsLeftAndItReadsAsBefore() {
        Dossier purged = PurgedSnapshot.of(dossier());
        String json = DossierJson.write(purged);

        assertThat(json)
                .doesNotContain(
                        "MARKER",
                        "096777888999",
                        "1931",
                        ContentDigest.of(new byte[] {1}).value(),
                        ContentDigest.of(new byte[] {2}).value());
        assertThat(DossierJson.readDossier(json)).isEqualTo(purged);
        assertThat(PurgedSnapshot.is(purged)).isTrue();
        assertThat(PurgedSnapshot.is(dossier())).isFalse();
    }

    @Test
    void whatStatisticsCountStays() {
        Dossier before = dossier();
        Dossier purged = PurgedSnapshot.of(before);

        assertThat(purged.filing().procedure()).isEqualTo(Sample.BIRTH);
        assertThat(purged.filing().agency()).isEqualTo(Sample.WARD);
        assertThat(purged.filing().channel()).isEqualTo(Channel.ONLINE);
        assertThat(purged.filing().submittedAt()).isEqualTo(before.filing().submittedAt());
        assertThat(purged.filing().facts()).isEqualTo(before.filing().facts());
        assertThat(purged.filing().groups()).extracting(GroupEvidence::group).containsExactly(ApplicantGroup.HO_NGHEO);
        assertThat(purged.filing().documents())
                .extracting(Document::key)
                .containsExactly("to-khai", "giay-chung-sinh", "uy-quyen");
        assertThat(purged.supplements().get(0).requestedAt()).isEqualTo(at("2026-11-20T10:00"));
        assertThat(purged.result().orElseThrow().content()).contains(PurgedSnapshot.CONTENT);
        assertThat(purged.obligations()).isEqualTo(before.obligations());
        assertThat(purged.clock()).isEqualTo(before.clock());
    }

    @Test
    void aNumberOfZerosAloneIsNoMark() {
        Filing filing = dossier().filing();
        Dossier zeros = dossier()
                .with(new Filing(
                        filing.procedure(),
                        filing.caseId(),
                        filing.agency(),
                        filing.channel(),
                        new Applicant(
                                "acc-1",
                                PersonName.parse("Nguyễn Thị Mẫu"),
                                PurgedSnapshot.PERSONAL_ID,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        filing.form(),
                        filing.documents(),
                        filing.facts(),
                        filing.groups(),
                        filing.submittedAt()));

        assertThat(PurgedSnapshot.is(zeros)).isFalse();
    }

    @Test
    void aSecondPurgeChangesNothing() {
        Dossier purged = PurgedSnapshot.of(dossier());

        assertThat(PurgedSnapshot.of(purged)).isEqualTo(purged);
    }

    /** Whoever adds a component decides here whether it is personal, and purges it in {@link PurgedSnapshot} if it is. */
    @Test
    void everyComponentOfASnapshotWasLookedAt() {
        Map<Class<?>, String> known = new HashMap<>(Map.of(
                Dossier.class,
                "code version status interrupted filing clock quotes obligations supplements registryLinks result"
                        + " routing apology packVersion",
                Filing.class,
                "procedure caseId agency channel applicant form documents facts groups submittedAt intake bundle",
                Applicant.class,
                "account name personalId birthDate phone email address",
                Document.class,
                "key kind content evidence",
                SupplementRequest.class,
                "items reason requestedAt overrideReason acceptedAt source lapsesAt",
                DossierResult.class,
                "title fields content",
                RegistryLink.class,
                "registry reference linkedAt",
                GroupEvidence.class,
                "group source reference at"));
        known.put(Routing.class, "holder handedOver delegations consultations");
        known.put(Consultation.class, "id agency question askedAt due answer closedAt");
        known.put(Apology.class, "reason issuedAt missed appointed");

        known.forEach((type, names) -> assertThat(
                        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                .as("components of %s that PurgedSnapshot must know", type.getSimpleName())
                .containsExactlyElementsOf(Stream.of(names.split(" ")).toList()));
    }
}
