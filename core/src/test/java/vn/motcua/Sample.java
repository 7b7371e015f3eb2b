package vn.motcua;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingHours;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Holder;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.Territory;
import vn.motcua.procedure.ProcedureCode;

/** The people, agencies, moments and filings that the tests of this module share. Nobody in it exists. */
public final class Sample {

    public static final ProcedureCode CRIMINAL_RECORD = new ProcedureCode("3.000333");
    public static final ProcedureCode RESIDENCE = new ProcedureCode("1.004194");
    public static final ProcedureCode BIRTH = new ProcedureCode("1.001193");

    public static final Agency WARD =
            new Agency(new AgencyCode("H12.40"), "UBND phường An Xuyên", Territory.ofProvince("96"));
    public static final Agency OTHER_WARD =
            new Agency(new AgencyCode("H12.41"), "UBND phường Lý Văn Lâm", Territory.ofProvince("96"));

    public static final Actor CITIZEN = Actor.citizen("acc-1");
    public static final Actor ONE_STOP = Actor.officer(ActorRole.ONE_STOP, "mot-cua-1", WARD.code());
    public static final Actor SPECIALIST = Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-1", WARD.code());
    public static final Actor PAYMENT = Actor.payment("vnpay");

    private static final Deadlines DEADLINES = new Deadlines(WorkingCalendar.shipped(), WorkingHours.USUAL);

    private Sample() {}

    /** A moment by its wall-clock time in Vietnam, for example {@code 2026-11-20T09:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Someone of each role, at home in {@link #WARD}. */
    public static Actor actor(ActorRole role) {
        if (role.isOfficer()) {
            return Actor.officer(role, "officer-1", WARD.code());
        }
        return switch (role) {
            case CITIZEN -> CITIZEN;
            case PAYMENT -> PAYMENT;
            case REGISTRY -> Actor.registry("civil");
            default -> new Actor(role, role.name(), Optional.empty());
        };
    }

    /** An officer of each role as one who holds dossiers, the same as {@link #actor}. */
    public static Holder holder(ActorRole role) {
        return Holder.officer(WARD.code(), role, "officer-1");
    }

    public static Deadlines deadlines() {
        return DEADLINES;
    }

    public static Applicant applicant() {
        return new Applicant(
                CITIZEN.id(),
                PersonName.parse("Nguyễn Thị Mẫu"),
                PersonalId.parse("096000000001"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Filing filing(ProcedureCode procedure, Channel channel, Instant at) {
        return filing(procedure, channel, at, Map.of(), List.of());
    }

    public static Filing filing(
            ProcedureCode procedure, Channel channel, Instant at, Map<String, Long> facts, List<GroupEvidence> groups) {
        return new Filing(
                procedure,
                caseOf(procedure),
                WARD,
                channel,
                applicant(),
                procedure.equals(BIRTH) ? new FormFields(birthForm()) : FormFields.EMPTY,
                papers(procedure, channel),
                CaseFacts.of(facts),
                groups,
                at);
    }

    public static String caseOf(ProcedureCode procedure) {
        return procedure.equals(CRIMINAL_RECORD) ? "thuong" : procedure.equals(BIRTH) ? "dung-han" : "ca-nhan-ho";
    }

    /** Papers that no shipped procedure would call incomplete; online, a paper counts only as a file. */
    public static List<Document> papers(ProcedureCode procedure, Channel channel) {
        List<Document> papers = new ArrayList<>();
        papers.add(channel == Channel.ONLINE ? file("to-khai") : Document.paper("to-khai"));
        if (procedure.equals(RESIDENCE)) {
            papers.add(Document.evidence("cho-o-hop-phap", "LAND_DATABASE"));
        } else {
            papers.add(Document.evidence("giay-to-tuy-than", "VNEID"));
        }
        if (procedure.equals(BIRTH)) {
            papers.add(Document.evidence("giay-chung-sinh", "E_BIRTH_NOTICE"));
        }
        return papers;
    }

    /** An uploaded file. */
    public static Document file(String key) {
        return Document.file(key, ContentDigest.of(key.getBytes(StandardCharsets.UTF_8)));
    }

    public static Map<String, String> birthForm() {
        return Map.of(
                "nksHoTen", "Nguyễn Văn Bé",
                "nksGioiTinh", "1",
                "nksNgaySinh", "2026-11-01",
                "nksNoiSinh", "Bệnh viện tỉnh",
                "nycQuanHe", "mẹ");
    }
}
