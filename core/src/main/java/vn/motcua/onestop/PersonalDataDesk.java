package vn.motcua.onestop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.TextCheck;
import vn.motcua.procedure.ProcedureCode;

/**
 * Hands out all that is held about a person, and deletes it when its retention is over (Luật Bảo vệ dữ liệu cá nhân
 * 91/2025/QH15; Luật Lưu trữ 33/2024/QH15). Got from {@link OneStop#personalData}. Thread-safe.
 *
 * <p>A purge reaches the live records of the store. Backups, replicas, and the space that a database has not yet reused keep
 * their own time; a dossier that is restored from a backup is purged again.
 */
public final class PersonalDataDesk {

    private static final String OWN_PURPOSE = "Quyền của chủ thể dữ liệu (Luật 91/2025/QH15)";
    private static final String WITHHELD = "?";
    private static final TextCheck PURPOSE = TextCheck.line(500);
    private static final Pattern PERSONAL = Pattern.compile("\\p{Nd}{9}");
    private static final List<String> FIELDS = List.of("applicant", "form", "documents", "result", "texts", "records");

    private final UnitOfWork work;
    private final DossierQueries queries;
    private final Clock clock;
    private final Purge purge;
    private final List<ProcedureCode> procedures;
    private final AuditSink audit;

    PersonalDataDesk(
            UnitOfWork work,
            DossierQueries queries,
            Clock clock,
            Purge purge,
            List<ProcedureCode> procedures,
            AuditSink audit) {
        this.work = work;
        this.queries = queries;
        this.clock = clock;
        this.purge = purge;
        this.procedures = procedures;
        this.audit = audit;
    }

    /**
     * All that is held about a person. The person himself gets it for his own account, together with the number that his
     * login proved ({@link Subject#loggedIn}); an officer with a legal purpose gets for anybody what his own agency decides, and
     * the portal sees to it which officers may ask. What was asked for is put before the {@link AuditSink} whether it was granted or not: one entry
     * for each dossier in it, or a single one without a dossier if there is none.
     *
     * @param subject whose data
     * @param purpose an officer's legal purpose, on one line and with no long run of digits, since it goes into the
     *     audit; the person himself needs none
     * @param actor who asks
     * @return the text with its digest, or why it is not handed out
     */
    public ExportOutcome exportSubject(Subject subject, String purpose, Actor actor) {
        Instant at = now();
        Optional<Reason> hostile = purposeFault(purpose.strip());
        String stated = hostile.isPresent() ? WITHHELD : purpose.isBlank() ? OWN_PURPOSE : purpose.strip();
        Optional<Reason> refusal = exportRefusal(subject, purpose, actor).or(() -> hostile);
        if (refusal.isPresent()) {
            record(
                    at,
                    actor,
                    purpose.isBlank() ? "" : stated,
                    List.of(),
                    refusal.get().code(),
                    "");
            return new ExportOutcome.Rejected(List.of(refusal.get()));
        }
        ExportOutcome.Made made = work.run(transaction -> made(transaction, subject, actor, at));
        record(at, actor, stated, made.dossiers(), "exported", made.digest().value());
        return made;
    }

    /**
     * Deletes the personal data of a dossier that is over (status 3, 8 or 10) and whose retention is over too, in one
     * transaction: the snapshot keeps what statistics count ({@link PurgedSnapshot}), the texts of its events and the records
     * of modules beside it go, and so do the keys of the request that opened it; timers, deliveries and the attention list
     * stay. A {@link vn.motcua.event.DossierEvent.Purged} on the legal basis of its retention class ends the chain, which
     * verifies before and after. To do it again does nothing. The snapshot no longer refers to files; to sweep contents that
     * nothing refers to any more is up to whoever keeps them ({@link DocumentContents}), since several dossiers may refer to
     * the same content.
     *
     * @param code the dossier
     * @param actor a leader of the agency that decided, or the system
     * @return the dossier as it is now, or every reason why not; among them a chain that does not verify
     * @throws vn.motcua.error.NotFoundException if there is no such dossier
     */
    public Outcome purge(DossierCode code, Actor actor) {
        return purge.one(code, actor, now());
    }

