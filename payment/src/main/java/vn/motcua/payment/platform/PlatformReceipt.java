package vn.motcua.payment.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeKind;
import vn.motcua.fee.FeeQuote;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.wire.PlainText;
import vn.motcua.procedure.ProcedureCode;

/** What the platform prints on the receipt (biên lai): the procedure, the fees, the payer. Personal and not signed. */
record PlatformReceipt(PlatformSettings settings) {

    private static final String FEES_OF_A_DOSSIER = "2";
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_TEXT = 255;

    Map<String, Object> of(PaymentOrder order) {
        Dossier dossier = order.dossier();
        ProcedureCode procedure = dossier.filing().procedure();
        String name = settings.procedures()
                .find(procedure)
                .map(known -> PlainText.cut(known.vi(), LONGEST_NAME))
                .orElseThrow(() -> new InvalidInputException(PlatformReason.PROCEDURE_UNKNOWN.with(procedure)));
        BeneficiaryAccount account = settings.account(procedure);
        String purpose = "Nộp phí, lệ phí hồ sơ " + dossier.code();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("MaDichVu", FEES_OF_A_DOSSIER);
        fields.put("MaDVC", settings.service(procedure));
        fields.put("TenDVC", name);
        fields.put("MaTTHC", procedure.value());
        fields.put("TenTTHC", name);
        fields.put("MaDonVi", dossier.filing().agency().code().value());
        fields.put("TenDonVi", PlainText.cut(dossier.filing().agency().name(), LONGEST_NAME));
        fields.put("MaHoSo", dossier.code().value());
        fields.put("TKThuHuong", account.number());
        fields.put("MaNHThuHuong", account.bank());
        fields.put("TenTKThuHuong", account.holder());
        fields.put("NoiDungThanhToan", purpose);
        payer(fields, dossier.filing().applicant());
        List<Line> lines = lines(order);
        fields.put("PhiLePhi", lines.stream().map(Line::fee).toList());
        fields.put("DSKhoanNop", lines.stream().map(Line::item).toList());
        return fields;
    }

    private static void payer(Map<String, Object> fields, Applicant applicant) {
        fields.put("HoTenNguoiNop", applicant.name().reveal());
        fields.put("SoCMNDNguoiNop", applicant.personalId().reveal());
        fields.put("DiaChiNguoiNop", PlainText.cut(applicant.address().orElse(""), LONGEST_TEXT));
    }

    /** One line per fee; after a part was paid another way, one line over the rest, so that the lines add up. */
    private static List<Line> lines(PaymentOrder order) {
        List<FeeQuote> quotes = order.obligation().quotes().stream()
                .filter(quote -> !quote.total().isZero())
                .toList();
        Dong sum = quotes.stream().map(FeeQuote::total).reduce(Dong.ZERO, Dong::plus);
        if (sum.equals(order.amount())) {
            return quotes.stream().map(quote -> new Line(quote, quote.total())).toList();
        }
        return List.of(new Line(quotes.get(0), order.amount()));
    }

    private record Line(FeeQuote quote, Dong amount) {

        Map<String, Object> fee() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("LoaiPhiLePhi", quote.kind() == FeeKind.PHI ? "1" : "2");
            fields.put("MaPhiLePhi", quote.fee());
            fields.put("TenPhiLePhi", PlainText.cut(quote.name(), LONGEST_NAME));
            fields.put("SoTien", Long.toString(amount.value()));
            return fields;
        }

        Map<String, Object> item() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("NoiDung", PlainText.cut(quote.name(), LONGEST_NAME));
            fields.put("SoTien", Long.toString(amount.value()));
            return fields;
        }
    }
}
