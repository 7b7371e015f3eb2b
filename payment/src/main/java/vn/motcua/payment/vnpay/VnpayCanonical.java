package vn.motcua.payment.vnpay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.payment.wire.FormText;

/** The texts that VNPAY signs. */
final class VnpayCanonical {

    static final String HASH = "vnp_SecureHash";
    private static final Set<String> UNSIGNED = Set.of(HASH, "vnp_SecureHashType");

    private VnpayCanonical() {}

    /** Fields sorted by name, the empty ones and the signature dropped, form-encoded. The same text is signed and sent. */
    static String form(Map<String, String> fields) {
        TreeMap<String, String> signed = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (!value.isEmpty() && !UNSIGNED.contains(name)) {
                signed.put(name, value);
            }
        });
        return FormText.of(signed);
    }

    /** Values in a fixed order, not encoded, an empty one keeping its place. */
    static String piped(List<String> values) {
        return String.join("|", values);
    }
}