    /**
     * Purges dossiers whose retention is over, the longest ended of each procedure first, as the system: for a job that runs
     * every night, say. One that is refused keeps no other one back. Procedures that the catalogue no longer holds are left
     * alone, since nothing says how long their dossiers are kept.
     *
     * @param limit how many to purge at most
     * @return what was purged, and what was refused
     */
    public PurgeRun purgeDue(int limit) {
        return purge.due(procedures, limit, now());
    }

    /**
     * The retention classes for which nobody has set a period: dossiers of theirs are never due, so a job that purges should
     * say so to whoever runs it.
     *
     * @return the ids of the classes of the catalogue's procedures, in alphabetical order; none once the agency has set all
     */
    public SortedSet<String> classesWithoutPeriod() {
        return purge.withoutPeriod(procedures, now());
    }

    private static Optional<Reason> purposeFault(String purpose) {
        return PURPOSE.fault(purpose)
                .or(() -> PERSONAL.matcher(purpose).find()
                        ? Optional.of(PersonalDataReason.PURPOSE_PERSONAL.with())
                        : Optional.empty());
    }

    private static Optional<Reason> exportRefusal(Subject subject, String purpose, Actor actor) {
        if (actor.role().isOfficer()) {
            return purpose.isBlank() ? Optional.of(PersonalDataReason.PURPOSE_MISSING.with()) : Optional.empty();
        }
        boolean himself = actor.role() == ActorRole.CITIZEN && subject.account().equals(Optional.of(actor.id()));
        return himself ? Optional.empty() : Optional.of(PersonalDataReason.NOT_ENTITLED_TO_EXPORT.with());
    }

    private ExportOutcome.Made made(Transaction transaction, Subject subject, Actor actor, Instant at) {
        // the queries join this transaction, so that nothing is left out between them
        TreeSet<DossierCode> codes = new TreeSet<>();
        subject.account().ifPresent(account -> queries.ofAccount(account, Integer.MAX_VALUE)
                .forEach(line -> codes.add(line.code())));
        subject.personalId()
                .filter(number -> !number.equals(PurgedSnapshot.PERSONAL_ID))
                .ifPresent(
                        number -> queries.ofPerson(number, Integer.MAX_VALUE).forEach(line -> codes.add(line.code())));
        SubjectExport export = new SubjectExport(subject, at);
        for (DossierCode code : List.copyOf(codes)) {
            Dossier dossier = transaction.dossiers().find(code).orElseThrow().dossier();
            AgencyCode deciding = dossier.filing().agency().code();
            if (actor.role().isOfficer() && !actor.agency().equals(Optional.of(deciding))) {
                codes.remove(code);
                continue;
            }
            export.add(
                    dossier,
                    transaction.dossiers().history(code),
                    transaction.companions().of(code));
        }
        String json = export.text();
        return new ExportOutcome.Made(
                json, List.copyOf(codes), ContentDigest.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    private void record(
            Instant at, Actor actor, String purpose, List<DossierCode> dossiers, String outcome, String digest) {
        String correlation = UUID.randomUUID().toString();
        Duration took = Duration.between(at, now());
        List<Optional<DossierCode>> about = new ArrayList<>();
        dossiers.forEach(code -> about.add(Optional.of(code)));
        if (about.isEmpty()) {
            about.add(Optional.empty());
        }
        about.forEach(dossier -> audit.record(new AuditEntry(
                at,
                took,
                actor.id(),
                "onestop",
                "export-subject",
                purpose,
                dossier,
                FIELDS,
                outcome,
                digest,
                correlation)));
    }

    /** Microseconds, the finest that the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
