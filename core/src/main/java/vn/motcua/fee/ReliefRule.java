package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;
import vn.motcua.law.LegalBasis;

/** A relief that is ready to be tried: whom it is meant for, what stands in its way, and what remains to be paid. */
final class ReliefRule {

    private final ReliefSpec spec;
    private final Place place;
    private final LegalBasis basis;
    private final Parameters parameters;
    private final String pack;
    private final List<Predicate<CaseFacts>> tests;
    private final int groups;
    private final ReliefTexts texts;
    private final Window window;
    private final AsideReasons aside;

    ReliefRule(
            ReliefSpec spec,
            Place place,
            LegalBasis basis,
            Parameters parameters,
            Map<String, FactSpec> facts,
            String pack) {
        this.spec = spec;
        this.place = place;
        this.basis = basis;
        this.parameters = parameters;
        this.pack = pack;
        this.tests = spec.when().entrySet().stream()
                .map(test -> FactTest.on(test.getKey(), test.getValue(), facts))
                .toList();
        this.groups = spec.groups() == null ? 0 : FeeRequest.mask(spec.groups());
        this.texts = new ReliefTexts(spec);
        this.window = spec.window();
        this.aside = new AsideReasons(window);
    }

    String id() {
        return spec.id();
    }

    ReliefSpec spec() {
        return spec;
    }

    LegalBasis basis() {
        return basis;
    }

    /** The pack that the relief comes from. */
    String pack() {
        return pack;
    }

    boolean isForEveryone() {
        return groups == 0;
    }

    /** Whether the relief is meant for the applicant at all. */
    boolean concerns(FeeRequest request) {
        return (groups == 0 || (groups & request.groupMask()) != 0)
                && place.holds(request.territory()) != Place.Answer.NO;
    }

    boolean isInForce(LocalDate day) {
        return window.holds(day);
    }

    boolean isUnknown() {
        return spec.unknown() != null;
    }

    /** What stands in the way of a relief that is meant for the applicant, null if nothing does. */
    @Nullable
    FeeReason hindrance(FeeRequest request) {
        if (!spec.channels().contains(request.channel())) {
            return FeeReason.OTHER_CHANNEL;
        }
        if (place.holds(request.territory()) == Place.Answer.PERHAPS) {
            return FeeReason.TERRITORY_UNCLEAR;
        }
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).test(request.facts())) {
                return FeeReason.CONDITION_NOT_MET;
            }
        }
        if (spec.evidence() == null || suffices(evidence(request))) {
            return null;
        }
        return spec.evidence() == GroupEvidence.Source.VNEID
                ? FeeReason.EVIDENCE_NOT_RECEIVED
                : FeeReason.EVIDENCE_NOT_VERIFIED;
    }

    private boolean suffices(@Nullable GroupEvidence evidence) {
        return evidence != null && spec.evidence() != null && strength(evidence.source()) >= strength(spec.evidence());
    }

    /** Why a relief that is meant for the applicant does not hold on the day. */
    Reason notInForce(LocalDate day) {
        return aside.notInForce(day);
    }

    /** The best evidence that the applicant has for a group of the relief; null where there is none. */
    @Nullable
    GroupEvidence evidence(FeeRequest request) {
        GroupEvidence best = null;
        for (int i = 0; i < request.groups().size(); i++) {
            GroupEvidence each = request.groups().get(i);
            if ((groups & FeeRequest.bit(each.group())) != 0 && (best == null || isBetter(each, best))) {
                best = each;
            }
        }
        return best;
    }

    /** Of two equally strong ones that of the group that is listed first, whatever the order in the request. */
    private static boolean isBetter(GroupEvidence one, GroupEvidence other) {
        int difference = strength(one.source()) - strength(other.source());
        return difference > 0 || (difference == 0 && one.group().compareTo(other.group()) < 0);
    }

    /** 0 where the applicant's word is all there is, more where someone else says so or it is for everyone. */
    int strength(FeeRequest request) {
        GroupEvidence best = isForEveryone() ? null : evidence(request);
        return best == null ? 2 : strength(best.source());
    }

    private static int strength(GroupEvidence.Source source) {
        return switch (source) {
            case CLAIMED -> 0;
            case VERIFIED -> 1;
            case VNEID -> 2;
        };
    }

    /** The groups of the relief that the applicant has only claimed, if his word is all there is. */
    Set<ApplicantGroup> unproven(FeeRequest request) {
        if (strength(request) != 0) {
            return Set.of();
        }
        return request.groups().stream()
                .map(GroupEvidence::group)
                .filter(group -> (groups & FeeRequest.bit(group)) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What remains of an amount, or a negative number if that cannot be known. Never more than the amount. */
    long remains(long amount, long units, LocalDate day) {
        if (isUnknown()) {
            return -1;
        }
        if (Boolean.TRUE.equals(spec.exempt())) {
            return 0;
        }
        Long pay = spec.pay();
        if (pay != null) {
            return Math.min(amount, Math.multiplyExact(pay, units));
        }
        ReliefSpec.PercentOff off = spec.percentOff();
        if (off == null) {
            throw new IllegalStateException(spec.id());
        }
        long rest = off.percent().rest().of(amount, off.rounding() == null ? Rounding.TO_THE_DONG : off.rounding());
        if (off.offAtMost() != null) {
            Optional<Long> figure = parameters.on(off.offAtMost().parameter(), day);
            if (figure.isEmpty()) {
                return -1;
            }
            long most = Math.multiplyExact(figure.get(), off.offAtMost().times());
            rest = Math.max(rest, amount - Math.min(amount, most));
        }
        return Math.min(amount, RateRule.bounded(rest, off.payAtLeast(), off.payAtMost()));
    }

    /** Why the price cannot be known where this relief holds. */
    Reason unknown(String fee) {
        FactSpec.Words words = spec.unknown();
        if (words != null) {
            return FeeReason.NOT_PRICED.with(fee, words.vi(), words.en());
        }
        ReliefSpec.PercentOff off = spec.percentOff();
        String parameter =
                off == null || off.offAtMost() == null ? "" : off.offAtMost().parameter();
        return FeeReason.NOT_PRICED.with(
                fee, parameters.missingVi(parameter, id()), parameters.missingEn(parameter, id()));
    }

    /** Which of two equal reliefs to apply: the one that needs no proof any more, then the better known, then by id. */
    boolean isSurerThan(ReliefRule other, FeeRequest request) {
        int proof = Integer.compare(strength(request), other.strength(request));
        if (proof != 0) {
            return proof > 0;
        }
        int doubt = basis.confidence().compareTo(other.basis.confidence());
        return doubt == 0 ? id().compareTo(other.id()) < 0 : doubt < 0;
    }

    /** The line that it makes of a quote. */
    FeeLine line(FeeRequest request, long off) {
        GroupEvidence best = evidence(request);
        return new FeeLine(
                FeeLine.Kind.RELIEF, spec.id(), texts.vi(best), texts.en(best), Dong.of(Math.negateExact(off)), basis);
    }
}
