package vn.motcua.testkit.simulator.payment;

import java.util.Locale;

/** The pages that a payer sees. */
final class PayPage {

    private PayPage() {}

    static String ask(String system, SimulatedPayment payment, String action) {
        return page(system, """
                <p>Nội dung: <strong>%s</strong></p>
                <p>Số tiền: <strong>%s đ</strong></p>
                <p>Mã giao dịch: <code>%s</code></p>
                <form method="post" action="%s">
                <input type="hidden" name="reference" value="%s">
                <button id="pay" name="action" value="pay">Thanh toán</button>
                <button id="cancel" name="action" value="cancel">Hủy giao dịch</button>
                </form>
                """.formatted(
                        escaped(payment.text()),
                        String.format(Locale.ROOT, "%,d", payment.amount()).replace(',', '.'),
                        escaped(payment.reference()),
                        escaped(action),
                        escaped(payment.reference())));
    }

    static String done(String system, SimulatedPayment payment) {
        String words =
                switch (payment.state()) {
                    case PAID -> "Giao dịch thành công.";
                    case FAILED -> "Giao dịch không thành công.";
                    case HELD -> "Giao dịch đang được kiểm tra.";
                    case OPEN -> "Giao dịch đã hết hạn thanh toán.";
                };
        return page(system, "<p id=\"outcome\">" + words + "</p>");
    }

    static String error(String system, String code, String words) {
        return page(system, "<p id=\"error\">Lỗi " + escaped(code) + ": " + escaped(words) + "</p>");
    }

    private static String page(String system, String content) {
        return """
                <!DOCTYPE html>
                <html lang="vi"><head><meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s (mô phỏng)</title></head>
                <body><main><h1>%s (mô phỏng)</h1>
                <p>Trang thử nghiệm, không thu tiền thật.</p>
                %s</main></body></html>
                """.formatted(escaped(system), escaped(system), content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
