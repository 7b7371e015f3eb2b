package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.motcua.identity.Territory;

/**
 * What a fee depends on. Immutable and thread-safe.
 *
 * @param fee the fee's id, for example {@code LLTP.PHIEU}
 * @param channel the way the dossier comes in
 * @param territory where the deciding agency is competent
 * @param date the governing date: the Vietnamese day of submission or counter intake
 * @param facts what else the fee depends on, such as {@code copies}
 * @param groups the applicant's groups with their evidence
 */
public record FeeRequest(
        String fee, Channel channel, Territory territory, LocalDate date, CaseFacts facts, List<GroupEvidence> groups) {

    /** Copies the list and refuses missing parts. */
    public FeeRequest {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(facts, "facts");
        groups = List.copyOf(groups);
    }

    /**
     * A request whose facts are figures only.
     *
     * @param fee the fee's id
     * @param channel the way the dossier comes in
     * @param territory where the deciding agency is competent
     * @param date the governing date
     * @param figures figures of the case
     * @param groups the applicant's groups with their evidence
     * @throws vn.motcua.error.InvalidInputException if a figure's name is malformed or a figure is negative
     */
    public FeeRequest(
            String fee,
            Channel channel,
            Territory territory,
            LocalDate date,
            Map<String, Long> figures,
            List<GroupEvidence> groups) {
        this(fee, channel, territory, date, CaseFacts.of(figures), groups);
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

    int groupMask() {
        int mask = 0;
        for (int i = 0; i < groups.size(); i++) {
            mask |= bit(groups.get(i).group());
        }
        return mask;
    }

    static int mask(Set<ApplicantGroup> groups) {
        return groups.stream().mapToInt(FeeRequest::bit).reduce(0, (one, other) -> one | other);
    }

    @SuppressWarnings("EnumOrdinal") // a bit for each group, never kept
    static int bit(ApplicantGroup group) {
        return 1 << group.ordinal();
    }
}
