package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.error.IntegrityException;
import vn.motcua.fee.Channel;

/** A pack of one's own: what is taken, and what is refused with its place. */
class ProcedurePackTest {

    private static final String ENTRY = """
              - code: "1.000001"
                otherCodes:
                  - {code: "1.000009", relation: FORMER, caseId: hai, vi: "mã cũ", en: "older", confidence: SINGLE}
                vi: "Thủ tục thử"
                en: "Made up"
                field: "Thử"
                deciding: {level: COMMUNE, vi: "UBND cấp xã", en: "commune"}
                service: {level: MOT_PHAN, confidence: SINGLE}
                time:
                  limit: {value: 3, unit: WORKING_DAY}
                  start: ON_ACCEPTANCE
                  cutoff: TRANSFER_ONLY
                  supplement: RESTART
                  basis: {citation: "test", confidence: CONFIRMED}
                payment: {moment: NONE, basis: {citation: "test", confidence: CONFIRMED}}
                cases:
                  - {id: mot, vi: "một", en: "one", fees: [CUTRU.TAM_TRU]}
                  - {id: hai, vi: "hai", en: "two", provincialFees: {"96": [A.CM]}, period: {field: ngay, days: 60, within: true}}
                documents:
                  - {key: to-khai, vi: "Tờ khai", en: "Form", kind: ORIGINAL, channels: [DIRECT], evidence: [VNEID]}
                sharedPapers: [chung]
                fields:
                  - {key: ten, vi: "Tên", en: "Name"}
                result: "Kết quả"
                sources: ["test"]
            """;
    private static final String HEAD = """
            version: 2026-x
            papers:
              - {key: chung, vi: "Giấy dùng chung", en: "Shared paper", kind: COPY}
            procedures:
            """;

    @TempDir
    Path folder;

    @Test
    void aPackOfOnesOwnHoldsNothingButItself() throws IOException {
        ProcedureCatalog own = ProcedureCatalog.from(file("own.yaml", HEAD + ENTRY));

        assertThat(own.version()).isEqualTo("2026-x");
        assertThat(own.all()).singleElement().satisfies(one -> {
            assertThat(one.documents()).extracting(RequiredDocument::key).containsExactly("to-khai", "chung");
            assertThat(one.documents().get(0).count()).isOne();
            assertThat(one.replyLimit(Channel.ONLINE)).isEmpty();
            assertThat(one.timeOf("hai")).isEqualTo(one.time());
        });
        assertThat(own.find(new ProcedureCode("1.000009"))
                        .orElseThrow()
                        .caseOf("")
                        .orElseThrow()
                        .id())
                .isEqualTo("hai");
    }

