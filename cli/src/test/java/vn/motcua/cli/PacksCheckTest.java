package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksCheckTest {

    private static final String PACK = """
            pack: THU_NGHIEM
            version: "1"
            territory: {province: "96"}
            fees:
              - id: THU.NGHIEM
                vi: Phí thử nghiệm
                en: Fee for a test
                kind: PHI
                setBy: PROVINCE
                territory: {province: "96"}
                from: 2026-01-01
                procedures: ["3.000333"]
                rates:
                  - id: THU.NGHIEM.2026
                    from: 2026-01-01
                    amount: 50000
                    source: {citation: "NQ 1/2026/NQ-HĐND", confidence: CONFIRMED}
            """;

    @TempDir
    Path folder;

    static Path packIn(Path folder) throws IOException {
        return Files.writeString(folder.resolve("pack.yaml"), PACK);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aSoundPackIsSummedUp() throws IOException {
        Typed typed = Typed.run("packs check", packIn(folder));

        assertThat(typed.out().lines()).containsExactly("OK", "THU_NGHIEM, phiên bản 1: 1 khoản thu, 1 quy tắc");
        assertThat(typed.code()).isZero();
    }

    @Test
    void everyFaultIsToldWithFileLineAndColumn() throws IOException {
        Path pack = file(
                "sai.yaml",
                PACK.replace("amount: 50000", "amount: -1")
                        .replace("        source: {citation: \"NQ 1/2026/NQ-HĐND\", confidence: CONFIRMED}\n", ""));

        Typed typed = Typed.run("packs check", pack);

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out())
                .contains("sai.yaml, dòng ", ", cột ", "[fee.amount-negative]", "[fee.source-missing]", "2 lỗi.");
        assertThat(Typed.run("packs check --lang en", pack).out()).contains("sai.yaml, line ", "2 fault(s).");
    }

    @Test
    void aProcedureThatNobodyKnowsIsAFaultAndAnOtherCodeIsNot() throws IOException {
        Path unknown = file("unknown.yaml", PACK.replace("3.000333", "9.999999"));
        Path noCode = file("no-code.yaml", PACK.replace("3.000333", "ABC"));
        Path former = file("former.yaml", PACK.replace("3.000333", "2.000413"));

        assertThat(Typed.run("packs check", unknown).out())
                .contains("unknown.yaml, dòng 12, cột 17: Thủ tục 9.999999", "[fee.procedure-unknown]");
        assertThat(Typed.run("packs check", noCode).code()).isEqualTo(1);
        assertThat(Typed.run("packs check", former).code()).isZero();
    }

    @Test
    void whatIsNoPackAtAllIsAFaultToo() throws IOException {
        for (String content : new String[] {"", "\u0000", "[", "pack: &a x", "- 1", "pack: X\npack: Y"}) {
            Typed typed = Typed.run("packs check", file("hostile.yaml", content));

            assertThat(typed.code()).as(content).isEqualTo(1);
            assertThat(typed.out()).as(content).contains("hostile.yaml").contains("1 lỗi.");
            assertThat(typed.err()).as(content).isEmpty();
        }
    }

    @Test
    void workedCasesAreRunAgainstThePackAndItsNeighbours() throws IOException {
        String one = "{id: A, fee: THU.NGHIEM, date: 2026-05-05, channel: POST, pay: 50000, text: NQ 1/2026}";
        String two = "{id: B, fee: LLTP.PHIEU, date: 2026-05-05, channel: ONLINE, pay: 200000, text: TT 16/2025}";
        Path cases = file("cases.yaml", "cases:\n  - " + one + "\n  - " + two + "\n");

        Typed right = Typed.run("packs check", packIn(folder), "--cases", cases);
        Files.writeString(cases, Files.readString(cases).replace("50000", "50001"));
        Typed wrong = Typed.run("packs check", packIn(folder), "--cases", cases);

        assertThat(right.code()).isZero();
        assertThat(right.out()).contains("2 trường hợp đúng như văn bản.");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out())
                .contains("cases.yaml, dòng 2, cột 5: Trường hợp A: gói phí tính 50.000 đ, theo văn bản là 50.001 đ.");
    }

    @Test
    void aFileThatIsNotThereIsASlipOfTheCommandLine() throws IOException {
        Path pack = packIn(folder);
        Path missing = folder.resolve("khong-co.yaml");

        for (Typed typed : new Typed[] {
            Typed.run("packs check", pack, missing),
            Typed.run("packs check", pack, "--cases", missing),
            Typed.run("packs check", folder),
            Typed.run("fee quote LLTP.PHIEU --date 2026-05-05 --channel ONLINE --province 96 --pack", missing),
            Typed.run("fee compare 3.000333 --date 2026-05-05 --province 96 --tariff", missing)
        }) {
            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.err()).contains("[cli.no-file]").doesNotContain("Exception");
        }
    }
}
