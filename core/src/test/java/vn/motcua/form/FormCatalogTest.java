package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.Sample;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.Confidence;

class FormCatalogTest {

    private static final FormCatalog SHIPPED = FormCatalog.shipped();

    private static Optional<String> number(FormKind kind, String day) {
        return SHIPPED.edition(kind, LocalDate.parse(day)).map(FormEdition::number);
    }

    @Test
    void theNumbersAreThoseOfTheTextInForce() {
        Map<FormKind, List<String>> numbers = Map.of(
                FormKind.RECEIPT, List.of("01", "01"),
                FormKind.SUPPLEMENT_SLIP, List.of("02", "02"),
                FormKind.REFUSAL_SLIP, List.of("03", "03"),
                FormKind.APOLOGY_LETTER, List.of("04", "04"),
                FormKind.CONTROL_SHEET, List.of("05", "06"),
                FormKind.REGISTER, List.of("06", "07"));

        numbers.forEach((kind, both) -> {
            assertThat(number(kind, "2019-01-05")).isEmpty();
            assertThat(number(kind, "2019-01-06")).contains(both.get(0));
            assertThat(number(kind, "2025-06-30")).contains(both.get(0));
            assertThat(number(kind, "2025-07-01")).contains(both.get(1));
        });
        assertThat(number(FormKind.STOP_NOTICE, "2025-06-30")).isEmpty();
        assertThat(number(FormKind.STOP_NOTICE, "2025-07-01")).contains("05");
    }

    @Test
    void whatIsNotSureIsMarked() {
        assertThat(Arrays.stream(FormKind.values()).map(kind -> SHIPPED.edition(kind, LocalDate.of(2026, 1, 1))
                        .orElseThrow()))
                .allSatisfy(edition -> {
                    assertThat(edition.fromConfidence()).isEqualTo(Confidence.UNCONFIRMED);
                    assertThat(edition.basis().citation()).startsWith("TT 03/2025/TT-VPCP");
                    assertThat(edition.fields()).isNotEmpty();
                });
        assertThat(fields(FormKind.STOP_NOTICE))
                .extracting(FieldSpec::confidence)
                .containsOnly(Confidence.UNCONFIRMED);
        assertThat(fields(FormKind.REGISTER)).extracting(FieldSpec::confidence).containsOnly(Confidence.UNCONFIRMED);
        assertThat(fields(FormKind.RECEIPT)).extracting(FieldSpec::confidence).containsOnly(Confidence.CONFIRMED);
    }

    private static List<FieldSpec> fields(FormKind kind) {
        return SHIPPED.edition(kind, LocalDate.of(2026, 1, 1)).orElseThrow().fields();
    }

    @Test
    void theApologyChangedItsName() {
        FormEntry apology = SHIPPED.find("apology-letter").orElseThrow();

        assertThat(apology.editions())
                .extracting(FormEdition::vi)
                .containsExactly("Phiếu xin lỗi và hẹn lại ngày trả kết quả", "Văn bản xin lỗi và đề nghị gia hạn");
    }

    @Test
    void theFormsOfOtherLawAreListed() {
        assertThat(SHIPPED.all()).hasSize(FormKind.values().length + 3);
        FormEdition ct04 = SHIPPED.find("residence-ct04")
                .flatMap(entry -> entry.on(LocalDate.of(2026, 1, 1)))
                .orElseThrow();
        assertThat(ct04.number()).isEqualTo("CT04");
        assertThat(ct04.basis().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(ct04.fields()).isEmpty();
    }

    @Test
    void aFileAddsFormsAndPutsNewerOnesInTheirPlace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("forms.yaml");
        Files.writeString(file, """
                version: "2027-1"
                forms:
                  - id: lltp-01
                    en: "Criminal record print"
                    paper: A4
                    editions:
                      - {number: "01/LLTP", vi: "Phiếu thử", basis: {citation: "NĐ 216/2026/NĐ-CP Đ23(3)", confidence: SINGLE}, from: 2026-07-01, fromConfidence: UNCONFIRMED}
                  - id: refusal-slip
                    en: "Refusal"
                    paper: A4
                    editions:
                      - {number: "3b", vi: "Phiếu từ chối mới", basis: {citation: "TT mới", confidence: UNCONFIRMED}, from: 2019-01-06, fromConfidence: UNCONFIRMED}
                    fields:
                      - {name: code, key: maHoSo, vi: "Mã", en: "Code", mandatory: true, confidence: SINGLE}
                      - {name: stamp, key: dauDen, vi: "Dấu đến", en: "Stamp", confidence: SINGLE}
                """);
        FormCatalog more = SHIPPED.with(file);
        Story story = Story.online(Sample.RESIDENCE, "2026-11-18T08:00")
                .then(Sample.ONE_STOP, new vn.motcua.workflow.DossierAction.Refuse("trùng"), "2026-11-18T09:00");

        RefusalSlip slip =
                Story.form(new OfficialForms(more, vn.motcua.procedure.ProcedureCatalog.shipped(), FormNames.NONE)
                        .of(story.dossier(), story.log(), Story.DESK)
                        .refusalSlip());

        assertThat(more.all()).hasSize(SHIPPED.all().size() + 1);
        assertThat(more.version()).endsWith("+2027-1");
        assertThat(more.find("lltp-01")).isPresent();
        assertThat(slip.edition().number()).isEqualTo("3b");
        assertThat(slip.fields()).extracting(FormField::text).containsExactly("H12.40-261118-0001", "");
        assertThat(SHIPPED.find("lltp-01")).isEmpty();
    }

    @Test
    void aMalformedFileIsRefusedWithACode(@TempDir Path folder) throws IOException {
        String edition =
                "{number: \"1\", vi: x, basis: {citation: x, confidence: SINGLE}, from: 2026-01-01, fromConfidence: SINGLE}";
        String form = "{id: a, en: a, paper: A4, editions: [%s]}";

        refused(
                folder,
                "forms: [" + form.formatted(edition) + ", " + form.formatted(edition) + "]",
                "form.pack-duplicate");
        refused(folder, "forms: [" + form.formatted(edition + ", " + edition) + "]", "form.pack-editions");
        refused(folder, "forms: [" + form.formatted("") + "]", "form.pack-editions");
        refused(folder, "forms: [{id: a}]", "law.pack-malformed");
        refused(folder, "forms: []\nother: 1", "law.pack-malformed");
        refused(
                folder,
                "forms: [{id: a, en: a, paper: A4, editions: [" + edition
                        + "], fields: [{name: t, key: t, vi: t, en: t, kind: TABLE, confidence: SINGLE}]}]",
                "law.pack-malformed");
    }

    private static void refused(Path folder, String forms, String code) throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, "version: \"1\"\n" + forms + "\n");

        assertThatThrownBy(() -> SHIPPED.with(file))
                .as(forms)
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo(code));
    }
}
