package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.DossierStatus;

/** The page {@code docs/workflow.md} shows what the code prints. */
class WorkflowTextTest {

    private static final Path PAGE =
            Path.of(System.getProperty("basedir", System.getProperty("user.dir")), "..", "docs", "workflow.md");

    @Test
    void thePageShowsThisVeryDiagramAndThisVeryTable() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page).contains("```mermaid\n" + Workflow.diagram() + "```\n");
        assertThat(page).endsWith("\n\n" + Workflow.table());
    }

    @ParameterizedTest
    @EnumSource(DossierStatus.class)
    void everyStatusIsNamedInTheDiagramWithItsCodeLast(DossierStatus status) {
        assertThat(Workflow.diagram().lines())
                .contains("    s%d : %s (%d)".formatted(status.code(), status.vi(), status.code()));
    }

    @Test
    void theDiagramBeginsEndsAndReturnsToWhatWasInterrupted() {
        List<String> lines = Workflow.diagram().lines().toList();

        assertThat(lines.get(0)).isEqualTo("stateDiagram-v2");
        assertThat(lines)
                .contains(
                        "    [*] --> s0 : lập bản nháp",
                        "    s0 --> [*] : bỏ bản nháp",
                        "    [*] --> s9 : nhận hồ sơ từ phần mềm đăng ký",
                        "    s5 --> s1 : nhận giấy tờ bổ sung",
                        "    s5 --> s4 : nhận giấy tờ bổ sung",
                        "    s7 --> s5 : không chấp nhận rút hồ sơ",
                        "    s3 --> [*]",
                        "    s8 --> [*]",
                        "    s10 --> [*]")
                .doesNotContain("    s4 --> [*]")
                .doesNotHaveDuplicates();
        assertThat(lines).filteredOn(line -> line.contains("ghi chú")).isEmpty();
    }

    /** A colon, a semicolon or a number sign in a label would end it; a line that is no state and no move is none. */
    @Test
    void everyLineOfTheDiagramIsAStateOrAMove() {
        assertThat(Workflow.diagram().lines().skip(1)).allSatisfy(line -> assertThat(line)
                .matches("    (s\\d+ : [^:;#%]+|(s\\d+|\\[\\*]) --> (s\\d+|\\[\\*])( : [^:;#%]+)?)"));
    }

    @Test
    void theTableHasEveryActionOfEveryStatusInARowOfEightCells() {
        List<String> rows = Workflow.table().lines().skip(2).toList();

        assertThat(rows).allSatisfy(row -> assertThat(row.split("\\|", -1)).hasSize(10));
        assertThat(Stream.of(ActionName.values()))
                .allSatisfy(action -> assertThat(Workflow.table()).contains("(`" + action + "`)"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("| 1, 2, 4, 5, 6 | xin rút hồ sơ (`REQUEST_WITHDRAWAL`) | 7 | người nộp |"))
                .anySatisfy(row -> assertThat(row).startsWith("| – | lập bản nháp (`CREATE_DRAFT`) | 0 |"))
                .anySatisfy(row -> assertThat(row).startsWith("| 0 | bỏ bản nháp (`DISCARD_DRAFT`) | hủy |"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("| 5 | nhận giấy tờ bổ sung (`ACCEPT_SUPPLEMENT`) | trạng thái đã gián đoạn |")
                        .contains("tính lại hoặc chạy tiếp", "NĐ 118/2025"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("| 9 | trả kết quả (`RETURN_RESULT`) |")
                        .contains("nơi tiếp nhận", "đã nộp khoản thu trước khi trả"));
    }
}
