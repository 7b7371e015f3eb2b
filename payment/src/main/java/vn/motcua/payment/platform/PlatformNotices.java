package vn.motcua.payment.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;
import vn.motcua.payment.CallbackReading;
import vn.motcua.payment.CallbackReply;
import vn.motcua.payment.CallbackVerdict;
import vn.motcua.payment.PaymentReason;
import vn.motcua.payment.PaymentReport;
import vn.motcua.payment.PaymentState;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.wire.JsonText;
import vn.motcua.payment.wire.Stamps;

/** Verifies and reads callbacks, and words our signed reply. Pure. */
record PlatformNotices(PlatformSettings settings) {

    CallbackReading read(RawCallback callback) {
        Optional<List<String>> values = callback.method().equals("POST")
                ? JsonText.object(new String(callback.body(), UTF_8))
                        .flatMap(object -> JsonText.scalars(object, PlatformFields.CALLBACK)
                                .flatMap(signed -> JsonText.scalar(object, PlatformFields.SIGNATURE)
                                        .map(signature -> with(signed, signature))))
                : Optional.empty();
        if (values.isEmpty()) {
            return refused(CallbackVerdict.UNREADABLE, PaymentReason.MESSAGE_UNREADABLE.with(settings.id()));
        }
        List<String> signed = values.get().subList(0, PlatformFields.CALLBACK.size());
        String signature = values.get().get(PlatformFields.CALLBACK.size());
        if (!PlatformFields.isSigned(signed, signature, settings.secrets())) {
            return refused(CallbackVerdict.SIGNATURE_WRONG, PaymentReason.SIGNATURE_WRONG.with(settings.id()));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < signed.size(); i++) {
            fields.put(PlatformFields.CALLBACK.get(i), signed.get(i));
        }
        return report(fields)
                .<CallbackReading>map(CallbackReading.Verified::new)
                .orElseGet(() ->
                        refused(CallbackVerdict.UNREADABLE, PaymentReason.MESSAGE_UNREADABLE.with(settings.id())));
    }

    CallbackReply reply(CallbackReading reading, CallbackVerdict verdict, Instant now) {
        boolean taken = verdict == CallbackVerdict.RECORDED || verdict == CallbackVerdict.ALREADY_FINAL;
        String reference = reading instanceof CallbackReading.Verified verified
                ? verified.report().reference()
                : "";
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("MaLoi", taken ? "00" : "99");
        fields.put("MoTaLoi", words(verdict));
        fields.put("MaDoiTac", settings.partner());
        fields.put("MaThamChieu", reference);
        fields.put("ThoiGianGD", Stamps.of(now));
        PlatformFields.sign(fields, PlatformFields.REPLY, settings.secrets());
        return CallbackReply.json(JsonText.of(fields));
    }

    /** Whole đồng, not multiplied; empty if it is anything else. */
    static Optional<Dong> amount(String digits) {
        return digits.matches("[0-9]{1,15}") ? Optional.of(Dong.of(Long.parseLong(digits))) : Optional.empty();
    }

    private static List<String> with(List<String> signed, String signature) {
        List<String> all = new ArrayList<>(signed);
        all.add(signature);
        return all;
    }

    private Optional<PaymentReport> report(Map<String, String> fields) {
        String code = fields.getOrDefault("MaLoi", "");
        String reference = fields.getOrDefault("MaThamChieu", "");
        Optional<Dong> amount = amount(fields.getOrDefault("SoTien", ""));
        if (code.isEmpty() || code.length() > 20 || reference.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        boolean paid = code.equals("00");
        // the other codes are not public: some of them may mean that the bank has not decided yet
        PaymentState state = paid ? PaymentState.PAID : PaymentState.UNKNOWN;
        Reason reason = paid ? PlatformReason.PAID.with() : PlatformReason.NOT_SUCCESSFUL.with(code);
        return Optional.of(new PaymentReport(
                fields.getOrDefault("MaDoiTac", ""),
                reference,
                amount,
                fields.getOrDefault("MaTienTe", ""),
                state,
                Optional.of(fields.getOrDefault("MaGiaoDich", "")).filter(number -> !number.isEmpty()),
                Stamps.parse(fields.getOrDefault("ThoiGianGD", "")),
                reason,
                fields.getOrDefault("ThongTinGiaoDich", "")));
    }

    private static CallbackReading.Refused refused(CallbackVerdict verdict, Reason reason) {
        return new CallbackReading.Refused(verdict, reason);
    }

    private static String words(CallbackVerdict verdict) {
        return switch (verdict) {
            case RECORDED -> "Thành công";
            case ALREADY_FINAL -> "Giao dịch đã được ghi nhận trước đó";
            case REFERENCE_UNKNOWN -> "Không tìm thấy giao dịch";
            case OTHER_MERCHANT -> "Sai mã đối tác";
            case AMOUNT_DIFFERS -> "Sai số tiền";
            case SIGNATURE_WRONG -> "Sai mã xác thực";
            case UNREADABLE -> "Bản tin sai định dạng";
            case TRY_AGAIN -> "Lỗi hệ thống, đề nghị gửi lại";
        };
    }
}
