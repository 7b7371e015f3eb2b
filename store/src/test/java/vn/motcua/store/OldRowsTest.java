package vn.motcua.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.event.PurgedChain;
import vn.motcua.identity.Actor;
import vn.motcua.identity.PersonalId;
import vn.motcua.law.LegalBasis;
import vn.motcua.onestop.DossierQueries.Ended;
import vn.motcua.onestop.DossierQueries.Line;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.procedure.ProcedureCode;

/** A database that was filled before personal texts were kept apart goes on as if nothing had been. */
class OldRowsTest {

    private static final DossierCode CODE = DossierCode.parse("H12.40-261120-0001");

    /** What the first three migrations and the code of their time left behind, to the byte. */
    private static final String ROWS = """
            insert into motcua.dossier
                (code, version, agency, account, procedure, status, submitted_at, due_at, snapshot, event_count, last_digest)
            values
                ('H12.40-261120-0001', 4, 'H12.40', 'acc-1', '1.001193', 'STOPPED', '2026-11-20T02:00:00.123456Z', null,
                 '{"code":"H12.40-261120-0001","version":4,"status":"STOPPED","interrupted":[],"filing":{"procedure":"1.001193","caseId":"dung-han","agency":{"code":"H12.40","name":"UBND phường An Xuyên","territory":{"province":"96","commune":null}},"channel":"ONLINE","applicant":{"account":"acc-1","name":"Nguyễn Thị Mẫu","personalId":"096000000001","birthDate":"1985-07","phone":"0912345678","email":null,"address":"ấp 1"},"form":{"nksHoTen":"Nguyễn Văn Bé"},"documents":[{"key":"to-khai","kind":"FILE","content":"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a","evidence":null}],"facts":{},"groups":[],"submittedAt":"2026-11-20T02:00:00.123456Z"},"clock":{"startedAt":null,"stoppedAt":null,"endedAt":null,"due":null,"pauses":[],"running":false,"started":false},"quotes":[],"obligations":[],"supplements":[],"registryLinks":[],"result":null,"packVersion":"2026-11-21"}',
                 4, 'be7dbaaf5d0ef5cd632334f2d9fff56cdad91eb7c01cd879f68a1ffbd610d8c3');

            insert into motcua.event
                (dossier, seq, at, actor_role, actor_id, actor_agency, basis, confidence, body, previous_digest, digest)
            values
                ('H12.40-261120-0001', 1, '2026-11-20T02:00:00.123456Z', 'CITIZEN', 'acc-1', null, 'NĐ 61/2018/NĐ-CP Đ17', 'SINGLE',
                 '{"type":"submitted","procedure":"1.001193","channel":"ONLINE","quoted":7000,"why":"miễn \\"50%\\""}',
                 '', '6f817cb2e86a397f72068723c2e963310611cd8d409cec094635815066b1f4c2'),
                ('H12.40-261120-0001', 2, '2026-11-20T02:01:00.123456Z', 'ONE_STOP', 'mot-cua-1', 'H12.40', 'NĐ 61/2018/NĐ-CP Đ17', 'SINGLE',
                 '{"type":"supplement-requested","items":["giấy chứng sinh của bé Mẫu","CCCD"],"reason":"ông Mẫu chưa nộp","override":"đặc biệt"}',
                 '6f817cb2e86a397f72068723c2e963310611cd8d409cec094635815066b1f4c2', '320b53e4357e2f86d9c311aad3d999930346ba7665fa9eaf7947f9c56482b587'),
                ('H12.40-261120-0001', 3, '2026-11-20T02:01:00.123456Z', 'ONE_STOP', 'mot-cua-1', 'H12.40', 'thực tiễn', 'CONFIRMED',
                 '{"type":"due-soon"}',
                 '320b53e4357e2f86d9c311aad3d999930346ba7665fa9eaf7947f9c56482b587', '6fb07509b08a485feb3e6241dd51e0498ab6fb161314d919fe1d04b0dd06ce45'),
                ('H12.40-261120-0001', 4, '2026-11-20T02:02:00.123456Z', 'SPECIALIST', 'chuyen-mon-1', 'H12.40', 'NĐ 61/2018/NĐ-CP Đ17', 'SINGLE',
                 '{"type":"stopped","reason":"bà Mẫu đã mất"}',
                 '6fb07509b08a485feb3e6241dd51e0498ab6fb161314d919fe1d04b0dd06ce45', 'be7dbaaf5d0ef5cd632334f2d9fff56cdad91eb7c01cd879f68a1ffbd610d8c3');

            insert into motcua.delivery (handler, dossier, seq, attempts, claimable_at)
            values ('handler', 'H12.40-261120-0001', 4, 2, '-infinity');
            """;

