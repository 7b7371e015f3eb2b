package vn.motcua.payment.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;
import vn.motcua.payment.PaymentOffer;
import vn.motcua.payment.PaymentReport;
import vn.motcua.payment.PaymentState;
import vn.motcua.payment.wire.JsonText;

/**
 * Reads what the platform answers. Its answers come bare, or in an envelope {@code error_code}, {@code message}, where the
 * message is JSON written as a string. They carry no signature whose order is published: they are believed because we
 * called the platform over TLS, and only if they name nothing other than what we asked about. Pure.
 */
record PlatformReplies(PlatformSettings settings) {

    private static final Pattern CODE = Pattern.compile("-?[0-9A-Za-z_]{1,20}");
    private static final String OK = "00";

    /** A code of refusal, or the body that came with success. */
    private record Opened(String refusal, Optional<JsonNode> body) {}

    /** The offer, or empty if the answer cannot be read: the platform may have taken the order. */
    Optional<PaymentOffer> offer(String text) {
        return opened(text).flatMap(opened -> opened.body()
                .map(body -> page(body).map(PaymentOffer.class::cast))
                .orElseGet(() ->
                        Optional.of(new PaymentOffer.Refused(PlatformReason.ORDER_REFUSED.with(opened.refusal())))));
    }

    /** How the payment stands, or empty if the answer cannot be read or is about another payment. */
    Optional<PaymentReport> report(String text, String reference) {
        return opened(text).flatMap(opened -> opened.body()
                .map(body -> status(body, reference))
                .orElseGet(() -> Optional.of(refused(opened.refusal(), reference))));
    }

    private PaymentReport refused(String code, String reference) {
        boolean absent = settings.isNotFound(code);
        Reason reason = absent ? PlatformReason.NOT_FOUND.with() : PlatformReason.QUERY_REFUSED.with(code);
        PaymentState state = absent ? PaymentState.ABSENT : PaymentState.UNKNOWN;
        return PaymentReport.of(settings.partner(), reference, state, reason);
    }

    private static Optional<Opened> opened(String text) {
        return JsonText.object(text).flatMap(outer -> {
            if (!outer.has("error_code")) {
                return bare(outer);
            }
            String code = JsonText.scalar(outer, "error_code").orElse("");
            if (!code.equals("0")) {
                return refusal(code);
            }
            JsonNode message = outer.path("message");
            return message.isString()
                    ? JsonText.object(message.asString()).flatMap(PlatformReplies::bare)
                    : Optional.of(message).filter(JsonNode::isObject).flatMap(PlatformReplies::bare);
        });
    }

    private static Optional<Opened> bare(JsonNode body) {
        String code = JsonText.scalar(body, "MaLoi").orElse("?");
        return code.isEmpty() || code.equals(OK) ? Optional.of(new Opened("", Optional.of(body))) : refusal(code);
    }

    private static Optional<Opened> refusal(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new Opened(code, Optional.empty())) : Optional.empty();
    }

    private static Optional<PaymentOffer.Page> page(JsonNode body) {
        try {
            URI address = new URI(JsonText.scalar(body, "UrlThanhToan").orElse(""));
            boolean usable =
                    "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return usable && address.getHost() != null ? Optional.of(new PaymentOffer.Page(address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<PaymentReport> status(JsonNode body, String reference) {
        boolean ours = agrees(body, "MaThamChieu", reference) && agrees(body, "MaDoiTac", settings.partner());
        String status = JsonText.scalar(body, "TrangThaiGD").orElse("");
        Optional<Dong> amount =
                PlatformNotices.amount(JsonText.scalar(body, "SoTien").orElse("?"));
        String named = JsonText.scalar(body, "SoTien").orElse("?");
        if (!ours || !CODE.matcher(status).matches() || (amount.isEmpty() && !named.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new PaymentReport(
                settings.partner(),
                reference,
                amount,
                JsonText.scalar(body, "MaTienTe")
                        .filter(code -> !code.isEmpty())
                        .orElse("VND"),
                state(status),
                JsonText.scalar(body, "MaGiaoDich").filter(number -> !number.isEmpty()),
                // its ThoiGianGD may be our own stamp come back, so it does not tell when the payer paid
                Optional.empty(),
                reason(status),
                JsonText.scalar(body, "ThongTinGiaoDich").orElse("")));
    }

    private static boolean agrees(JsonNode body, String field, String wanted) {
        String value = JsonText.scalar(body, field).orElse("?");
        return value.isEmpty() || value.equals(wanted);
    }

    private static PaymentState state(String status) {
        return switch (status) {
            case "1" -> PaymentState.PAID;
            case "3" -> PaymentState.HELD;
            case "4" -> PaymentState.DECLINED;
            default -> PaymentState.UNKNOWN;
        };
    }

    private static Reason reason(String status) {
        return switch (status) {
            case "1" -> PlatformReason.PAID.with();
            case "3" -> PlatformReason.UNDECIDED.with();
            case "4" -> PlatformReason.FAILED.with();
            default -> PlatformReason.QUERY_REFUSED.with(status);
        };
    }
}
