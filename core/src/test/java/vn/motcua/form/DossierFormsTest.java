package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.Document;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.DossierAction;

/** Forms 02 to 05, as printed. */
class DossierFormsTest {

    private static final DossierAction START = new DossierAction.StartProcessing();

    @Test
    void theRequestForPapersNamesThemAsTheProcedureDoes() {
        Story story = Story.criminalRecord()
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
        Story story = Story.criminalRecord()
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
        Story story = Story.criminalRecord()
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
        Story stopped =
                Story.criminalRecord().then(SPECIALIST, new DossierAction.Stop("trùng hồ sơ"), "2026-11-19T09:00");
        Story withdrawn = Story.criminalRecord()
                .then(CITIZEN, new DossierAction.RequestWithdrawal("nộp nhầm"), "2026-11-19T09:00")
                .then(ONE_STOP, new DossierAction.AcceptWithdrawal(), "2026-11-19T10:00");
        Story silent = Story.criminalRecord()
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
}
