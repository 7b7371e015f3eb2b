package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;

/** A file that is no pack is refused with a reason that whoever wrote it understands, whatever it holds. */
class PackYamlTest {

    private static final String GOOD = "$HEAD\nfees:\n  - {id: A, $FEE, $OPEN}\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "channels: [ONLINE] | channels: [▸FAX] | channels",
                "channels: [ONLINE] | channels: [▸1] | channels",
                "channels: [ONLINE] | channels: ▸ONLINE | channels",
                "groups: [TRE_EM] | groups: [TRE_EM, ▸NGUOI_LA] | groups",
                "amount: 1 | amount: ▸5.000 | amount",
                "amount: 1 | amount: ▸1.5 | amount",
                "amount: 1 | amount: ▸\"5000\" | amount",
                "amount: 1 | amount: ▸năm nghìn | amount",
                "amount: 1 | amount: ▸true | amount",
                "from: 2025-01-01 | from: ▸2025-02-30 | from",
                "from: 2025-01-01 | from: ▸01/01/2025 | from",
                "from: 2025-01-01 | from: ▸2025 | from",
                "from: 2025-01-01 | from: ▸\"2025-01-01T00:00:00\" | from",
                "from: 2025-01-01 | from: ▸\"\" | from",
                "from: 2025-01-01 | from: ▸[2025, 1, 1] | from",
                "percent: 5 | percent: 12,▸5 | 5",
                "percent: 5 | percent: ▸0.12345678 | percent",
                "exempt: true | exempt: ▸\"true\" | exempt",
                "exempt: true | exempt: ▸1 | exempt",
                "kind: LE_PHI | kind: ▸le_phi | kind",
                "'{province: \"96\"}' | '▸{province: \"00\"}' | 00",
                "'{citation: Q1' | '▸{citation: \" \"' | source",
            })
    void aValueOfTheWrongKindIsShownWhereItStands(String good, String wrong, String key) {
        String all = """
                pack: G
                version: "1"
                territory: {province: "96"}
                fees:
                  - id: A
                    vi: a
                    en: a
                    kind: LE_PHI
                    setBy: PROVINCE
                    from: 2025-01-01
                    rates:
                      - {id: A.1, channels: [ONLINE], amount: 1, source: {citation: Q1, confidence: CONFIRMED}}
                    notPriced:
                      - {channels: [DIRECT, POST], vi: a, en: a}
                    reliefs:
                      - {id: M.1, groups: [TRE_EM], exempt: true, $S}
                      - {id: M.2, percentOff: {percent: 5}, $S}
                """;
        PackText.loaded(folder, all);

        Reason reason = PackText.refused(folder, "law.pack-malformed", all.replace(good, wrong));

        assertThat(reason.vi()).contains(key);
        assertThat(reason.en()).contains(key).doesNotContain("vn.motcua", "java.");
    }

    @Test
    void aWrongChoiceIsToldAllThatThereAre() {
        Reason reason = PackText.refused(
                folder,
                "law.pack-malformed",
                GOOD.replace("$OPEN", "$OPEN, reliefs: [{id: M, groups: [▸X], exempt: true, $S}]"));

        assertThat(reason.vi()).contains("phải là một trong các giá trị", "TRE_EM", "CONG_DAN_SO");
        assertThat(reason.en()).contains("must be one of", "TRE_EM", "CONG_DAN_SO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fees:\n  - {id: A, $FEE, $OPEN, ▸amount: 5}",
                "fees:\n  - {id: A, $FEE, rates: [{id: A.1, ▸price: 5, amount: 1, $S}]}",
                "▸phí: []",
            })
    void aKeyThatDoesNotExistIsShown(String part) {
        Reason reason = PackText.refused(folder, "law.pack-malformed", "$HEAD\n" + part + "\n");

        assertThat(reason.vi()).contains("không có mục nào tên");
        assertThat(reason.en()).contains("there is no key named");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fees:\n  - ▸{vi: a, en: a, kind: PHI, setBy: PROVINCE}",
                "fees:\n  - ▸{id: A, vi: a, en: a, setBy: PROVINCE, $OPEN}",
                "fees:\n  - {id: A, $FEE, rates: [{id: A.1, amount: 1, source: ▸{citation: x}}]}",
                "fees:\n  - {id: A, $FEE, rates: [{id: A.1, steps: {fact: pages, each: [▸{upTo: 5}]}, $S}]}",
                "fees: [▸~]",
                "parameters: {LUONG: {vi: a, en: a, values: [▸{$S}]}}",
                "fees: ▸5",
                "fees: ▸{}",
            })
    void aMissingValueIsShownWhereItShouldStand(String part) {
        PackText.refused(folder, "law.pack-malformed", "$HEAD\n" + part + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "duplicate key | law.pack-duplicate-key | 'pack: G\nversion: \"1\"\n▸version: \"2\"'",
                "duplicate key in a rule | law.pack-duplicate-key | 'pack: G\nversion: \"1\"\nreplaces: [{rule: A, ▸rule: B}]'",
                "anchor | law.pack-yaml-trick | 'pack: G\nfacts: ▸&a {}'",
                "alias | law.pack-yaml-trick | 'pack: G\nversion: ▸*a'",
                "merge | law.pack-yaml-trick | 'pack: G\nfees: ▸&a []'",
                "tag | law.pack-yaml-trick | 'pack: ▸!!java.net.URL \"http://example.org\"'",
                "tag of a map | law.pack-yaml-trick | 'pack: G\nfacts: ▸!!map {}'",
                "own tag of a list | law.pack-yaml-trick | 'pack: G\nfees: ▸!x []'",
                "two documents | law.pack-several-documents | 'pack: G\nversion: \"1\"\n---\n▸pack: H\nversion: \"1\"'",
                "list | law.pack-malformed | '▸[]'",
                "word | law.pack-malformed | '▸pack'",
                "exponent | law.pack-number-odd | 'pack: G\nversion: \"1\"\nsupports: [{percent: ▸1.0e+999999999}]'",
                "small exponent | law.pack-number-odd | 'pack: G\nversion: \"1\"\nsupports: [{percent: ▸1.0e-999999999}]'",
                "no number | law.pack-number-odd | 'pack: G\nversion: \"1\"\nsupports: [{percent: ▸.nan}]'",
                "beyond a long | law.pack-number-odd | 'pack: G\nversion: \"1\"\nfacts: {age: {min: ▸9999999999999999999}}'",
                "null | law.pack-malformed | '▸~'",
                "underscores | law.pack-malformed | 'pack: G\nversion: \"1\"\nsupports: [{percent: ▸1_000}]'",
                "octal | law.pack-malformed | 'pack: G\nversion: \"1\"\nparameters: {LUONG: {vi: a, en: a, values: [{amount: ▸010, $S}]}}'",
                "hexadecimal | law.pack-malformed | 'pack: G\nversion: \"1\"\nparameters: {LUONG: {vi: a, en: a, values: [{amount: ▸0x10, $S}]}}'",
            })
    void whatAPackHasNoUseForIsRefused(String what, String code, String yaml) {
        PackText.refused(folder, code, yaml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# không có gì\n", "---\n", "---\n...\n"})
    void anEmptyFileIsRefused(String yaml) {
        assertThat(codeOf(yaml.getBytes(StandardCharsets.UTF_8))).isEqualTo("law.pack-empty");
    }

    @Test
    void anAliasBombDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("*a%d]\n".formatted(i - 1));
        }

        assertThat(codeOf(bomb.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo("law.pack-yaml-trick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "[{a: [", "- ", "? "})
    void twentyThousandLevelsAreRefusedWithoutOverflow(String level) {
        byte[] deep = ("pack: G\nfees: \n" + level.repeat(20_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(codeOf(deep)).isEqualTo("law.pack-malformed");
    }

    @Test
    void aHugeValueIsRefused() {
        PackText.refused(folder, "law.pack-scalar-too-long", "pack: G\nversion: ▸" + "x".repeat(4001) + "\n");
        for (String huge : List.of("pack: G\n? %s\n: 1", "pack: G\nversion: 1%s", "pack: G\n%s: 1")) {
            byte[] bytes = huge.formatted("1".repeat(4001)).getBytes(StandardCharsets.UTF_8);

            assertThat(codeOf(bytes)).startsWith("law.pack-");
        }
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        byte[] huge = "# chú thích\n".repeat(250_000).getBytes(StandardCharsets.UTF_8);

        assertThat(huge.length).isGreaterThan(3_000_000);
        assertThat(codeOf(huge)).isEqualTo("law.pack-too-large");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        Path file = folder.resolve("bom.yaml");
        Files.writeString(file, "\uFEFF" + PackText.of(GOOD).text());

        assertThat(FeeSchedule.from(file).fees()).containsExactly("A");
    }

    @Test
    void lineEndsOfWindowsAreNoFault() throws IOException {
        Path file = folder.resolve("windows.yaml");
        Files.writeString(file, PackText.of(GOOD).text().replace("\n", "\r\n"));

        assertThat(FeeSchedule.from(file).fees()).containsExactly("A");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsNamed() {
        for (Path file : new Path[] {folder.resolve("không-có.yaml"), folder}) {
            assertThat(PackText.NOTHING.faults(file))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo("law.pack-missing"))
                    .satisfies(reason -> assertThat(reason.vi()).contains(file.toString()));
        }
    }

    @Test
    void garbageIsRefusedWithACode() {
        Random random = new Random(20261122);
        byte[] good = PackText.of(GOOD).text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = i % 3 == 0 ? new byte[random.nextInt(400)] : good.clone();
            if (i % 3 == 0) {
                random.nextBytes(bytes);
            } else {
                for (int change = 0; change <= i % 5; change++) {
                    bytes[random.nextInt(bytes.length)] = (byte)
                            (i % 3 == 1
                                    ? random.nextInt(256)
                                    : "[]{}:,&*!|>-?%@`\"'#\n\t ~0".charAt(random.nextInt(24)));
                }
            }
            Path file = write(bytes);

            Throwable thrown = catchThrowable(() -> FeeSchedule.from(file));

            if (thrown != null) {
                assertThat(thrown).as("case %d", i).isInstanceOf(IntegrityException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u0002",
                "pack: \u0007",
                "pack: \uFFFE",
                "\t- a",
                "pack: \"\\ud800\"",
                "%YAML 9.9\n---\npack: G"
            })
    void strangeCharactersAreRefused(String yaml) {
        assertThat(codeOf(yaml.getBytes(StandardCharsets.UTF_8))).startsWith("law.pack-");
    }

    @Test
    void otherEncodingsThanUtf8AreRefusedOrReadRight() {
        String text = PackText.of(GOOD).text();

        assertThat(codeOf(text.replace("Lệ phí", "Le ph\u00ed").getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("law.pack-");
        assertThat(codeOf(text.getBytes(StandardCharsets.UTF_16))).startsWith("law.pack-");
    }

    private String codeOf(byte[] bytes) {
        return PackText.NOTHING.faults(write(bytes)).stream()
                .map(Reason::code)
                .findFirst()
                .orElse("no fault");
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("goi.yaml"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
