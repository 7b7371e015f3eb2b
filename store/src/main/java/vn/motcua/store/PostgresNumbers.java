package vn.motcua.store;

import java.time.LocalDate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.Numbers;

/**
 * The counters behind dossier codes. Drawing locks the agency's row of the day until the transaction ends, which is what
 * makes the numbers free of gaps: one filing at a time per agency.
 */
record PostgresNumbers(Session session) implements Numbers {

    private static final String DRAW = """
            insert into motcua.counter as c (agency, day, last)
            values (:agency, :day, 1)
            on conflict (agency, day) do update set last = c.last + 1
            returning last
            """;

    @Override
    public DossierCode next(AgencyCode agency, LocalDate day) {
        long number = session.call(database -> database.createQuery(DRAW)
                .bind("agency", agency.value())
                .bind("day", day)
                .mapTo(Long.class)
                .one());
        return DossierCode.of(agency.value(), day, number);
    }
}
