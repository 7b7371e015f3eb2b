package vn.motcua.store;

import static vn.motcua.store.StorableText.storable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.PersonalId;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.procedure.ProcedureCode;

/** The lists of a portal, from columns beside the snapshot and by an index each. */
record PostgresQueries(Session session) implements DossierQueries {

    private static final String INBOX = """
            select code, procedure, status, submitted_at, due_at
            from motcua.dossier
            where agency = :agency and status = any (:statuses)
            order by due_at nulls last, submitted_at, code
            limit :limit
            """;

    private static final String OF_ACCOUNT = """
            select code, procedure, status, submitted_at, due_at
            from motcua.dossier
            where account = :account
            order by submitted_at desc, code
            limit :limit
            """;

    // the expression is the one of the index dossier_of_person
    private static final String OF_PERSON = """
            select code, procedure, status, submitted_at, due_at
            from motcua.dossier
            where (snapshot #>> '{filing,applicant,personalId}') = :person
            order by submitted_at desc, code
            limit :limit
            """;

    // the expression is the one of the index dossier_of_bundle
    private static final String OF_BUNDLE = """
            select code, procedure, status, submitted_at, due_at
            from motcua.dossier
            where (snapshot #>> '{filing,bundle,id}') = :bundle
            order by submitted_at, code
            """;

    private static final String ENDED = """
            select code, ended_at
            from motcua.dossier
            where procedure = :procedure and ended_at < :before
              and (cast(:at as timestamptz) is null or (ended_at, code) > (:at, :code))
            order by ended_at, code
            limit :limit
            """;

    @Override
    public List<Line> inbox(AgencyCode agency, Set<DossierStatus> statuses, int limit) {
        return session.call(database -> database.createQuery(INBOX)
                .bind("agency", agency.value())
                .bindArray(
                        "statuses",
                        String.class,
                        statuses.stream().map(DossierStatus::name).toList())
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list());
    }

    @Override
    public List<Line> ofAccount(String account, int limit) {
        String wanted = storable(account);
        return session.call(database -> database.createQuery(OF_ACCOUNT)
                .bind("account", wanted)
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list());
    }

    @Override
    public List<Line> ofPerson(PersonalId person, int limit) {
        return session.call(database -> database.createQuery(OF_PERSON)
                .bind("person", person.reveal())
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list());
    }

    @Override
    public List<Line> ofBundle(BundleId bundle) {
        return session.call(database -> database.createQuery(OF_BUNDLE)
                .bind("bundle", bundle.value())
                .map((row, context) -> line(row))
                .list());
    }

    @Override
    public List<Ended> ended(ProcedureCode procedure, Instant before, Optional<Ended> after, int limit) {
        return session.call(database -> database.createQuery(ENDED)
                .bind("procedure", procedure.value())
                .bind("before", Moments.column(before))
                .bind("at", Moments.column(after.map(Ended::at)))
                .bind("code", after.map(page -> page.code().value()).orElse(""))
                .bind("limit", limit)
                .map((row, context) -> new Ended(new DossierCode(row.getString("code")), Moments.read(row, "ended_at")))
                .list());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new DossierCode(row.getString("code")),
                new ProcedureCode(row.getString("procedure")),
                DossierStatus.valueOf(row.getString("status")),
                Moments.read(row, "submitted_at"),
                Moments.readOptional(row, "due_at"));
    }
}
