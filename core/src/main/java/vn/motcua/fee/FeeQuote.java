package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.law.Confidence;

/**
 * An explained price: what the citizen owes the State, line by line.
 *
 * @param fee the fee's id
 * @param name the fee's name in Vietnamese
 * @param nameEn the fee's name in English
 * @param kind phí or lệ phí
 * @param packVersion the packs that the fee's rules come from, with their versions
 * @param date the governing date
 * @param channel the channel
 * @param lines the lines; their sum is the total
 * @param setAside reliefs that could have applied and did not, with the reason
 * @param total what is owed, never negative
 * @param validUntil the last day on which the same case costs the same, empty if no change is known
 * @param unproven the groups that the applicant only claims and that decided the price; to be verified at receipt
 * @param refund whether the money comes back on a refusal or withdrawal
 */
public record FeeQuote(
        String fee,
        String name,
        String nameEn,
        FeeKind kind,
        String packVersion,
        LocalDate date,
        Channel channel,
        List<FeeLine> lines,
        List<ReliefSetAside> setAside,
        Dong total,
        Optional<LocalDate> validUntil,
        Set<ApplicantGroup> unproven,
        RefundRule refund) {

    /** Checks that the lines add up to the total. */
    public FeeQuote {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(packVersion, "packVersion");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(channel, "channel");
        lines = List.copyOf(lines);
        setAside = List.copyOf(setAside);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(validUntil, "validUntil");
        unproven = Set.copyOf(unproven);
        Objects.requireNonNull(refund, "refund");
        long sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum = Math.addExact(sum, lines.get(i).amount().value());
        }
        if (sum != total.value() || sum < 0) {
            throw new IllegalArgumentException("the lines of a quote add up to its total: " + sum + " != " + total);
        }
    }

    /**
     * How sure we are of the price: as sure as of its least certain line.
     *
     * @return the weakest confidence among the lines
     */
    public Confidence confidence() {
        return lines.stream()
                .map(line -> line.basis().confidence())
                .max(Comparator.naturalOrder())
                .orElse(Confidence.CONFIRMED);
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
