package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.identity.Territory;

/**
 * What a fee depends on.
 *
 * @param fee the fee's id, for example {@code LLTP.PHIEU}
 * @param channel the way the dossier comes in
 * @param territory where the deciding agency is competent
 * @param date the governing date: the Vietnamese day of submission or counter intake
 * @param facts figures of the case, such as {@code copies}; each 0 or more
 * @param groups the applicant's groups with their evidence
 */
public record FeeRequest(
        String fee,
        Channel channel,
        Territory territory,
        LocalDate date,
        Map<String, Long> facts,
        List<GroupEvidence> groups) {

    /** Copies the collections and refuses a negative fact. */
    public FeeRequest {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(date, "date");
        facts = Map.copyOf(facts);
        groups = List.copyOf(groups);
        facts.values().forEach(value -> {
            if (value < 0) {
                throw new IllegalArgumentException("a fact of the case is 0 or more");
            }
        });
    }

    /**
     * The same case on another day.
     *
     * @param other the day
     * @return the request for that day
     */
    public FeeRequest on(LocalDate other) {
        return new FeeRequest(fee, channel, territory, other, facts, groups);
    }

    /**
     * The same case through another channel.
     *
     * @param other the channel
     * @return the request for that channel
     */
    public FeeRequest through(Channel other) {
        return new FeeRequest(fee, other, territory, date, facts, groups);
    }

    long fact(String name, long otherwise) {
        return facts.getOrDefault(name, otherwise);
    }
}
