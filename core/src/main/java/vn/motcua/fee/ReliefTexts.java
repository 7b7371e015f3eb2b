package vn.motcua.fee;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in words what a relief does and for whom, such as {@code Miễn: công dân số (VNeID xác nhận), đến hết ngày 28/02/2027}. */
final class ReliefTexts {

    private final String viForAll;
    private final String enForAll;
    private final Map<ApplicantGroup, Map<GroupEvidence.Source, String>> vi = new EnumMap<>(ApplicantGroup.class);
    private final Map<ApplicantGroup, Map<GroupEvidence.Source, String>> en = new EnumMap<>(ApplicantGroup.class);

    ReliefTexts(ReliefSpec spec) {
        LocalDate to = spec.to();
        String untilVi = to == null ? "" : ", đến hết ngày " + Window.SAID.format(to);
        String untilEn = to == null ? "" : ", until " + to;
        this.viForAll = verb(spec, "Miễn", "Giảm còn ", "Giảm ", Percent::vi) + named(spec.vi()) + untilVi;
        this.enForAll = verb(spec, "Exempt", "Reduced to ", "Reduced by ", Percent::en) + named(spec.en()) + untilEn;
        if (spec.groups() != null) {
            for (ApplicantGroup group : spec.groups()) {
                Map<GroupEvidence.Source, String> viOf = new EnumMap<>(GroupEvidence.Source.class);
                Map<GroupEvidence.Source, String> enOf = new EnumMap<>(GroupEvidence.Source.class);
                for (GroupEvidence.Source source : GroupEvidence.Source.values()) {
                    viOf.put(
                            source,
                            verb(spec, "Miễn", "Giảm còn ", "Giảm ", Percent::vi) + ": " + group.vi() + vi(source)
                                    + untilVi);
                    enOf.put(
                            source,
                            verb(spec, "Exempt", "Reduced to ", "Reduced by ", Percent::en) + ": " + group.en()
                                    + en(source) + untilEn);
                }
                vi.put(group, viOf);
                en.put(group, enOf);
            }
        }
    }

    String vi(@Nullable GroupEvidence evidence) {
        return evidence == null ? viForAll : text(vi, evidence);
    }

    String en(@Nullable GroupEvidence evidence) {
        return evidence == null ? enForAll : text(en, evidence);
    }

    private static String text(Map<ApplicantGroup, Map<GroupEvidence.Source, String>> texts, GroupEvidence evidence) {
        Map<GroupEvidence.Source, String> bySource = Objects.requireNonNull(texts.get(evidence.group()));
        return Objects.requireNonNull(bySource.get(evidence.source()));
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : ": " + name;
    }

    private static String verb(
            ReliefSpec spec, String free, String reducedTo, String reducedBy, Function<Percent, String> percent) {
        if (Boolean.TRUE.equals(spec.exempt()) || (spec.pay() != null && spec.pay() == 0)) {
            return free;
        }
        if (spec.pay() != null) {
            return reducedTo + Dong.of(spec.pay());
        }
        return spec.percentOff() == null
                ? reducedBy
                : reducedBy + percent.apply(spec.percentOff().percent());
    }

    private static String vi(GroupEvidence.Source source) {
        return switch (source) {
            case CLAIMED -> " (tự khai, sẽ kiểm tra khi tiếp nhận)";
            case VERIFIED -> " (đã kiểm tra)";
            case VNEID -> " (VNeID xác nhận)";
        };
    }

    private static String en(GroupEvidence.Source source) {
        return switch (source) {
            case CLAIMED -> " (claimed, to be verified at receipt)";
            case VERIFIED -> " (verified)";
            case VNEID -> " (confirmed by VNeID)";
        };
    }
}
