package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Agency;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.DossierAction;

class RegisterTest {

    private static int made;

    private static Story received(Agency agency, String when) {
        return Story.atCounter(++made, SampleCatalog.PAID_AT_RETURN, agency, when, Optional.empty());
    }

    private static List<String> lines(Stream<RegisterEntry> entries) {
        return Story.FORMS
                .registerRows(entries)
                .map(row -> row.book() + " " + row.year() + " " + row.numberText())
                .toList();
    }

    @Test
    void eachBookBeginsAgainWithOneOnNewYearsDayInVietnam() {
        Stream<RegisterEntry> entries = Stream.of(
                        received(Sample.WARD, "2025-12-31T09:00"),
                        received(Sample.OTHER_WARD, "2025-12-31T10:00"),
                        received(Sample.WARD, "2025-12-31T23:59"),
                        received(Sample.WARD, "2026-01-01T00:00"),
                        received(Sample.OTHER_WARD, "2026-01-01T06:59"),
                        received(Sample.WARD, "2026-01-01T07:00"),
                        received(Sample.OTHER_WARD, "2026-01-02T07:00"))
                .map(Story::entry);

        assertThat(lines(entries))
                .containsExactly(
                        "H12.40 2025 01",
                        "H12.41 2025 01",
                        "H12.40 2025 02",
                        "H12.40 2026 01",
                        "H12.41 2026 01",
                        "H12.40 2026 02",
                        "H12.41 2026 02");
    }

    @Test
    void aLineSaysWhatBecameOfTheDossier() {
        Story story = Story.online(Sample.CRIMINAL_RECORD, "2026-11-18T08:00")
                .then(Sample.PAYMENT, Story.settle("1", 200_000, "tx-1", "2026-11-18T08:10"), "2026-11-18T08:10")
                .then(ONE_STOP, new DossierAction.Receive(), "2026-11-18T09:00")
                .then(SPECIALIST, new DossierAction.Apologise("quá tải", Sample.day("2026-12-02")), "2026-11-27T09:00")
                .then(ONE_STOP, new DossierAction.StartProcessing(), "2026-11-27T10:00")
                .then(SPECIALIST, Story.complete(), "2026-12-01T10:00")
                .then(ONE_STOP, new DossierAction.ReturnResult(Channel.POST), "2026-12-02T08:30");
        RegisterEntry entry = new RegisterEntry(story.dossier(), story.log(), Particulars.NONE.withSets(2));

        Register register = Story.form(Story.FORMS.register(Sample.WARD.code(), 2026, Stream.of(entry)));

        assertThat(register.edition().number()).isEqualTo("07");
        FormField table = register.fields().get(0);
        assertThat(table.spec().columns())
                .extracting(ColumnSpec::key)
                .containsExactly(
                        "stt (từ 01 mỗi năm)",
                        "maHoSo",
                        "tenTTHC",
                        "soLuong",
                        "nguoiNop",
                        "diaChi",
                        "coQuanGiaiQuyet",
                        "ngayNhan",
                        "ngayHen",
                        "ngayTra",
                        "phuongThucNhanKetQua",
                        "kyNhan",
                        "ghiChu");
        assertThat(table.rows())
                .containsExactly(List.of(
                        "01",
                        "H12.40-261118-0001",
                        "Cấp Phiếu lý lịch tư pháp (số 1, số 2) cho công dân Việt Nam, người nước ngoài cư trú tại Việt Nam",
                        "2",
                        "Nguyễn Thị Mẫu",
                        "12 Lý Bôn, Cà Mau",
                        "UBND phường An Xuyên",
                        "09:00 18/11/2026",
                        "17:00 30/11/2026 [chưa xác nhận]",
                        "08:30 02/12/2026",
                        "bưu chính",
                        "",
                        "Đã trả kết quả; hẹn lại 17:00 02/12/2026; thời hạn chưa xác nhận: "
                                + register.rows().get(0).openConflict().orElseThrow()));
        assertThat(register.rows().get(0).openConflict().orElseThrow())
                .startsWith("Thời hạn từ 01/7/2026 chưa thống nhất");
    }

    @Test
    void aLineSaysWhatIsTheMatterWithTheProceduresCode() {
        Story story = received(Sample.WARD, "2026-01-05T09:00");
        RegisterEntry card = new RegisterEntry(story.of(Story.IDENTITY_CARD, "cap-lai", List.of()), story.log());

        RegisterRow row = Story.FORMS.registerRows(Stream.of(card)).findFirst().orElseThrow();

        assertThat(row.procedure()).isEqualTo("Cấp, cấp đổi, cấp lại thẻ căn cước");
        assertThat(row.cells().get("note"))
                .startsWith("Được tiếp nhận; mã 1.014063 chưa xác nhận: Mã của thủ tục cấp đổi")
                .contains("QĐ 5230/QĐ-BCA-C06");
        assertThat(row.cells().get("due")).doesNotContain("[");
    }

    @Test
    void theBookIsThatOfTheDeskWhichTookTheDossierIn() {
        Story elsewhere = Story.atCounter(
                1, SampleCatalog.PAID_AT_RETURN, Sample.WARD, "2026-01-05T09:00", Optional.of(Sample.WARD.code()));
        RegisterEntry away = new RegisterEntry(
                elsewhere
                        .dossier()
                        .with(elsewhere
                                .dossier()
                                .filing()
                                .with(vn.motcua.dossier.Intake.at(Channel.DIRECT, Sample.OTHER_WARD.code()))),
                elsewhere.log());

        Register register = Story.form(Story.FORMS.register(Sample.OTHER_WARD.code(), 2026, Stream.of(away)));

        assertThat(register.rows()).singleElement().satisfies(row -> {
            assertThat(row.decidedBy()).isEqualTo("UBND phường An Xuyên");
            assertThat(row.note()).isEqualTo("Được tiếp nhận");
        });
    }

    @Test
    void whatWasNeverReceivedHasNoLineAndTakesNoNumber() {
        Story refused = Story.online(Sample.RESIDENCE, "2026-11-18T08:00")
                .then(ONE_STOP, new DossierAction.Refuse("trùng"), "2026-11-18T09:00");

        assertThat(lines(Stream.of(
                        refused.entry(),
                        received(Sample.WARD, "2026-11-19T09:00").entry())))
                .containsExactly("H12.40 2026 01");
        assertThat(Story.why(Story.FORMS.register(Sample.WARD.code(), 2026, Stream.of(refused.entry()))))
                .isEqualTo("form.nothing-registered");
        assertThat(Story.why(Story.FORMS.register(Sample.WARD.code(), 2026, Stream.empty())))
                .isEqualTo("form.nothing-registered");
    }

    @Test
    void dossiersOutOfOrderAreRefusedByCode() {
        Story later = received(Sample.WARD, "2026-01-05T10:00");
        Story earlier = received(Sample.WARD, "2026-01-05T09:59");
        Story elsewhere = received(Sample.OTHER_WARD, "2026-01-05T09:00");

        assertThat(lines(Stream.of(later.entry(), elsewhere.entry()))).hasSize(2);
        assertThatThrownBy(() -> lines(Stream.of(later.entry(), earlier.entry())))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("form.register-order"));
    }

    @Test
    void anEndlessStreamIsReadOnlyAsFarAsAsked() {
        RegisterEntry entry = received(Sample.WARD, "2026-01-05T10:00").entry();

        assertThat(Story.FORMS
                        .registerRows(Stream.generate(() -> entry))
                        .skip(100_000)
                        .findFirst()
                        .map(RegisterRow::numberText))
                .contains(String.format(Locale.ROOT, "%d", 100_001));
    }
}
