package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.FormFields;
import vn.motcua.error.InvalidInputException;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.Actor;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.DossierAction;

class DossierFormsTest {

    private static final DossierAction START = new DossierAction.StartProcessing();

    private static Story criminalRecord() {
        return Story.online(Sample.CRIMINAL_RECORD, "2026-11-18T08:00")
                .then(PAYMENT, Story.settle("1", 200_000, "tx-1", "2026-11-18T08:10"), "2026-11-18T08:10")
                .then(ONE_STOP, new DossierAction.Receive(), "2026-11-18T09:00");
    }

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
        Story story = criminalRecord();

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
        Story story =
                criminalRecord().then(CITIZEN, new DossierAction.RequestWithdrawal("nộp nhầm"), "2026-11-19T09:00");
        story.then(ONE_STOP, new DossierAction.RejectWithdrawal("đã xong"), "2026-11-25T09:00");

        Receipt receipt = Story.form(story.forms().receipt(Particulars.NONE));

        assertThat(receipt.due().at()).isEqualTo(Sample.at("2026-11-30T17:00"));
        assertThat(story.dossier().clock().due().orElseThrow().at())
                .isAfter(receipt.due().at());
    }

    @Test
    void theRequestForPapersNamesThemAsTheProcedureDoes() {
        Story story = criminalRecord()
                .then(ONE_STOP, START, "2026-11-18T10:00")
                .then(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(
                                List.of("uy-quyen", "Ảnh 4x6"), "thiếu giấy tờ", Optional.empty()),
                        "2026-11-19T10:00");

        assertThat(Story.printed(story.forms().supplementSlip(Particulars.NONE.numbered("15/HDHS"))))
                .containsExactly(
                        entry("so …/HDHS", "15/HDHS"),
                        entry("coQuan (tên bộ phận TN&TKQ)", "Trung tâm Phục vụ hành chính công phường An Xuyên"),
                        entry("so / maHoSo", "H12.40-261118-0001"),
                        entry("ngayLap", "19/11/2026"),
                        entry("nguoiNop", "Nguyễn Thị Mẫu"),
                        entry("diaChi", "12 Lý Bôn, Cà Mau"),
                        entry("soDienThoai", "0912000111"),
                        entry("email", "mau@example.vn"),
                        entry(
                                "noiDungYeuCau",
                                "Cấp Phiếu lý lịch tư pháp (số 1, số 2) cho công dân Việt Nam, người nước ngoài cư trú tại"
                                        + " Việt Nam – Cấp Phiếu theo yêu cầu của cá nhân"),
                        entry(
                                "thanhPhan × {banChinh, banChungThuc, banPhoto}",
                                List.of(
                                        List.of("1", "Văn bản ủy quyền công chứng, chứng thực", "", "", ""),
                                        List.of("2", "Ảnh 4x6", "", "", ""))),
                        entry("lyDo", "thiếu giấy tờ"),
                        entry(
                                "lienHe (website, cán bộ, điện thoại)",
                                "dvc.example.vn, Trần Văn Hướng Dẫn, 0290 100 100"),
                        entry("chuKyNguoiHuongDan", "Phạm Văn Chuyên Môn"),
                        entry("maQR", "https://dvc.example.vn/tra-cuu?ma=H12.40-261118-0001"));
    }

    @Test
    void ofSeveralRequestsTheLatestIsPrinted() {
        Story story = criminalRecord()
                .then(ONE_STOP, START, "2026-11-18T10:00")
                .then(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(List.of("uy-quyen"), "một", Optional.empty()),
                        "2026-11-19T10:00")
                .then(
                        ONE_STOP,
                        new DossierAction.AcceptSupplement(List.of(Document.paper("to-khai"))),
                        "2026-11-20T10:00")
                .then(
                        Actor.registry("justice"),
                        new DossierAction.RequestSupplement(List.of("to-khai"), "hai", Optional.empty()),
                        "2026-11-23T10:00");

        SupplementSlip slip = Story.form(story.forms().supplementSlip(Particulars.NONE));

        assertThat(slip.reason()).isEqualTo("hai");
        assertThat(slip.guide()).isEmpty(); // a registry signs nothing
    }

    @Test
    void theRefusalSaysWhy() {
        Story story = Story.online(Sample.RESIDENCE, "2026-11-18T08:00")
                .then(ONE_STOP, new DossierAction.Refuse("không thuộc thẩm quyền"), "2026-11-18T23:59");

        Map<String, Object> printed = Story.printed(story.forms().refusalSlip());

        assertThat(printed.keySet())
                .containsExactly(
                        "coQuan (tên bộ phận TN&TKQ)",
                        "so / maHoSo",
                        "ngayLap",
                        "nguoiNop",
                        "diaChi",
                        "soDienThoai",
                        "email",
                        "noiDungYeuCau",
                        "lyDoTuChoi",
                        "chuKyNguoiNop",
                        "chuKyNguoiTuChoi",
                        "maQR",
                        "kySo");
        assertThat(printed)
                .containsEntry("ngayLap", "18/11/2026")
                .containsEntry("noiDungYeuCau", "Đăng ký tạm trú – Cá nhân, hộ gia đình")
                .containsEntry("lyDoTuChoi", "không thuộc thẩm quyền")
                .containsEntry("chuKyNguoiTuChoi", "Lê Thị Một Cửa")
                .containsEntry("kySo", "");
    }

    @Test
    void theApologyNamesBothAppointments() {
        Story story = criminalRecord()
                .then(
                        SPECIALIST,
                        new DossierAction.Apologise("chờ xác minh", Sample.day("2026-12-02")),
                        "2026-11-27T16:00");

        assertThat(Story.printed(story.forms().apologyLetter(Particulars.NONE.numbered("3/PXL"))))
                .containsExactly(
                        entry("so …/PXL", "3/PXL"),
                        entry("kinhGui", "Nguyễn Thị Mẫu"),
                        entry("diaChi", "12 Lý Bôn, Cà Mau"),
                        entry("soDienThoai", "0912000111"),
                        entry("ngayTiepNhan", "09:00 18/11/2026"),
                        entry("linhVuc", "Lý lịch tư pháp"),
                        entry("soBienNhan", "H12.40-261118-0001"),
                        entry("ngayHenGoc", "17:00 30/11/2026"),
                        entry("lyDo", "chờ xác minh"),
                        entry("loiXinLoi", "Cơ quan giải quyết hồ sơ xin lỗi Ông/Bà vì sự chậm trễ này."),
                        entry("ngayHenLai", "17:00 02/12/2026"),
                        entry("noiNhan", "Như trên; lưu hồ sơ."),
                        entry("kySo", "Phạm Văn Chuyên Môn"));
        assertThat(Story.form(story.forms().receipt(Particulars.NONE)).due().at())
                .isEqualTo(Sample.at("2026-11-30T17:00"));
    }

    @Test
    void aStopIsToldWithItsReasonAndAWithdrawalAsTheApplicantsWish() {
        Story stopped = criminalRecord().then(SPECIALIST, new DossierAction.Stop("trùng hồ sơ"), "2026-11-19T09:00");
        Story withdrawn = criminalRecord()
                .then(CITIZEN, new DossierAction.RequestWithdrawal("nộp nhầm"), "2026-11-19T09:00")
                .then(ONE_STOP, new DossierAction.AcceptWithdrawal(), "2026-11-19T10:00");
        Story silent = criminalRecord()
                .then(CITIZEN, new DossierAction.RequestWithdrawal(""), "2026-11-19T09:00")
                .then(ONE_STOP, new DossierAction.AcceptWithdrawal(), "2026-11-19T10:00");

        assertThat(Story.printed(stopped.forms().stopNotice()))
                .containsExactly(
                        entry("maHoSo", "H12.40-261118-0001"),
                        entry("nguoiNop", "Nguyễn Thị Mẫu"),
                        entry("lyDo", "trùng hồ sơ"),
                        entry("ngayDung", "09:00 19/11/2026"),
                        entry("kySo", "Phạm Văn Chuyên Môn"));
        assertThat(Story.printed(withdrawn.forms().stopNotice()))
                .containsEntry("lyDo", "Theo yêu cầu rút hồ sơ của người nộp: nộp nhầm")
                .containsEntry("ngayDung", "10:00 19/11/2026");
        assertThat(Story.printed(silent.forms().stopNotice()))
                .containsEntry("lyDo", "Theo yêu cầu rút hồ sơ của người nộp");
    }

    @Test
    void aFormThatTheDossierHasNoGroundForIsAReason() {
        DossierForms fresh =
                Story.online(Sample.CRIMINAL_RECORD, "2026-11-18T08:00").forms();

        assertThat(Story.why(fresh.receipt(Particulars.NONE))).isEqualTo("form.not-received");
        assertThat(Story.why(fresh.supplementSlip(Particulars.NONE))).isEqualTo("form.no-supplement");
        assertThat(Story.why(fresh.refusalSlip())).isEqualTo("form.not-refused");
        assertThat(Story.why(fresh.apologyLetter(Particulars.NONE))).isEqualTo("form.no-apology");
        assertThat(Story.why(fresh.stopNotice())).isEqualTo("form.not-stopped");
        assertThat(Story.why(fresh.form(FormKind.REGISTER, Particulars.NONE))).isEqualTo("form.not-of-one-dossier");
        Story story = criminalRecord();
        assertThat(Story.why(
                        Story.FORMS.of(story.dossier(), List.of(), Story.DESK).controlSheet()))
                .isEqualTo("form.no-events");
    }

    @Test
    void aRejectedWithdrawalStopsNothing() {
        Story story = criminalRecord()
                .then(CITIZEN, new DossierAction.RequestWithdrawal("nộp nhầm"), "2026-11-19T09:00")
                .then(ONE_STOP, new DossierAction.RejectWithdrawal("đã có kết quả"), "2026-11-19T10:00");

        assertThat(Story.why(story.forms().stopNotice())).isEqualTo("form.not-stopped");
    }

    @Test
    void beforeTheFormsWereMadeThereAreNone() {
        Story july = Story.online(Sample.RESIDENCE, "2025-07-01T08:00")
                .then(ONE_STOP, new DossierAction.Receive(), "2025-07-01T09:00")
                .then(SPECIALIST, new DossierAction.Stop("trùng"), "2025-07-01T10:00");
        Story june = Story.online(Sample.RESIDENCE, "2025-06-30T08:00")
                .then(ONE_STOP, new DossierAction.Receive(), "2025-06-30T09:00")
                .then(SPECIALIST, new DossierAction.Stop("trùng"), "2025-06-30T23:59");

        assertThat(Story.form(july.forms().stopNotice()).edition().number()).isEqualTo("05");
        assertThat(Story.why(june.forms().stopNotice())).isEqualTo("form.no-edition");
        assertThat(Story.form(june.forms().controlSheet()).edition().number()).isEqualTo("05");
        assertThat(Story.form(july.forms().controlSheet()).edition().number()).isEqualTo("06");
    }

    @Test
    void theLogOfAnotherDossierIsRefused() {
        Story one = criminalRecord();
        Story other = Story.atCounter(2, Sample.BIRTH, Sample.WARD, "2026-11-18T09:00", Optional.empty());

        assertThatThrownBy(() -> Story.FORMS.of(one.dossier(), other.log(), Story.DESK))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("form.other-log"));
    }

    @Test
    void aDeskWithoutANameAndNoSetOfPapersAreRefusedByCode() {
        assertThatThrownBy(() -> Desk.named("  "))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("form.desk-unnamed"));
        assertThatThrownBy(() -> Particulars.NONE.withSets(0))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("form.sets-too-few"));
    }

    @Test
    void aPurgedLogStillGivesEveryForm() {
        Story story = criminalRecord()
                .then(ONE_STOP, START, "2026-11-18T10:00")
                .then(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(List.of("uy-quyen"), "thiếu", Optional.empty()),
                        "2026-11-19T10:00")
                .then(
                        ONE_STOP,
                        new DossierAction.AcceptSupplement(List.of(Document.paper("to-khai"))),
                        "2026-11-20T10:00")
                .then(SPECIALIST, new DossierAction.Stop("lý do riêng tư"), "2026-11-20T11:00");
        List<LoggedEvent> purged =
                story.log().stream().map(DossierFormsTest::purged).toList();

        DossierForms forms = Story.FORMS.of(story.dossier(), purged, Story.DESK);

        assertThat(Story.printed(forms.stopNotice())).containsEntry("lyDo", "(nội dung không còn lưu giữ)");
        assertThat(Story.form(forms.supplementSlip(Particulars.NONE)).items())
                .containsExactly("(nội dung không còn lưu giữ)");
        assertThat(Story.form(forms.controlSheet()).rows()).hasSize(6).allSatisfy(row -> assertThat(row.note())
                .isNotBlank());
    }

    private static LoggedEvent purged(LoggedEvent entry) {
        DossierEvent event = entry.event();
        if (event instanceof DossierEvent.Stopped) {
            event = new DossierEvent.Stopped("");
        } else if (event instanceof DossierEvent.SupplementRequested it) {
            event = new DossierEvent.SupplementRequested(List.of(), "", Optional.empty(), it.source(), it.lapsesAt());
        }
        return new LoggedEvent(
                entry.dossier(),
                entry.sequence(),
                entry.at(),
                entry.actor(),
                event,
                entry.basis(),
                entry.body(),
                "",
                entry.previousDigest(),
                entry.digest());
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
    void noViewShowsWhoItIsAbout() {
        Story story = criminalRecord()
                .then(ONE_STOP, START, "2026-11-18T10:00")
                .then(SPECIALIST, complete(), "2026-11-19T10:00");
        Stream<Object> views = Stream.of(
                Story.form(story.forms().receipt(Particulars.NONE.resultTo("12 Lý Bôn"))),
                Story.form(story.forms().receipt(Particulars.NONE.resultTo("12 Lý Bôn")))
                        .fields(),
                Story.form(story.forms().controlSheet()),
                Story.form(story.forms().controlSheet()).rows(),
                story.forms().receipt(Particulars.NONE),
                story.forms(),
                story.entry(),
                Story.FORMS.registerRows(Stream.of(story.entry())).toList());

        assertThat(views).allSatisfy(view -> assertThat(view.toString())
                .doesNotContain("Nguyễn", "Mẫu", "0912000111", "Lý Bôn", "example.vn"));
    }

    static DossierAction complete() {
        return new DossierAction.Complete(
                new DossierResult("Phiếu lý lịch tư pháp", new FormFields(Map.of("so", "1")), Optional.empty()));
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
