package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.PurgedSnapshot;
import vn.motcua.testkit.fixture.SettableClock;

/** What the portal deletes by itself, over its own PostgreSQL, in an agency that has set a period for one class of dossiers. */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "test.folder=forgetting")
class ForgettingTest extends RunningPortal {

    private static final String OWN_PERIODS = """
            version: test
            usual: thu-tuc-hanh-chinh
            classes:
              - {id: ly-lich-tu-phap, vi: "Hồ sơ", en: "Dossiers", from: 2025-07-01, years: 5,
                 basis: {citation: "QĐ 1/QĐ-UBND", confidence: SINGLE}}
            """;

    @Autowired
    SettableClock clock;

    @Autowired
    OneStop oneStop;

    @Autowired
    DataSource database;

    @DynamicPropertySource
    static void ownPeriods(DynamicPropertyRegistry registry) {
        registry.add("portal.retention", () -> {
            try {
                return Files.writeString(DATA.resolve("retention.yaml"), OWN_PERIODS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @AfterEach
    void backToNow() {
        clock.set(Instant.now());
    }

    @Test
    void a_draft_that_nobody_changes_is_gone_after_ninety_days_and_not_before() throws Exception {
        String id = json(portal.post("congdan", "/api/drafts", "{\"procedure\":\"3.000333\"}"))
                .path("id")
                .asString();

        pass(Period.ofDays(89));
        assertThat(portal.get("congdan", "/api/drafts/" + id).statusCode()).isEqualTo(200);
        pass(Period.ofDays(91));

        assertThat(portal.get("congdan", "/api/drafts/" + id).statusCode()).isEqualTo(404);
        assertThat(portal.get("congdan", "/api/drafts").body()).doesNotContain(id);
    }

    @Test
    void personal_data_go_once_the_period_that_the_agency_has_set_is_over() throws Exception {
        String code = codeOf(file("congdan", CERTIFICATE.formatted(paper)));
        assertThat(portal.post(
                                "motcua.catinh",
                                "/api/dossiers/" + code + "/actions/refuse",
                                "{\"reason\":\"bà Mẫu nộp nhầm\"}")
                        .statusCode())
                .isEqualTo(200);

        pass(Period.ofYears(4));
        assertThat(isPurged(code)).isFalse();
        pass(Period.ofYears(5).plusDays(2));

        assertThat(isPurged(code)).isTrue();
        assertThat(rowsThatContain("096190000018", code)).isZero();
        assertThat(oneStop.history(DossierCode.parse(code)).toString()).doesNotContain("Mẫu");
    }

    @Test
    void that_no_period_is_set_is_said_once_and_not_at_every_turn(CapturedOutput output) throws Exception {
        pass(Period.ZERO);
        pass(Period.ofDays(1));

        String said = "no retention period is set for ";
        assertThat(output.getAll()).containsOnlyOnce(said).doesNotContain("portal.purge failed");
        String line = output.getAll()
                .lines()
                .filter(each -> each.contains(said))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains("ho-tich", "can-cuoc", "portal.retention").doesNotContain("ly-lich-tu-phap");
    }

    @Test
    void both_are_scheduled_in_the_database_so_that_one_node_does_them() throws Exception {
        List<String> tasks = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select task_name from motcua.background")) {
            while (rows.next()) {
                tasks.add(rows.getString(1));
            }
        }

        assertThat(tasks).contains("portal.drafts", "portal.purge");
    }

    /** Goes so far from today, and lets the portal do what it does in the background. */
    private void pass(Period by) throws IOException, InterruptedException {
        clock.set(VietnamTime.at(Instant.now()).plus(by).toInstant());
        assertThat(portal.post("motcua.phuong", "/api/sandbox/run", "{}").statusCode())
                .isEqualTo(200);
    }

    private boolean isPurged(String code) {
        return PurgedSnapshot.is(oneStop.find(DossierCode.parse(code)).orElseThrow());
    }

    /** In the snapshot and the events of a dossier. */
    private int rowsThatContain(String text, String code) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from motcua.dossier d where d.code = '%s' and d::text like '%%%s%%'"
                                .formatted(code, text))) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
