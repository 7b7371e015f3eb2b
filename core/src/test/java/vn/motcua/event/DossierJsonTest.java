package vn.motcua.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Delegation;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.dossier.Routing;
import vn.motcua.dossier.Settlement;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.MotCuaException;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.Territory;

class DossierJsonTest {

    @Test
    void aFullDossierComesBackAsItWas() {
        Dossier dossier = full();

        String json = DossierJson.write(dossier);
        Dossier back = DossierJson.readDossier(json);

        assertThat(back).isEqualTo(dossier);
        assertThat(DossierJson.write(back)).isEqualTo(json);
        assertThat(back.filing().applicant().name().reveal()).isEqualTo("Nguyễn Thị Mẫu");
    }

    @Test
    void anEmptyDossierComesBackAsItWas() {
        Dossier dossier = Dossier.opened(
                DossierCode.parse("H12.40-261120-0001"),
                DossierStatus.NEW,
                Sample.filing(Sample.RESIDENCE, Channel.DIRECT, at("2026-11-20T09:00")),
                List.of(),
                "v");

        assertThat(DossierJson.readDossier(DossierJson.write(dossier))).isEqualTo(dossier);
    }

    @Test
    void theOrderOfMapsDoesNotShow() {
        Map<String, Long> one = new LinkedHashMap<>();
        one.put("copies", 3L);
        one.put("pages", 2L);
        Map<String, Long> other = new LinkedHashMap<>();
        other.put("pages", 2L);
        other.put("copies", 3L);

        assertThat(DossierJson.write(withFacts(one))).isEqualTo(DossierJson.write(withFacts(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985", "1985-07", "1985-07-09", "0985", "0001-01"})
    void aBirthDateComesBackInItsPrecision(String text) {
        Applicant applicant = Sample.applicant();
        Filing filing = Sample.filing(Sample.RESIDENCE, Channel.DIRECT, at("2026-11-20T09:00"));
        Dossier dossier = Dossier.opened(
                DossierCode.parse("H12.40-261120-0001"),
                DossierStatus.NEW,
                new Filing(
                        filing.procedure(),
                        filing.caseId(),
                        filing.agency(),
                        filing.channel(),
                        new Applicant(
                                applicant.account(),
                                applicant.name(),
                                applicant.personalId(),
                                Optional.of(BirthDate.parse(text)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        filing.form(),
                        filing.documents(),
                        filing.facts(),
                        filing.groups(),
                        filing.submittedAt()),
                List.of(),
                "v");

        Dossier back = DossierJson.readDossier(DossierJson.write(dossier));

        assertThat(back.filing().applicant().birthDate().orElseThrow().reveal()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventComesBackAsItWas(DossierEvent event) {
        String json = DossierJson.write(event);
        DossierEvent back = DossierJson.readEvent(json);

        assertThat(back).isEqualTo(event);
        assertThat(DossierJson.write(back)).isEqualTo(json);
    }

    @Test
    void theEventsTriedAreAllThatThereAre() {
        Set<Class<?>> tried = events().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(tried).isEqualTo(kinds(DossierEvent.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> kinds(Class<?> part) {
        return part.isSealed()
                ? Arrays.stream(part.getPermittedSubclasses()).flatMap(DossierJsonTest::kinds)
                : Stream.of(part);
    }

    @Test
    void anEventIsNamedInItsText() {
        assertThat(DossierJson.write(new DossierEvent.WithdrawalAccepted()))
                .isEqualTo("{\"type\":\"withdrawal-accepted\",\"shape\":2}");
        assertThat(DossierJson.write(new DossierEvent.Refused("x", Optional.empty())))
                .contains("\"type\":\"refused\"");
        assertThat(events().stream().map(DossierJson::write).map(DossierJsonTest::type))
                .doesNotHaveDuplicates();
    }

    private static String type(String json) {
        int from = json.indexOf("\"type\":\"") + 8;
        return json.substring(from, json.indexOf('"', from));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "[]", "42", "{", "\"x\"", "{\"type\":\"no-such-event\"}", "{\"type\":42}"})
    void whatCannotBeReadIsAFaultThatQuotesNothing(String json) {
        assertThatThrownBy(() -> DossierJson.readEvent(json)).isInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> DossierJson.readDossier(json))
                .isInstanceOfSatisfying(IntegrityException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo("event.unreadable");
                    assertThat(fault.getCause()).isNull();
                });
    }

    @Test
    void aBrokenSnapshotDoesNotShowWhoseItIs() {
        String json = DossierJson.write(full());
        for (String broken : List.of(
                json.replace("\"096000000001\"", "\"09600000000-MARKER\""),
                json.replace("\"1985-07-09\"", "\"MARKER\""),
                json.substring(0, json.length() / 2),
                json.replace("\"PROCESSING\"", "\"MARKER\""))) {
            assertThatThrownBy(() -> DossierJson.readDossier(broken))
                    .isInstanceOf(MotCuaException.class)
                    .message()
                    .doesNotContain("MARKER", "Nguyễn", "096000");
        }
    }

    static List<DossierEvent> events() {
        DueDate due = new DueDate(at("2026-11-25T17:00"), true);
        return Arrays.asList(
                new DossierEvent.Submitted(Sample.BIRTH, Channel.POST, Dong.of(7_000), "vì \"thế\"\n"),
                new DossierEvent.ObligationRaised("1", Dong.of(200_000)),
                new DossierEvent.Repriced(
                        Dong.ZERO,
                        Dong.of(200_000),
                        List.of(ApplicantGroup.HO_NGHEO),
                        List.of(),
                        "không thuộc diện",
                        "Phí"),
                new DossierEvent.PaymentReceived("1", Dong.of(200_000), "vnpay", "tx-1", true),
                new DossierEvent.PaidLate("1", Dong.of(1), "momo", "tx-2"),
                new DossierEvent.Received(due, Optional.of("chưa thống nhất")),
                new DossierEvent.Refused("lý do", Optional.of("head")),
                new DossierEvent.OpenedFromRegister(Sample.BIRTH, "civil", "ref"),
                new DossierEvent.ReliefVerified(List.of(vn.motcua.fee.ApplicantGroup.HO_NGHEO)),
                new DossierEvent.SupplementRequested(
                        List.of("a", "b"),
                        "thiếu",
                        Optional.of("đặc biệt"),
                        SupplementRequest.Source.REGISTRY,
                        Optional.of(at("2026-12-01T17:00"))),
                new DossierEvent.SupplementAccepted(DossierStatus.PROCESSING, Optional.of(due)),
                new DossierEvent.WithdrawalRequested(""),
                new DossierEvent.WithdrawalRejected("x", DossierStatus.NEW, Optional.empty()),
                new DossierEvent.WithdrawalAccepted(),
                new DossierEvent.ProcessingStarted(Optional.of("chuyen-mon-1")),
                new RoutingEvent.HandedOver(
                        Optional.of(Holder.unit(Sample.WARD.code(), ActorRole.ONE_STOP)),
                        Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-1"),
                        Optional.of(at("2026-11-25T17:00")),
                        "gấp"),
                new RoutingEvent.TakenBack(
                        Optional.empty(), Holder.unit(Sample.WARD.code(), ActorRole.LEADER), "nhầm người"),
                new RoutingEvent.Delegated(
                        Holder.officer(Sample.OTHER_WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-9"),
                        Optional.empty(),
                        "nghỉ phép"),
                new RoutingEvent.DelegationEnded(
                        Holder.officer(Sample.OTHER_WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-9")),
                new RoutingEvent.ConsultationAsked("1", Sample.OTHER_WARD.code(), due, "có đồng ý không?"),
                new RoutingEvent.ConsultationAnswered("1", Sample.OTHER_WARD.code(), true, "đồng ý"),
                new RoutingEvent.ConsultationWithdrawn("2", Sample.OTHER_WARD.code(), "không cần nữa"),
                new DossierEvent.Apologised(due, due, "quá tải"),
                new DossierEvent.Stopped("x"),
                new DossierEvent.Completed("Giấy khai sinh", List.of("so")),
                new DossierEvent.ResultReturned(Channel.ONLINE),
                new DossierEvent.CorrectionOpened("x"),
                new DossierEvent.RegistryLinked("civil", "ref"),
                new DossierEvent.Warned(Moment.DUE_SOON),
                new DossierEvent.ExternalNote("vn.example", "sms", "đã gửi 🙂"),
                new DossierEvent.Purged("ho-so-chung", List.of(new Resealed(1, "0".repeat(64)))));
    }

    private static Dossier withFacts(Map<String, Long> facts) {
        return Dossier.opened(
                DossierCode.parse("H12.40-261120-0001"),
                DossierStatus.NEW,
                Sample.filing(Sample.RESIDENCE, Channel.DIRECT, at("2026-11-20T09:00"), facts, List.of()),
                List.of(),
                "v");
    }

    private static Dossier full() {
        FeeQuote quote = ((FeePricing.Priced) FeeSchedule.shipped()
                        .price(new FeeRequest(
                                "LLTP.PHIEU",
                                Channel.ONLINE,
                                Territory.ofProvince("96"),
                                day("2026-11-20"),
                                Map.of("copies", 4L),
                                List.of(evidence(ApplicantGroup.SINH_VIEN), evidence(ApplicantGroup.CONG_DAN_SO)))))
                .quote();
        Filing filing = new Filing(
                Sample.BIRTH,
                "dung-han",
                Sample.WARD,
                Channel.ONLINE,
                new Applicant(
                        "acc-1",
                        PersonName.parse("Nguyễn Thị Mẫu"),
                        PersonalId.parse("096000000001"),
                        Optional.of(BirthDate.parse("1985-07-09")),
                        Optional.of("+84912345678"),
                        Optional.of("mau@example.vn"),
                        Optional.of("ấp 1")),
                new FormFields(Sample.birthForm()),
                List.of(
                        Document.file("to-khai", ContentDigest.of(new byte[] {1})),
                        Document.paper("uy-quyen"),
                        Document.evidence("giay-chung-sinh", "E_BIRTH_NOTICE")),
                new CaseFacts(Map.of("copies", 4L), Map.of("contractAct", "KY_KET")),
                List.of(evidence(ApplicantGroup.CONG_DAN_SO)),
                at("2026-11-20T09:00:00.123456"));
        return new Dossier(
                DossierCode.parse("H12.40-261120-12345"),
                9,
                DossierStatus.WITHDRAWAL_REQUESTED,
                List.of(DossierStatus.PROCESSING, DossierStatus.PAYMENT_REQUESTED),
                filing,
                new ProcessingClock(
                        Optional.of(at("2026-11-19T09:00")),
                        Optional.of(at("2026-11-20T09:00")),
                        Optional.of(at("2026-11-20T10:00")),
                        Optional.empty(),
                        Optional.of(new DueDate(at("2026-12-30T17:00"), false)),
                        Optional.of(new DueDate(at("2026-12-31T17:00"), false)),
                        Optional.of(new DueDate(at("2027-01-04T17:00"), true)),
                        true,
                        List.of(new ProcessingClock.Pause(at("2026-11-20T09:10"), at("2026-11-20T09:20")))),
                List.of(quote),
                List.of(new FinancialObligation(
                        "1",
                        List.of(quote),
                        FinancialObligation.Guard.PROCESSING,
                        at("2026-11-20T10:00"),
                        List.of(new Settlement("vnpay", "tx-1", Dong.of(5), at("2026-11-20T10:01"))),
                        Optional.of(at("2026-12-20T17:00")))),
                List.of(new SupplementRequest(
                        List.of("a"),
                        "b",
                        at("2026-11-20T09:10"),
                        Optional.of("c"),
                        Optional.of(at("2026-11-20T09:20")),
                        SupplementRequest.Source.OFFICER,
                        Optional.of(at("2026-12-01T17:00")))),
                List.of(new RegistryLink("civil", "ref", at("2026-11-20T09:30"))),
                Optional.of(new DossierResult(
                        "Giấy khai sinh", new FormFields(Map.of("so", "12")), Optional.of(ContentDigest.of(new byte[] {2
                        })))),
                new Routing(
                        Optional.of(Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-1")),
                        Optional.of(
                                new Routing.HandOver(Holder.unit(Sample.WARD.code(), ActorRole.ONE_STOP), "mot-cua-1")),
                        List.of(new Delegation(
                                Holder.officer(Sample.OTHER_WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-9"),
                                "lanh-dao-1",
                                at("2026-11-20T09:00"),
                                Optional.of(at("2026-12-20T17:00")))),
                        List.of(new Consultation(
                                "1",
                                Sample.OTHER_WARD.code(),
                                "có đồng ý không?",
                                at("2026-11-20T09:00"),
                                new DueDate(at("2026-11-25T17:00"), false),
                                Optional.of("đồng ý"),
                                Optional.of(at("2026-11-24T17:00"))))),
                Optional.of(new Apology(
                        "quá tải",
                        at("2026-11-20T09:00"),
                        new DueDate(at("2026-11-25T17:00"), false),
                        new DueDate(at("2026-11-27T17:00"), false))),
                "2026-11-21");
    }

    private static GroupEvidence evidence(ApplicantGroup group) {
        return new GroupEvidence(group, GroupEvidence.Source.VNEID, "msg-1", at("2026-11-20T08:00"));
    }
}
