package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An explained price: what the citizen owes the State, line by line.
 *
 * @param fee the fee's id
 * @param name the fee's name in Vietnamese
 * @param kind phí or lệ phí
 * @param packVersion the version of the pack that was applied
 * @param date the governing date
 * @param channel the channel
 * @param lines the lines; their sum is the total
 * @param setAside reliefs that could have applied and did not, with the reason
 * @param total what is owed, never negative
 * @param validUntil the last day on which the same case costs the same, empty if no change is known
 * @param unproven the groups that the applicant only claims and that decided the price; to be verified at receipt
 */
public record FeeQuote(
        String fee,
        String name,
        FeeKind kind,
        String packVersion,
        LocalDate date,
        Channel channel,
        List<FeeLine> lines,
        List<ReliefSetAside> setAside,
        Dong total,
        Optional<LocalDate> validUntil,
        Set<ApplicantGroup> unproven) {

    /** Checks that the lines add up to the total. */
    public FeeQuote {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(packVersion, "packVersion");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(channel, "channel");
        lines = List.copyOf(lines);
        setAside = List.copyOf(setAside);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(validUntil, "validUntil");
        unproven = Set.copyOf(unproven);
        Dong sum = lines.stream().map(FeeLine::amount).reduce(Dong.ZERO, Dong::plus);
        if (!sum.equals(total) || total.value() < 0) {
            throw new IllegalArgumentException("the lines of a quote add up to its total: " + sum + " != " + total);
        }
    }

    /**
     * The citation of what decided the amount: the relief if one applied, else the rate.
     *
     * @return the line that decided
     */
    public FeeLine decisive() {
        return lines.stream()
                .filter(line -> line.kind() == FeeLine.Kind.RELIEF)
                .findFirst()
                .orElse(lines.get(0));
    }
}
