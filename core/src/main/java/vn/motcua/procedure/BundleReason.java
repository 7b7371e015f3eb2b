package vn.motcua.procedure;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a bundle cannot be filed as asked, or a pack of bundles is refused. */
public enum BundleReason implements ReasonCode {
    /** The bundle has no such leg. */
    LEG_UNKNOWN(
            "procedure.bundle-leg-unknown",
            "Thủ tục liên thông %s không có thủ tục thành phần được nêu.",
            "The bundle %s has no such leg."),
    /** A leg that has to be taken is not. */
    LEG_MISSING(
            "procedure.bundle-leg-missing",
            "Thiếu thủ tục thành phần bắt buộc «%1$s».",
            "The leg «%2$s» has to be taken."),
    /** None of a group is taken. */
    GROUP_EMPTY(
            "procedure.bundle-group-empty",
            "Phải chọn một trong các thủ tục thành phần theo chế độ của người được hưởng: %1$s.",
            "One of the legs has to be chosen, by the scheme that applies: %2$s."),
    /** Several of a group are taken. */
    GROUP_EXCLUSIVE(
            "procedure.bundle-group-exclusive",
            "Chỉ được chọn một trong các thủ tục thành phần: %1$s.",
            "Only one of these legs may be chosen: %2$s."),
    /** A leg is taken without the one that it depends on. */
    DEPENDENCY_MISSING(
            "procedure.bundle-dependency-missing",
            "Thủ tục thành phần «%1$s» phải đi cùng «%2$s».",
            "The leg «%3$s» cannot be taken without «%4$s»."),
    /** Filed before the text took effect. */
    NOT_IN_FORCE(
            "procedure.bundle-not-in-force",
            "Thủ tục liên thông %1$s áp dụng từ ngày %2$td/%2$tm/%2$tY.",
            "The bundle %1$s is in force from %2$s."),
    /** A leg without a case, or with a number, a key or a dependency that does not fit the others. */
    LEG_MALFORMED(
            "procedure.bundle-leg-malformed",
            "Gói liên thông, %s: mục «%s» không khớp với thủ tục hoặc với các thành phần khác.",
            "Bundle pack, %s: «%s» does not fit the procedure or the other legs.");

    private final Reason template;

    BundleReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