    private static void migrateTo(HikariDataSource database, String version) {
        Flyway.configure(OldRowsTest.class.getClassLoader())
                .dataSource(database)
                .resourceProvider(new MigrationFiles())
                .schemas("motcua")
                .table("schema_history")
                .loggers("slf4j")
                .target(version)
                .load()
                .migrate();
    }

    private static HikariDataSource filled(String name) {
        HikariDataSource database = TestDatabase.withoutTables(name);
        migrateTo(database, "3");
        TestDatabase.execute(database, ROWS);
        PostgresStore.migrate(database);
        return database;
    }

    @Test
    void old_rows_are_read_found_and_hold() {
        try (HikariDataSource database = filled("old_rows")) {
            PostgresStore store = new PostgresStore(database);

            StoredDossier stored =
                    store.run(transaction -> transaction.dossiers().find(CODE).orElseThrow());
            List<LoggedEvent> history =
                    store.run(transaction -> transaction.dossiers().history(CODE));

            assertThat(EventLog.verify(CODE, stored.head(), history)).isEmpty();
            assertThat(history.get(3).event()).isEqualTo(new DossierEvent.Stopped("bà Mẫu đã mất"));
            assertThat(stored.dossier().status()).isEqualTo(DossierStatus.STOPPED);
            assertThat(store.ofPerson(PersonalId.parse("096000000001"), 10))
                    .extracting(Line::code)
                    .containsExactly(CODE);
            assertThat(store.ended(
                            new ProcedureCode("1.001193"), Instant.parse("2030-01-01T00:00:00Z"), Optional.empty(), 10))
                    .containsExactly(new Ended(CODE, Instant.parse("2026-11-20T02:02:00.123456Z")));
        }
    }

    @Test
    void old_rows_can_be_purged_and_nothing_of_their_texts_is_left_in_the_tables() {
        try (HikariDataSource database = filled("old_rows_purged")) {
            PostgresStore store = new PostgresStore(database);
            store.run(transaction -> {
                StoredDossier stored = transaction.dossiers().lock(CODE).orElseThrow();
                PurgedChain chain = EventLog.purge(transaction.dossiers().history(CODE));
                transaction.dossiers().purge(chain.entries());
                List<LoggedEvent> end = EventLog.append(
                        CODE,
                        stored.head(),
                        Instant.parse("2036-11-20T02:02:00Z"),
                        Actor.system("test"),
                        List.of(new Occurrence(new DossierEvent.Purged("x", chain.resealed()), LegalBasis.practice())));
                transaction.dossiers().update(stored.dossier().nextVersion(), end);
                return end;
            });

            StoredDossier stored =
                    store.run(transaction -> transaction.dossiers().find(CODE).orElseThrow());
            List<LoggedEvent> history =
                    store.run(transaction -> transaction.dossiers().history(CODE));
            List<String> bodies =
                    new ArrayList<>(TestDatabase.texts(database, "select body || personal from motcua.event"));

            assertThat(EventLog.verify(CODE, stored.head(), history)).isEmpty();
            assertThat(bodies).hasSize(5).allSatisfy(text -> assertThat(text)
                    .doesNotContain("Mẫu", "CCCD", "đặc biệt"));
            DossierEvent delivered = store.run(transaction -> transaction
                    .deliveries()
                    .claim("handler", Instant.parse("2036-11-21T00:00:00Z"), Duration.ofMinutes(1), 1)
                    .get(0)
                    .event()
                    .event());
            assertThat(delivered).isEqualTo(new DossierEvent.Stopped(EventLog.PURGED));
        }
    }

    @Test
    void a_number_is_found_by_its_index() {
        try (HikariDataSource database = filled("old_rows_index")) {
            List<String> plan = TestDatabase.texts(
                    database,
                    "set enable_seqscan = off; explain select code from motcua.dossier"
                            + " where (snapshot #>> '{filing,applicant,personalId}') = '096000000001'"
                            + " order by submitted_at desc, code limit 10");

            assertThat(String.join("\n", plan)).contains("dossier_of_person").doesNotContain("Sort");
        }
    }
}
