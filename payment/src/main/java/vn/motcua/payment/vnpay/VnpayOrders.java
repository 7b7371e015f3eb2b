package vn.motcua.payment.vnpay;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.SignatureScheme;
import vn.motcua.payment.wire.Doors;
import vn.motcua.payment.wire.PlainText;
import vn.motcua.payment.wire.Stamps;

/** Writes an order as a signed address. Pure. */
record VnpayOrders(VnpaySettings settings) {

    private static final String VERSION = "2.1.0";
    private static final int LONGEST_TEXT = 255;
    private static final int SHORTEST_IP = 7;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9]{1,100}");
    /** What VNPAY encodes differently from us would break the signature: ! ' ( ) * ~ and all beyond ASCII. */
    private static final Pattern RETURN_URL = Pattern.compile("[A-Za-z0-9:/?#@&=+$,;%._\\[\\]-]{10,255}");

    /** The address for {@code pay} or {@code genqr}. */
    URI address(PaymentOrder order, String command) {
        return address(fields(order, command));
    }

    URI address(Map<String, String> fields) {
        String form = VnpayCanonical.form(fields);
        String hash = settings.secrets().sign(SignatureScheme.HMAC_SHA512, form);
        return URI.create(settings.payUrl() + "?" + form + "&" + VnpayCanonical.HASH + "=" + hash);
    }

    private Map<String, String> fields(PaymentOrder order, String command) {
        String back = order.payer().returnUrl().toString();
        String info = PlainText.of(settings.purpose() + " " + order.dossier().code());
        if (!VnpayAmount.isAccepted(order.amount())) {
            throw Doors.refused("vnp_Amount");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vnp_Version", VERSION);
        fields.put("vnp_Command", command);
        fields.put("vnp_TmnCode", settings.terminal());
        fields.put("vnp_Amount", VnpayAmount.write(order.amount()));
        settings.bank().ifPresent(bank -> fields.put("vnp_BankCode", bank));
        fields.put("vnp_CreateDate", Stamps.of(order.createdAt()));
        fields.put("vnp_ExpireDate", Stamps.of(order.expiresAt()));
        fields.put("vnp_CurrCode", "VND");
        fields.put("vnp_IpAddr", longEnough(order.payer().ip()));
        fields.put("vnp_Locale", order.payer().isEnglish() ? "en" : "vn");
        fields.put("vnp_OrderInfo", PlainText.cut(info, LONGEST_TEXT));
        fields.put("vnp_OrderType", settings.orderType());
        fields.put("vnp_ReturnUrl", Doors.shaped("vnp_ReturnUrl", back, RETURN_URL));
        fields.put("vnp_TxnRef", Doors.shaped("vnp_TxnRef", order.reference(), REFERENCE));
        return fields;
    }

    /** VNPAY wants at least seven characters, which an IPv6 address in its short form may not have. */
    private static String longEnough(String ip) {
        if (ip.length() >= SHORTEST_IP) {
            return ip;
        }
        try {
            // a literal is never looked up
            return InetAddress.getByName(ip.contains(":") ? "[" + ip + "]" : ip).getHostAddress();
        } catch (UnknownHostException e) {
            throw Doors.refused("vnp_IpAddr");
        }
    }
}