    @Test
    void aPackMayBeSplitIntoParts() throws IOException {
        file("part.yaml", HEAD.replace("version: 2026-x\n", "") + ENTRY);

        ProcedureCatalog own = ProcedureCatalog.from(file("own.yaml", """
                version: "1"
                intakeReply:
                  - {channel: ONLINE, limit: {value: 4, unit: WORKING_HOUR}, basis: {citation: "test", confidence: SINGLE}}
                parts: [part.yaml]
                """));

        assertThat(own.all()).singleElement().satisfies(one -> assertThat(
                        one.replyLimit(Channel.ONLINE).orElseThrow().limit().value())
                .isEqualTo(4));
        Path lost = file("lost.yaml", "{version: \"1\", parts: [no-such.yaml]}");
        assertThatThrownBy(() -> ProcedureCatalog.from(lost))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("no-such.yaml");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // what does not bind, with line and column
                "unit: WORKING_DAY -> unit: FORTNIGHT | law.pack-malformed | at line 14, column",
                "value: 3 -> value: -3 | law.pack-malformed | at line 14, column",
                "value: 3 -> value: 0 | law.pack-malformed | at line 14, column",
                "kind: ORIGINAL -> kind: PAPYRUS | law.pack-malformed | line",
                "channels: [DIRECT] -> channels: [FAX] | law.pack-malformed | line",
                "moment: NONE -> moment: SOMETIME | law.pack-malformed | line",
                "code: \"1.000001\" -> code: \"one\" | law.pack-malformed | line",
                "id: mot, -> | law.pack-malformed | line",
                "field: -> feild: | law.pack-malformed | line",
                "start: ON_ACCEPTANCE -> | law.pack-malformed | line",
                "citation: \"test\" -> citation: \" \" | law.pack-malformed | line",
                // what binds, with file, procedure, case and paper
                "vi: \"Thủ tục thử\" -> vi: \"\" | procedure.pack-incomplete | own.yaml: 1.000001: «vi»",
                "vi: \"Thủ tục thử\" -> | procedure.pack-incomplete | own.yaml: 1.000001: «vi»",
                "en: \"Made up\" -> en: \"  \" | procedure.pack-incomplete | own.yaml: 1.000001: «en»",
                "result: \"Kết quả\" -> | procedure.pack-incomplete | own.yaml: 1.000001: «result»",
                "sources: [\"test\"] -> sources: [] | procedure.pack-incomplete | own.yaml: 1.000001: «sources»",
                "code: \"1.000001\" -> retention: X | procedure.pack-incomplete | own.yaml: «code»",
                "id: mot -> id: \"\" | procedure.pack-incomplete | own.yaml: 1.000001: «cases.id»",
                "id: mot -> id: hai | procedure.pack-twice | own.yaml: 1.000001: «hai»",
                "vi: \"một\" -> vi: \"\" | procedure.pack-incomplete | own.yaml: 1.000001/mot: «vi»",
                "fees: [CUTRU.TAM_TRU] -> fees: [\"\"] | procedure.pack-incomplete | own.yaml: 1.000001/mot: «fees»",
                "\"96\" -> \"960\" | procedure.province-malformed | own.yaml: 1.000001/hai: «960»",
                "[A.CM] -> [] | procedure.pack-incomplete | own.yaml: 1.000001/hai: «provincialFees.96»",
                "days: 60 -> days: -1 | procedure.pack-incomplete | own.yaml: 1.000001/hai: «period»",
                "key: to-khai -> key: chung | procedure.pack-twice | own.yaml: 1.000001: «chung»",
                "vi: \"Tờ khai\" -> vi: \"\" | procedure.pack-incomplete | own.yaml: 1.000001#to-khai: «vi»",
                "kind: ORIGINAL, -> kind: ORIGINAL, count: 0, | procedure.pack-incomplete | #to-khai: «count»",
                "evidence: [VNEID] -> evidence: [STARS] | procedure.evidence-unknown | 1.000001#to-khai: there is no register STARS",
                "[chung] -> [khac] | procedure.paper-unknown | own.yaml: 1.000001: the file does not define",
                "caseId: hai -> caseId: ba | procedure.alias-case-unknown | 1.000009 means the unknown case ba",
                "code: \"1.000009\" -> code: \"1.000001\" | procedure.code-clash | 1.000001",
            })
    void whatIsAmissIsRefusedWithItsPlace(String change, String code, String place) throws IOException {
        String[] fromTo = change.split(" ?-> ?", 2);
        String text = HEAD + ENTRY;
        assertThat(text).contains(fromTo[0]);
        Path file = file("own.yaml", text.replaceFirst(java.util.regex.Pattern.quote(fromTo[0]), fromTo[1]));

        assertThatThrownBy(() -> ProcedureCatalog.from(file))
                .isInstanceOfSatisfying(IntegrityException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo(code);
                    assertThat(fault.reason().en()).contains(place);
                });
    }

    @Test
    void aProcedureTwiceAndACodeOfTwoAreRefused() throws IOException {
        Path twice = file("twice.yaml", HEAD + ENTRY + ENTRY);
        Path clash = file("clash.yaml", HEAD + ENTRY + ENTRY.replace("1.000001", "1.000002"));

        assertThat(refusal(twice)).isEqualTo("procedure.duplicate");
        assertThat(refusal(clash)).isEqualTo("procedure.code-clash");
    }

    @Test
    void aPackNeedsAVersionAndAProcedureACase() throws IOException {
        assertThat(refusal(file("a.yaml", HEAD.replace("version: 2026-x\n", "") + ENTRY)))
                .isEqualTo("procedure.pack-incomplete");
        assertThat(refusal(file("b.yaml", HEAD + ENTRY.replaceAll("(?m)^ +- \\{id: .*\n", ""))))
                .isEqualTo("procedure.pack-incomplete");
        assertThat(refusal(file("c.yaml", HEAD + ENTRY + "overrides:\n  - {code: \"1.000001\"}\n")))
                .isEqualTo("procedure.override-of-nothing");
    }

    private String refusal(Path file) {
        try {
            return "taken: " + ProcedureCatalog.from(file).version();
        } catch (IntegrityException e) {
            return e.reason().code();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
