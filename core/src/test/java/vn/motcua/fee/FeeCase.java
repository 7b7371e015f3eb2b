package vn.motcua.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;

/**
 * A worked case from {@code law/fees/*.cases.yaml}, derived from the legal texts and not from the packs.
 *
 * @param id the case's id, unique over all files
 * @param fee the fee's id
 * @param date the governing date
 * @param channel the channel
 * @param province the province's code as of 2025-07-01; Cà Mau where none is given
 * @param former the code as of 2025-06-30 of the former province within it
 * @param facts the facts of the case
 * @param groups the applicant's groups
 * @param evidence who says so, for all groups; where none is given VNeID for digital citizens and an officer for others
 * @param pay what the citizen owes, or nothing where there is no price
 * @param notPriced the code of the reason why there is no price
 * @param supported what a budget pays for the citizen
 * @param unconfirmed whether the price is less than confirmed
 * @param validUntil the last day on which the case owes the same
 * @param text the text that the case rests on
 */
record FeeCase(
        String id,
        String fee,
        LocalDate date,
        Channel channel,
        @Nullable String province,
        @Nullable String former,
        @Nullable CaseFacts facts,
        @Nullable List<ApplicantGroup> groups,
        GroupEvidence.@Nullable Source evidence,
        @Nullable Long pay,
        @Nullable String notPriced,
        @Nullable Long supported,
        @Nullable Boolean unconfirmed,
        @Nullable LocalDate validUntil,
        String text) {

    FeeCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fee, id);
        Objects.requireNonNull(date, id);
        Objects.requireNonNull(channel, id);
        Objects.requireNonNull(text, id);
        if ((pay == null) == (notPriced == null)) {
            throw new IllegalArgumentException(id + ": either pay or notPriced");
        }
    }

    /** The cases of one file. */
    record Sheet(List<FeeCase> cases) {}

    FeeRequest request() {
        return new FeeRequest(
                fee,
                channel,
                new Territory(
                        Objects.requireNonNullElse(province, "96"), Optional.empty(), Optional.ofNullable(former)),
                date,
                Objects.requireNonNullElse(facts, CaseFacts.NONE),
                Objects.requireNonNullElse(groups, List.<ApplicantGroup>of()).stream()
                        .map(this::evidenceOf)
                        .toList());
    }

    private GroupEvidence evidenceOf(ApplicantGroup group) {
        GroupEvidence.Source usual =
                group == ApplicantGroup.CONG_DAN_SO ? GroupEvidence.Source.VNEID : GroupEvidence.Source.VERIFIED;
        return new GroupEvidence(group, Objects.requireNonNullElse(evidence, usual), "doc", Instant.EPOCH);
    }

    @Override
    public String toString() {
        return id + " " + fee + " " + date + " " + channel + ": " + text;
    }
}
