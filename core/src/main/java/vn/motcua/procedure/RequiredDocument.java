package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.Channel;

/**
 * A part of the dossier (thành phần hồ sơ).
 *
 * @param key its key within the procedure
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param kind in what form it is wanted
 * @param count how many
 * @param channels the channels in which it is mandatory; empty if it is only needed in special cases, which the officer
 *     judges
 * @param requiredWhen when it is needed, where that is not always
 * @param evidence the names of the {@link EvidenceSource}s that make it unnecessary when they hold the data
 * @param notNeededWhen when it is not needed although it would be mandatory
 */
public record RequiredDocument(
        String key,
        String vi,
        String en,
        PaperKind kind,
        int count,
        Set<Channel> channels,
        Optional<Wording> requiredWhen,
        Set<String> evidence,
        Optional<Wording> notNeededWhen) {

    /** Copies the sets. */
    public RequiredDocument {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(kind, "kind");
        channels = Set.copyOf(channels);
        Objects.requireNonNull(requiredWhen, "requiredWhen");
        evidence = Set.copyOf(evidence);
        Objects.requireNonNull(notNeededWhen, "notNeededWhen");
    }

    @JsonCreator
    static RequiredDocument written(
            @JsonProperty("key") String key,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en,
            @JsonProperty("kind") PaperKind kind,
            @JsonProperty("count") Optional<Integer> count,
            @JsonProperty("channels") @Nullable Set<Channel> channels,
            @JsonProperty("requiredWhen") Optional<Wording> requiredWhen,
            @JsonProperty("evidence") @Nullable Set<String> evidence,
            @JsonProperty("notNeededWhen") Optional<Wording> notNeededWhen) {
        return new RequiredDocument(
                key,
                vi,
                en,
                kind,
                count.orElse(1),
                channels == null ? Set.of() : channels,
                requiredWhen,
                evidence == null ? Set.of() : evidence,
                notNeededWhen);
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
