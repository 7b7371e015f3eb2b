package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.Channel;

/**
 * A part of the dossier (thành phần hồ sơ).
 *
 * @param key its key within the procedure
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param channels the channels in which it is mandatory; empty if it is only needed in special cases
 * @param evidence the registers that make it unnecessary when they hold the data (NĐ 118/2025 Đ4(2a))
 */
public record RequiredDocument(String key, String vi, String en, Set<Channel> channels, Set<String> evidence) {

    /**
     * Reads it from a pack.
     *
     * @param key its key
     * @param vi its name in Vietnamese
     * @param en its name in English
     * @param channels the channels in which it is mandatory, none if absent
     * @param evidence the registers that make it unnecessary, none if absent
     */
    public RequiredDocument(
            @JsonProperty("key") String key,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en,
            @JsonProperty("channels") @Nullable Set<Channel> channels,
            @JsonProperty("evidence") @Nullable Set<String> evidence) {
        this.key = key;
        this.vi = vi;
        this.en = en;
        this.channels = channels == null ? Set.of() : Set.copyOf(channels);
        this.evidence = evidence == null ? Set.of() : Set.copyOf(evidence);
    }

    /**
     * Whether it must be there when filing through that channel.
     *
     * @param channel the channel
     * @return true if mandatory
     */
    public boolean isMandatory(Channel channel) {
        return channels.contains(channel);
    }
}
