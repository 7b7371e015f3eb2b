package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.IntegrityException;
import vn.motcua.identity.ActorRole;
import vn.motcua.law.LegalBasis;
import vn.motcua.workflow.TransitionTable.Row;

class TransitionTableTest {

    @Test
    void theShippedTableLoads() {
        TransitionTable table = TransitionTable.shipped();

        assertThat(table.opening(ActionName.SUBMIT)).isPresent();
        assertThat(table.opening(ActionName.RECEIVE_AT_COUNTER)).isPresent();
        assertThat(table.opening(ActionName.RECEIVE)).isEmpty();
        assertThat(table.from(DossierStatus.NEW, ActionName.SUBMIT)).isEmpty();
    }

    @Test
    void moneyAndNotesAreTakenInEveryStatus() {
        TransitionTable table = TransitionTable.shipped();

        for (DossierStatus status : EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT))) {
            assertThat(table.from(status, ActionName.SETTLE_OBLIGATION))
                    .as("%s", status)
                    .isPresent();
            assertThat(table.from(status, ActionName.NOTE)).as("%s", status).isPresent();
        }
    }

    @Test
    void everyRowNamesActorsAndItsBasis() {
        TransitionTable table = TransitionTable.shipped();

        for (DossierStatus status : DossierStatus.values()) {
            for (ActionName action : ActionName.values()) {
                table.from(status, action).ifPresent(row -> {
                    assertThat(row.actors()).isNotEmpty();
                    assertThat(row.basis().latest().citation()).isNotBlank();
                });
            }
        }
    }

    @Test
    void theSmallestTableThatHoldsIsTaken() {
        assertThat(table(whole())).isNotNull();
    }

    @Test
    void aRowThatStandsTwiceIsRefused() {
        refused("workflow.table-duplicate", row(List.of(1), ActionName.RECEIVE, "2"));
        refused("workflow.table-duplicate", row(null, ActionName.CREATE_DRAFT, "0"));
        refused("workflow.table-duplicate", row(List.of(1, 1), ActionName.NOTE, "STAY"));
    }

    @Test
    void aStatusThatNothingLeadsToIsRefused() {
        List<Row> rows = whole();
        rows.removeIf(row -> row.to().equals("3"));

        assertRefused("workflow.table-unreachable", rows);
    }

    @Test
    void aStatusThatCannotBeLeftIsRefused() {
        List<Row> rows = whole();
        rows.removeIf(row -> row.action() == ActionName.RETURN_RESULT);
        rows.add(row(List.of(4), ActionName.RETURN_RESULT, "10"));

        assertRefused("workflow.table-dead-end", rows);
    }

    @Test
    void anEndThatCanBeLeftIsRefused() {
        refused("workflow.table-dead-end", row(List.of(10), ActionName.CORRECT_RESULT, "4"));
    }

    @Test
    void aStatusThatDoesNotExistIsRefused() {
        refused("workflow.table-status", row(List.of(11), ActionName.NOTE, "STAY"));
        refused("workflow.table-status", row(List.of(1), ActionName.STOP, "12"));
        refused("workflow.table-status", row(List.of(1), ActionName.STOP, "ORIGN"));
        refused("workflow.table-status", row(List.of(1), ActionName.STOP, "08"));
    }

    @Test
    void aReturnFromAStatusThatInterruptsNothingIsRefused() {
        refused("workflow.table-no-origin", row(List.of(4), ActionName.CORRECT_RESULT, "ORIGIN"));
    }

    @Test
    void aTextThatIsNotListedIsRefused() {
        refused(
                "workflow.table-text",
                new Row(List.of(1), ActionName.NOTE, "STAY", Set.of(ActorRole.TAX), null, null, null, "no-such-text"));
    }

    @Test
    void aGuardThatCannotJudgeTheActionIsRefused() {
        refused(
                "workflow.table-guard",
                new Row(
                        List.of(1),
                        ActionName.NOTE,
                        "STAY",
                        Set.of(ActorRole.TAX),
                        null,
                        List.of(Guard.PAPERS_NAMED),
                        null,
                        "practice"));
    }

    @Test
    void aRowFromNowhereOrForNobodyIsRefused() {
        refused("workflow.table-empty", row(List.of(), ActionName.NOTE, "STAY"));
        refused(
                "workflow.table-empty",
                new Row(List.of(1), ActionName.NOTE, "STAY", Set.of(), null, null, null, "practice"));
    }

    @Test
    void aDossierBeginsByNothingButAnOpening() {
        refused("workflow.table-opening", row(null, ActionName.COMPLETE, "9"));
        refused("workflow.table-opening", row(null, ActionName.RECEIVE_AT_COUNTER, "STAY"));
        refused("workflow.table-opening", row(null, ActionName.RECEIVE_AT_COUNTER, "5"));
        refused("workflow.table-opening", row(List.of(0), ActionName.RECEIVE_AT_COUNTER, "6"));
        refused("workflow.table-opening", row(List.of(4), ActionName.RECEIVE_AT_COUNTER, "2"));
        refused("workflow.table-opening", row(List.of(4), ActionName.CREATE_DRAFT, "0"));
    }

    @Test
    void aDraftIsNoDossierAndADossierNoDraft() {
        refused("workflow.table-draft", row(List.of(4), ActionName.DISCARD_DRAFT, "GONE"));
        refused("workflow.table-draft", row(List.of(4), ActionName.STOP, "GONE"));
        refused("workflow.table-draft", row(List.of(4), ActionName.CHANGE_DRAFT, "STAY"));
        refused("workflow.table-draft", row(List.of(4), ActionName.STOP, "0"));
        refused("workflow.table-draft", row(List.of(0), ActionName.NOTE, "STAY"));
        refused("workflow.table-draft", row(null, ActionName.OPEN_FROM_REGISTER, "0"));
    }

    @Test
    void whatInterruptsLeadsBackAndNotPastWhatWaits() {
        refused("workflow.table-skips-origin", row(List.of(7), ActionName.START_PROCESSING, "4"));
        refused("workflow.table-skips-origin", row(List.of(5), ActionName.REQUEST_SUPPLEMENT, "5"));
        for (ActionName back :
                List.of(ActionName.ACCEPT_SUPPLEMENT, ActionName.SETTLE_OBLIGATION, ActionName.REJECT_WITHDRAWAL)) {
            List<Row> rows = whole();
            rows.removeIf(row -> row.action() == back);
            rows.add(row(List.of(5, 6, 7), ActionName.STOP, "8"));

            assertRefused("workflow.table-no-return", rows);
        }
    }

    @Test
    void everyStatusLeadsToAnEnd() {
        List<Row> rows = whole();
        rows.removeIf(row -> row.action() == ActionName.RETURN_RESULT || row.action() == ActionName.ACCEPT_WITHDRAWAL);
        rows.add(row(List.of(9), ActionName.CORRECT_RESULT, "4"));
        rows.add(row(List.of(1), ActionName.RETURN_RESULT, "10"));
        rows.add(row(List.of(1), ActionName.STOP, "8"));

        assertRefused("workflow.table-no-end", rows);
    }

    private static void refused(String code, Row extra) {
        List<Row> rows = whole();
        rows.add(extra);
        assertRefused(code, rows);
    }

    private static void assertRefused(String code, List<Row> rows) {
        assertThatThrownBy(() -> table(rows)).isInstanceOfSatisfying(IntegrityException.class, fault -> assertThat(
                        fault.reason().code())
                .isEqualTo(code));
    }

    private static List<Row> whole() {
        return new ArrayList<>(List.of(
                row(null, ActionName.CREATE_DRAFT, "0"),
                row(List.of(0), ActionName.SUBMIT, "1"),
                row(List.of(1), ActionName.RECEIVE, "2"),
                row(List.of(1), ActionName.REFUSE, "3"),
                row(List.of(2), ActionName.START_PROCESSING, "4"),
                row(List.of(4), ActionName.REQUEST_SUPPLEMENT, "5"),
                row(List.of(5), ActionName.ACCEPT_SUPPLEMENT, "ORIGIN"),
                row(List.of(4), ActionName.RAISE_OBLIGATION, "6"),
                row(List.of(6), ActionName.SETTLE_OBLIGATION, "ORIGIN"),
                row(List.of(4), ActionName.REQUEST_WITHDRAWAL, "7"),
                row(List.of(7), ActionName.REJECT_WITHDRAWAL, "ORIGIN"),
                row(List.of(7), ActionName.ACCEPT_WITHDRAWAL, "8"),
                row(List.of(4), ActionName.COMPLETE, "9"),
                row(List.of(9), ActionName.RETURN_RESULT, "10")));
    }

    @Test
    void noStepCitesATextThatDidNotExistYet() {
        Journey journey = Journey.submitted(Sample.BIRTH);
        TransitionTable table = TransitionTable.shipped();
        LocalDate tet = LocalDate.of(2026, 2, 12);
        LocalDate today = LocalDate.of(2026, 11, 20);

        String february = table.from(DossierStatus.NEW, ActionName.RECEIVE)
                .orElseThrow()
                .basis()
                .on(tet)
                .citation();
        String november = table.from(DossierStatus.NEW, ActionName.RECEIVE)
                .orElseThrow()
                .basis()
                .on(today)
                .citation();

        assertThat(february).isEqualTo("NĐ 118/2025/NĐ-CP Đ17(3)");
        assertThat(november).contains("NĐ 309/2026");
        assertThat(journey.log().get(0).basis().citation()).contains("NĐ 310/2026");
    }

    private static Row row(List<Integer> from, ActionName action, String to) {
        return new Row(from, action, to, Set.of(ActorRole.ONE_STOP), null, null, null, "practice");
    }

    private static TransitionTable table(List<Row> rows) {
        DatedBasis practice = new DatedBasis(LegalBasis.practice(), new TreeMap<>());
        return new TransitionTable(new TransitionTable.Pack("test", Map.of("practice", practice), rows));
    }
}
