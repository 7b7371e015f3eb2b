package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.DossierAction;

/** Form 01. */
class ReceiptTest {

    @Test
    void theReceiptOfABirthAtTheCounterSaysWhatWasTakenAndWhenTheResultIsDue() {
        Story story = Story.atCounter(Sample.BIRTH, "2026-11-18T09:05");

        FormAnswer<Receipt> answer = story.forms()
                .receipt(Particulars.NONE.inBook("02/2026", "0117").withSets(1).resultTo("Tại Bộ phận Một cửa"));

        assertThat(Story.printed(answer))
                .containsExactly(
                        entry("coQuan (tên bộ phận TN&TKQ)", "Trung tâm Phục vụ hành chính công phường An Xuyên"),
                        entry("so / maHoSo", "H12.40-261118-0001"),
                        entry("ngayLap", "18/11/2026"),
                        entry("nguoiNop", "Nguyễn Thị Mẫu"),
                        entry("diaChi", "12 Lý Bôn, Cà Mau"),
                        entry("soDienThoai", "0912000111"),
                        entry("email", "mau@example.vn"),
                        entry("noiDungYeuCau", "Đăng ký khai sinh – Trong 60 ngày kể từ ngày sinh"),
                        entry(
                                "thanhPhanHoSo[]",
                                List.of(
                                        List.of("1", "Tờ khai đăng ký khai sinh", "bản chính"),
                                        List.of(
                                                "2",
                                                "Giấy tờ tùy thân (thẻ căn cước, hộ chiếu, căn cước điện tử…)",
                                                "đã có trong VNeID"),
                                        List.of("3", "Giấy chứng sinh", "đã có trong CSDL giấy chứng sinh điện tử"))),
                        entry("soLuongBo", "1 bộ"),
                        entry("thoiGianGiaiQuyetTheoQuyDinh", "ngay trong ngày làm việc"),
                        entry("thoiGianNhan (giờ, phút, ngày)", "09:05 18/11/2026"),
                        entry("thoiGianTra (giờ, phút, ngày)", "17:00 18/11/2026"),
                        entry("noiNhanKetQua / dangKyNhanKetQua", "Tại Bộ phận Một cửa"),
                        entry(
                                "phiLePhi (newer prints)",
                                List.of(
                                        List.of(
                                                "Lệ phí đăng ký khai sinh đúng hạn (trong 60 ngày)",
                                                "lệ phí",
                                                "0 đ",
                                                "Lệ phí đăng ký khai sinh đúng hạn (trong 60 ngày), nộp trực tiếp (Luật Hộ tịch 60/2014/QH13 Đ11)"))),
                        entry("vaoSo {quyenSo, soThuTu}", "Quyển số 02/2026, số thứ tự 0117"),
                        entry("chuKyNguoiNop", "Nguyễn Thị Mẫu"),
                        entry("chuKyNguoiTiepNhan", "Lê Thị Một Cửa"));
        Receipt receipt = Story.form(answer);
        assertThat(receipt.timeLimit()).contains(new TimeLimit(0, TimeLimit.Unit.SAME_DAY));
        assertThat(receipt.edition().number()).isEqualTo("01");
    }

    @Test
    void aSameDayResultNeedsNoReceiptUnlessItIsDueTomorrow() {
        Receipt morning = Story.form(
                Story.atCounter(Sample.BIRTH, "2026-11-18T15:00").forms().receipt(Particulars.NONE));
        Receipt afternoon = Story.form(
                Story.atCounter(Sample.BIRTH, "2026-11-18T15:01").forms().receipt(Particulars.NONE));

        assertThat(morning.isRequired()).isFalse();
        assertThat(afternoon.isRequired()).isTrue();
    }

