package vn.motcua.fee;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.Territory;

/** A worked case as written in YAML. */
record WrittenCase(
        String id,
        String fee,
        LocalDate date,
        Channel channel,
        Optional<String> province,
        Optional<String> former,
        Optional<CaseFacts> facts,
        Optional<List<ApplicantGroup>> groups,
        Optional<GroupEvidence.Source> evidence,
        Optional<Long> pay,
        Optional<String> notPriced,
        Optional<Long> supported,
        Optional<Boolean> unconfirmed,
        Optional<LocalDate> validUntil,
        String text) {

    /** Where a case lies that names no province: Cà Mau. */
    private static final String USUAL_PROVINCE = "96";

    WrittenCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
    }

    /** The cases of one file. */
    record Sheet(List<WrittenCase> cases) {
        Sheet {
            cases = List.copyOf(Objects.requireNonNull(cases, "cases"));
        }
    }

    /**
     * The case as meant.
     *
     * @throws InvalidInputException if the place is none, or the case says both or neither of an amount and a reason
     */
    FeeCase meant() {
        List<GroupEvidence> known =
                groups.orElse(List.of()).stream().map(this::evidenceOf).toList();
        return new FeeCase(
                id,
                new FeeRequest(
                        fee,
                        channel,
                        new Territory(province.orElse(USUAL_PROVINCE), Optional.empty(), former),
                        date,
                        facts.orElse(CaseFacts.NONE),
                        known),
                expected(),
                text);
    }

    private FeeCase.Expected expected() {
        boolean more = supported.isPresent() || unconfirmed.isPresent() || validUntil.isPresent();
        if (pay.isPresent() == notPriced.isPresent() || (pay.isEmpty() && more)) {
            throw new InvalidInputException(FeeCaseReason.UNDECIDED.with(id));
        }
        return pay.<FeeCase.Expected>map(amount ->
                        new FeeCase.Expected.Owed(Dong.of(amount), supported.map(Dong::of), unconfirmed, validUntil))
                .orElseGet(() -> new FeeCase.Expected.NotPriced(notPriced.orElseThrow()));
    }

    private GroupEvidence evidenceOf(ApplicantGroup group) {
        return new GroupEvidence(
                group,
                evidence.orElse(GroupEvidence.Source.usualFor(group)),
                "case " + id,
                date.atTime(LocalTime.NOON).atZone(VietnamTime.ZONE).toInstant());
    }
}
