package vn.motcua.registry.civil;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.registry.gateway.GatewaySettings;

/**
 * How the civil registry is reached on its axis. Paths differ from province to province ({@code /hotich/1.0/dangKyHoTich},
 * {@code /apiHoTichTuPhap/dangKyHoTich}), so all three parts are settings. Immutable.
 */
public final class CivilSettings {

    private final String basePath;
    private final String version;
    private final Map<CivilOperation, String> names;
    private final Codec codec;
    private final MessageClassifier messages;

    private CivilSettings(Builder builder) {
        this.basePath = builder.basePath;
        this.version = builder.version;
        this.names = Collections.unmodifiableMap(new EnumMap<>(builder.names));
        this.codec = builder.codec;
        this.messages = builder.messages;
        for (CivilOperation operation : CivilOperation.values()) {
            check("path of " + operation.usualName(), GatewaySettings.isPath(path(operation)));
        }
    }

    /**
     * The shape seen most: {@code /hotich/1.0/<operation>}, profile A.
     *
     * @return the settings
     */
    public static CivilSettings standard() {
        return builder().build();
    }

    /**
     * Begins with {@link #standard()}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static void check(String setting, boolean holds) {
        if (!holds) {
            Reason reason = CivilReason.SETTING_INVALID.with(setting);
            throw new InvalidInputException(reason, List.of(new Violation(setting, reason)));
        }
    }

    String path(CivilOperation operation) {
        String segment = version.isEmpty() ? "" : "/" + version;
        return basePath + segment + "/" + names.getOrDefault(operation, operation.usualName());
    }

    Codec codec() {
        return codec;
    }

    MessageClassifier messages() {
        return messages;
    }

    @Override
    public String toString() {
        return "CivilSettings[" + basePath + ", version " + version + "]";
    }

    /** Collects settings. Not for more than one thread. */
    public static final class Builder {

        private final Map<CivilOperation, String> names = new EnumMap<>(CivilOperation.class);
        private String basePath = "/hotich";
        private String version = "1.0";
        private Codec codec = new FlatXml();
        private MessageClassifier messages = MessageClassifier.shipped();

        private Builder() {}

        /**
         * Sets the path of the service on the axis.
         *
         * @param path for example {@code /hotich}
         * @return this builder
         */
        public Builder basePath(String path) {
            this.basePath = path;
            return this;
        }

        /**
         * Sets the segment between service and operation.
         *
         * @param segment for example {@code 1.0}; empty for none
         * @return this builder
         */
        public Builder version(String segment) {
            this.version = segment;
            return this;
        }

        /**
         * Sets another name for an operation.
         *
         * @param operation the operation
         * @param name the last segment of its path
         * @return this builder
         */
        public Builder operation(CivilOperation operation, String name) {
            this.names.put(operation, name);
            return this;
        }

        /**
         * Sets the payload profile.
         *
         * @param profile the profile, {@link FlatXml} unless set
         * @return this builder
         */
        public Builder codec(Codec profile) {
            this.codec = profile;
            return this;
        }

        /**
         * Sets what the registry's sentences mean.
         *
         * @param table the table, the shipped one unless set
         * @return this builder
         */
        public Builder messages(MessageClassifier table) {
            this.messages = table;
            return this;
        }

        /**
         * The finished settings.
         *
         * @return the settings
         * @throws InvalidInputException if the parts do not make a path
         */
        public CivilSettings build() {
            return new CivilSettings(this);
        }
    }
}
