package vn.motcua.testkit.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.Territory;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.procedure.ProcedureCode;

/** Dossiers, events and companions to put into a store under test; made up, and full of text that is hard to keep. */
public final class StoreSamples {

    /** Where the sample dossiers are filed. */
    public static final AgencyCode AGENCY = new AgencyCode("H12.40");

    /** A moment with microseconds, the finest that a store keeps. */
    public static final Instant AT = Instant.parse("2026-11-20T05:06:07.123456Z");

    /** Both normal forms of Unicode, signs beyond the first plane, and every sign that a language on the way may mean. */
    public static final String HARD_TEXT =
            "Ngõ 12 – Đường “Hồ Tùng Mậu” e\u0301 é 🏠\u200b\u00a0 \"'`\\n\\u0041\\ \t\r\n :code ?1 ${x} %s {} \u0001\u007f";

    private StoreSamples() {}

    /**
     * A dossier's code.
     *
     * @param number the number of the day
     * @return a code of {@link #AGENCY}
     */
    public static DossierCode code(long number) {
        return DossierCode.of(AGENCY.value(), VietnamTime.dayOf(AT), number);
    }

    /**
     * The first snapshot of a dossier.
     *
     * @param code its code
     * @return version 1, in status 1
     */
    public static Dossier dossier(DossierCode code) {
        return dossier(code, "account-1", AT);
    }

    /**
     * The first snapshot of a dossier.
     *
     * @param code its code
     * @param account who files it
     * @param submittedAt when
     * @return version 1, in status 1
     */
    public static Dossier dossier(DossierCode code, String account, Instant submittedAt) {
        Applicant applicant = new Applicant(
                account,
                PersonName.parse("Nguyễn Thị Ánh Tuyết"),
                PersonalId.parse("001199000001"),
                Optional.of(BirthDate.parse("1999-02")),
                Optional.of("0900000000"),
                Optional.empty(),
                Optional.of(HARD_TEXT));
        Filing filing = new Filing(
                new ProcedureCode("1.001193"),
                "usual",
                new Agency(AGENCY, "UBND phường Ví Dụ", Territory.ofProvince("01")),
                Channel.ONLINE,
                applicant,
                new FormFields(Map.of("b.note", HARD_TEXT, "a.empty", "")),
                List.of(
                        Document.file("birth-certificate", ContentDigest.of(new byte[] {1})),
                        Document.evidence("residence", "population")),
                new CaseFacts(Map.of("copies", Long.MAX_VALUE), Map.of("contractAct", "KY_KET")),
                List.of(),
                submittedAt);
        return Dossier.opened(code, DossierStatus.NEW, filing, List.of(), "2026-11-01");
    }

    /**
     * The next snapshot of a dossier, in another status and with a due date.
     *
     * @param before the snapshot before
     * @param status its status, none that interrupts
     * @param due when its result is due
     * @return the version after
     */
    public static Dossier next(Dossier before, DossierStatus status, Instant due) {
        return before.withStatus(status, List.of())
                .withClock(before.clock().started(AT, new DueDate(due, false)))
                .nextVersion();
    }

    /**
     * The first events of a dossier.
     *
     * @param code its code
     * @param count how many
     * @return a chain from 1
     */
    public static List<LoggedEvent> events(DossierCode code, int count) {
        return events(code, EventHead.NONE, count);
    }

    /**
     * Events that go on with a chain.
     *
     * @param code the dossier's code
     * @param head the end of its chain
     * @param count how many
     * @return the chain from there
     */
    public static List<LoggedEvent> events(DossierCode code, EventHead head, int count) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            occurrences.add(new Occurrence(
                    new DossierEvent.ExternalNote("vn.example", "note-" + i, HARD_TEXT),
                    new LegalBasis("NĐ 118/2025/NĐ-CP Đ" + i, Confidence.SINGLE)));
        }
        Actor actor = Actor.officer(ActorRole.ONE_STOP, "officer-1", AGENCY);
        // the same salts each time, so that the same call gives the same chain
        return EventLog.append(code, head, AT, actor, occurrences, new Random(count));
    }

    /**
     * The next version of a stored dossier, with one more event.
     *
     * @param stored the dossier as stored
     * @return both, to be given to {@code update}
     */
    public static StoredChange changed(StoredDossier stored) {
        Dossier next = stored.dossier().nextVersion();
        return new StoredChange(next, events(next.code(), stored.head(), 1));
    }

    /**
     * A snapshot with the events that led to it.
     *
     * @param dossier the snapshot
     * @param events the events
     */
    public record StoredChange(Dossier dossier, List<LoggedEvent> events) {}

    /**
     * A companion of {@code code(1)}.
     *
     * @param key its key
     * @return version 1 of the kind {@code test.kind}, without alias, slot and due time
     */
    public static Companion companion(String key) {
        return new Companion(
                "test.kind", key, code(1), Optional.empty(), Optional.empty(), "open", Optional.empty(), 1, HARD_TEXT);
    }

    /**
     * A companion with an alias, a slot and a due time.
     *
     * @param key its key
     * @param alias its alias, or empty text for none
     * @param slot its slot, or empty text for none
     * @param dueAt when it is due
     * @return version 1 of the kind {@code test.kind}
     */
    public static Companion companion(String key, String alias, String slot, Instant dueAt) {
        Function<String, Optional<String>> given = text -> Optional.of(text).filter(each -> !each.isEmpty());
        return new Companion(
                "test.kind",
                key,
                code(1),
                given.apply(alias),
                given.apply(slot),
                "open",
                Optional.of(dueAt),
                1,
                HARD_TEXT);
    }
}