    @Test
    void theReceiptOfAnOnlineDossierNamesTheFeeAndTheFile() {
        Story story = Story.criminalRecord();

        Receipt receipt = Story.form(story.forms().receipt(Particulars.NONE));
        Map<String, Object> printed = Story.printed(story.forms().receipt(Particulars.NONE));

        assertThat(receipt.isRequired()).isTrue();
        assertThat(receipt.documents())
                .extracting(DocumentLine::kindVi)
                .containsExactly("bản điện tử", "đã có trong VNeID");
        assertThat(receipt.fees()).singleElement().satisfies(fee -> {
            assertThat(fee.cells()).containsEntry("kind", "phí").containsEntry("amount", "200.000 đ");
            assertThat(fee.why()).contains("nộp trực tuyến");
        });
        assertThat(printed)
                .containsEntry("noiDungYeuCau", receipt.request())
                .containsEntry("thoiGianTra (giờ, phút, ngày)", "17:00 30/11/2026 [chưa xác nhận]")
                .hasEntrySatisfying("thoiGianGiaiQuyetTheoQuyDinh", limit -> assertThat(limit.toString())
                        .startsWith("10 ngày [chưa xác nhận: ")
                        .contains(receipt.openConflict().orElseThrow()))
                .containsEntry("soLuongBo", "")
                .containsEntry("vaoSo {quyenSo, soThuTu}", "");
        assertThat(receipt.request()).endsWith("– Cấp Phiếu theo yêu cầu của cá nhân");
    }

    @Test
    void theReceiptKeepsTheAppointmentThatItWasGiven() {
        Story story = Story.criminalRecord()
                .then(CITIZEN, new DossierAction.RequestWithdrawal("nộp nhầm"), "2026-11-19T09:00");
        story.then(ONE_STOP, new DossierAction.RejectWithdrawal("đã xong"), "2026-11-25T09:00");

        Receipt receipt = Story.form(story.forms().receipt(Particulars.NONE));

        assertThat(receipt.due().at()).isEqualTo(Sample.at("2026-11-30T17:00"));
        assertThat(story.dossier().clock().due().orElseThrow().at())
                .isAfter(receipt.due().at());
    }

    @Test
    void theReceiptSaysWhatIsTheMatterWithTheProceduresCode() {
        Story story = Story.atCounter(Sample.BIRTH, "2026-11-18T09:00");
        Dossier card = story.of(Story.IDENTITY_CARD, "cap-lai", List.of());

        Map<String, Object> printed =
                Story.printed(Story.FORMS.of(card, story.log(), Story.DESK).receipt(Particulars.NONE));

        assertThat(printed)
                .containsEntry(
                        "noiDungYeuCau",
                        "Cấp, cấp đổi, cấp lại thẻ căn cước – Cấp lại do mất [mã 1.014063 chưa xác nhận: Mã của thủ tục cấp"
                                + " đổi, cấp xã, bãi bỏ ngày 18/8/2026 theo QĐ 5230/QĐ-BCA-C06; quyết định không công bố mã"
                                + " mới cho thủ tục hợp nhất]");
    }

    @Test
    void aProcedureThatIsNotKnownAnyMoreIsPrintedByItsCode() {
        Story story = Story.atCounter(SampleCatalog.PAID_AT_RETURN, "2026-11-18T09:00");

        Receipt receipt = Story.form(OfficialForms.shipped(FormNames.NONE)
                .of(story.dossier(), story.log(), Desk.named("Bộ phận Một cửa"))
                .receipt(Particulars.NONE));

        assertThat(receipt.request()).isEqualTo("9.000001");
        assertThat(receipt.timeLimit()).isEmpty();
        assertThat(receipt.receiver()).isEmpty();
        assertThat(receipt.documents().get(0).name()).isEqualTo("to-khai");
    }

    @Test
    void theReceiptOfEveryCaseOfTheCatalogueSaysItsOwnLimitAndNamesItsPapers() {
        Story story = Story.atCounter(Sample.BIRTH, "2026-11-18T09:05");
        for (Procedure procedure : ProcedureCatalog.shipped().all()) {
            for (ProcedureCase each : procedure.cases()) {
                List<RequiredDocument> papers = procedure.documentsOf(each.id());
                Dossier dossier = story.of(procedure.code(), each.id(), papers);

                Receipt receipt = Story.form(
                        Story.FORMS.of(dossier, story.log(), Story.DESK).receipt(Particulars.NONE));

                String what = procedure.code() + " " + each.id();
                assertThat(receipt.request().contains("[mã " + procedure.code().value()))
                        .as(what)
                        .isEqualTo(procedure.codeNote().isPresent());
                assertThat(receipt.timeLimit())
                        .as(what)
                        .contains(procedure.timeOf(each.id()).limit());
                assertThat(receipt.documents())
                        .as(what)
                        .extracting(DocumentLine::name)
                        .containsExactlyElementsOf(
                                papers.stream().map(RequiredDocument::vi).toList());
            }
        }
    }
}
