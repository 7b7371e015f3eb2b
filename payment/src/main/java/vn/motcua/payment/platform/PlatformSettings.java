package vn.motcua.payment.platform;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.wire.Doors;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;

/** The contract with the platform. Immutable; {@link #toString} shows no secret. */
public final class PlatformSettings {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,30}");
    private static final Pattern PARTNER = Pattern.compile("[^\\p{Cntrl}|\\s]{1,50}");
    private static final Pattern SERVICE = Pattern.compile("[^\\p{Cntrl}|\\s]{1,50}");

    private final String id;
    private final String partner;
    private final SecretKeys secrets;
    private final URI initUrl;
    private final URI queryUrl;
    private final BeneficiaryAccount account;
    private final Map<ProcedureCode, BeneficiaryAccount> accounts;
    private final Map<ProcedureCode, String> services;
    private final ProcedureCatalog procedures;
    private final Optional<Supplier<String>> bearer;
    private final Set<String> notFoundCodes;

    private PlatformSettings(Builder builder) {
        this.id = Doors.shaped("platform.id", builder.id, ID);
        this.partner = Doors.shaped("platform.partner", builder.partner, PARTNER);
        this.secrets = Objects.requireNonNull(builder.secrets, "secrets");
        this.initUrl = Doors.base("platform.initUrl", builder.initUrl);
        this.queryUrl = Doors.base("platform.queryUrl", builder.queryUrl);
        this.account = Objects.requireNonNull(builder.account, "account");
        this.accounts = Map.copyOf(builder.accounts);
        this.services = Map.copyOf(builder.services);
        this.services.values().forEach(code -> Doors.shaped("platform.service", code, SERVICE));
        this.procedures = builder.procedures;
        this.bearer = builder.bearer;
        this.notFoundCodes = Set.copyOf(builder.notFoundCodes);
    }

    /**
     * Begins with what every contract has.
     *
     * @param partner our partner code ({@code MaDoiTac})
     * @param secrets the partner's secrets
     * @param initUrl the address for new payments, without query
     * @param queryUrl the address for questions, without query
     * @param account where the money goes unless a procedure has an account of its own
     * @return the builder
     */
    public static Builder builder(
            String partner, SecretKeys secrets, URI initUrl, URI queryUrl, BeneficiaryAccount account) {
        return new Builder(partner, secrets, initUrl, queryUrl, account);
    }

    String id() {
        return id;
    }

    String partner() {
        return partner;
    }

    SecretKeys secrets() {
        return secrets;
    }

    URI initUrl() {
        return initUrl;
    }

    URI queryUrl() {
        return queryUrl;
    }

    BeneficiaryAccount account(ProcedureCode procedure) {
        return accounts.getOrDefault(procedure, account);
    }

    /** The code of the service: by practice the procedure's with {@code .01} behind it. */
    String service(ProcedureCode procedure) {
        return services.getOrDefault(procedure, procedure + ".01");
    }

    ProcedureCatalog procedures() {
        return procedures;
    }

    Optional<Supplier<String>> bearer() {
        return bearer;
    }

    boolean isNotFound(String code) {
        return notFoundCodes.contains(code);
    }

    @Override
    public String toString() {
        return "PlatformSettings[" + id + ", " + partner + ", " + initUrl.getHost() + ", " + queryUrl.getHost() + "]";
    }

    /** Collects settings. Not for more than one thread. */
    public static final class Builder {

        private final String partner;
        private final SecretKeys secrets;
        private final URI initUrl;
        private final URI queryUrl;
        private final BeneficiaryAccount account;
        private final Map<ProcedureCode, BeneficiaryAccount> accounts = new HashMap<>();
        private final Map<ProcedureCode, String> services = new HashMap<>();
        private String id = "ppdvcqg";
        private ProcedureCatalog procedures = ProcedureCatalog.shipped();
        private Optional<Supplier<String>> bearer = Optional.empty();
        private Set<String> notFoundCodes = Set.of();

        private Builder(String partner, SecretKeys secrets, URI initUrl, URI queryUrl, BeneficiaryAccount account) {
            this.partner = partner;
            this.secrets = secrets;
            this.initUrl = initUrl;
            this.queryUrl = queryUrl;
            this.account = account;
        }

        /**
         * Sets the intermediary's id, {@code ppdvcqg} unless set.
         *
         * @param value lower-case letters, digits and hyphens
         * @return this builder
         */
        public Builder id(String value) {
            this.id = value;
            return this;
        }

        /**
         * Gives a procedure an account of its own.
         *
         * @param procedure the procedure
         * @param own where its money goes
         * @return this builder
         */
        public Builder account(ProcedureCode procedure, BeneficiaryAccount own) {
            accounts.put(procedure, own);
            return this;
        }

        /**
         * Sets the code of the service ({@code MaDVC}) for a procedure, its own code with {@code .01} unless set.
         *
         * @param procedure the procedure
         * @param code the code of the service
         * @return this builder
         */
        public Builder service(ProcedureCode procedure, String code) {
            services.put(procedure, code);
            return this;
        }

        /**
         * Sets where the names of procedures come from.
         *
         * @param catalog the catalogue, the shipped one unless set
         * @return this builder
         */
        public Builder procedures(ProcedureCatalog catalog) {
            this.procedures = catalog;
            return this;
        }

        /**
         * Sets the token that the integration axis (LGSP) wants with each call.
         *
         * @param token gives the token of the moment; asked before each call
         * @return this builder
         */
        public Builder bearer(Supplier<String> token) {
            this.bearer = Optional.of(token);
            return this;
        }

        /**
         * Sets the codes with which the platform says that it knows no such payment. They are not public, so there are
         * none unless set; ask the platform's operator.
         *
         * @param codes the codes
         * @return this builder
         */
        public Builder notFoundCodes(Set<String> codes) {
            this.notFoundCodes = codes;
            return this;
        }

        /**
         * The finished settings.
         *
         * @return the settings
         * @throws vn.motcua.error.InvalidInputException if one cannot be used
         */
        public PlatformSettings build() {
            return new PlatformSettings(this);
        }
    }
}
