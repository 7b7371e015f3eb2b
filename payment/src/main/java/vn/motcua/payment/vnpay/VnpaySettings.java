package vn.motcua.payment.vnpay;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.wire.Doors;
import vn.motcua.payment.wire.PlainText;

/** The contract with VNPAY. Immutable; {@link #toString} shows no secret. */
public final class VnpaySettings {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,30}");
    private static final Pattern TERMINAL = Pattern.compile("[A-Za-z0-9_]{1,20}");
    private static final Pattern BANK = Pattern.compile("[A-Za-z0-9]{3,20}");
    private static final Pattern ORDER_TYPE = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final Pattern SERVER_IP = Pattern.compile("[0-9a-fA-F:.]{7,45}");

    private final String id;
    private final String terminal;
    private final SecretKeys secrets;
    private final URI payUrl;
    private final URI apiUrl;
    private final Optional<String> bank;
    private final String orderType;
    private final String serverIp;
    private final String purpose;

    private VnpaySettings(Builder builder) {
        this.id = Doors.shaped("vnpay.id", builder.id, ID);
        this.terminal = Doors.shaped("vnpay.terminal", builder.terminal, TERMINAL);
        this.secrets = Objects.requireNonNull(builder.secrets, "secrets");
        this.payUrl = Doors.base("vnpay.payUrl", builder.payUrl);
        this.apiUrl = Doors.base("vnpay.apiUrl", builder.apiUrl);
        this.bank = builder.bank.map(code -> Doors.shaped("vnpay.bank", code, BANK));
        this.orderType = Doors.shaped("vnpay.orderType", builder.orderType, ORDER_TYPE);
        this.serverIp = Doors.shaped("vnpay.serverIp", builder.serverIp, SERVER_IP);
        this.purpose = PlainText.cut(PlainText.of(builder.purpose), 150);
    }

    /**
     * Begins with what every contract has. VNPAY gives out both addresses; neither follows from the other.
     *
     * @param terminal the terminal's code ({@code vnp_TmnCode})
     * @param secrets the hash secrets
     * @param payUrl the address of the payment page, without query
     * @param apiUrl the address of the query interface, without query
     * @return the builder
     */
    public static Builder builder(String terminal, SecretKeys secrets, URI payUrl, URI apiUrl) {
        return new Builder(terminal, secrets, payUrl, apiUrl);
    }

    String id() {
        return id;
    }

    String terminal() {
        return terminal;
    }

    SecretKeys secrets() {
        return secrets;
    }

    URI payUrl() {
        return payUrl;
    }

    URI apiUrl() {
        return apiUrl;
    }

    Optional<String> bank() {
        return bank;
    }

    String orderType() {
        return orderType;
    }

    String serverIp() {
        return serverIp;
    }

    String purpose() {
        return purpose;
    }

    @Override
    public String toString() {
        return "VnpaySettings[" + id + ", " + terminal + ", " + payUrl.getHost() + ", " + apiUrl.getHost() + "]";
    }

    /** Collects settings. Not for more than one thread. */
    public static final class Builder {

        private final String terminal;
        private final SecretKeys secrets;
        private final URI payUrl;
        private final URI apiUrl;
        private String id = "vnpay";
        private Optional<String> bank = Optional.empty();
        private String orderType = "other";
        private String serverIp = "127.0.0.1";
        private String purpose = "Thanh toan ho so";

        private Builder(String terminal, SecretKeys secrets, URI payUrl, URI apiUrl) {
            this.terminal = terminal;
            this.secrets = secrets;
            this.payUrl = payUrl;
            this.apiUrl = apiUrl;
        }

        /**
         * Sets the intermediary's id, {@code vnpay} unless set; a second contract needs another.
         *
         * @param value lower-case letters, digits and hyphens
         * @return this builder
         */
        public Builder id(String value) {
            this.id = value;
            return this;
        }

        /**
         * Sets the bank or the group of banks; without, the payer chooses on VNPAY's page.
         *
         * @param code for example {@code VNPAYQR} or {@code VNBANK}
         * @return this builder
         */
        public Builder bank(String code) {
            this.bank = Optional.of(code);
            return this;
        }

        /**
         * Sets the category of goods, {@code other} unless set.
         *
         * @param code the category as VNPAY lists it
         * @return this builder
         */
        public Builder orderType(String code) {
            this.orderType = code;
            return this;
        }

        /**
         * Sets the address from which our server asks, sent with queries.
         *
         * @param ip the server's public address
         * @return this builder
         */
        public Builder serverIp(String ip) {
            this.serverIp = ip;
            return this;
        }

        /**
         * Sets the words before the dossier's code in the order's text; diacritics are taken off.
         *
         * @param words the words, {@code Thanh toan ho so} unless set
         * @return this builder
         */
        public Builder purpose(String words) {
            this.purpose = words;
            return this;
        }

        /**
         * The finished settings.
         *
         * @return the settings
         * @throws vn.motcua.error.InvalidInputException if one cannot be used
         */
        public VnpaySettings build() {
            return new VnpaySettings(this);
        }
    }
}
