package vn.motcua.fee;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a fee is not priced, a relief is set aside, or a pack is refused. */
public enum FeeReason implements ReasonCode {
    /** No fee of that id. */
    UNKNOWN_FEE("fee.unknown", "Không có khoản thu mang mã %s.", "There is no fee with the id %s."),
    /** The pack says why there is no price. */
    NOT_PRICED("fee.not-priced", "Khoản thu %1$s chưa có mức thu: %2$s.", "The fee %1$s is not priced: %3$s."),
    /** No rate covers the day. */
    NO_RATE_THAT_DAY(
            "fee.no-rate-that-day",
            "Khoản thu %1$s không có mức thu cho ngày %2$s, hình thức %3$s.",
            "The fee %1$s has no rate for the day %2$s, channel %4$s."),
    /** The facts of the case are so large that the amount is no number any more. */
    AMOUNT_TOO_LARGE(
            "fee.amount-too-large",
            "Khoản thu %s: số liệu của hồ sơ quá lớn, không tính được mức thu.",
            "The fee %s: the figures of the case are too large for an amount."),
    /** The fee is counted in units, and the case does not say how many. */
    FACT_MISSING(
            "fee.fact-missing",
            "Khoản thu %s tính theo số lượng: hồ sơ phải nêu %s (từ 1 trở lên).",
            "The fee %s is counted in units: the case has to give %s (1 or more)."),
    /** Another relief is more favourable. */
    LESS_FAVOURABLE(
            "fee.relief-less-favourable",
            "Chỉ áp dụng một mức ưu đãi có lợi nhất; mức này không có lợi hơn.",
            "Only the single most favourable relief applies; this one is not better."),
    /** The relief holds for another channel. */
    OTHER_CHANNEL(
            "fee.relief-other-channel",
            "Ưu đãi này không áp dụng khi nộp %1$s.",
            "This relief does not hold when filing %2$s."),
    /** The relief wants evidence from the electronic-identity system. */
    EVIDENCE_NOT_RECEIVED(
            "fee.relief-evidence-not-received",
            "Mức ưu đãi phải do VNeID chia sẻ; người nộp tự khai chưa đủ.",
            "The level of relief has to be shared by VNeID; the applicant's own word is not enough."),
    /** Two rates cover the same day and channel. */
    RATES_OVERLAP(
            "fee.rates-overlap",
            "Gói phí: khoản %s có hai mức thu cùng áp dụng ngày %s, hình thức %s.",
            "Fee pack: the fee %s has two rates for the day %s, channel %s."),
    /** A day between two rates is covered by none. */
    RATES_GAP(
            "fee.rates-gap",
            "Gói phí: khoản %s không có mức thu ngày %s, hình thức %s.",
            "Fee pack: the fee %s has no rate for the day %s, channel %s."),
    /** A fee has neither a rate nor a reason why it has no price. */
    RATES_MISSING(
            "fee.rates-missing",
            "Gói phí: khoản %s không có mức thu và không nêu lý do.",
            "Fee pack: the fee %s has no rate and no reason why."),
    /** A rule names no channel, or no group. */
    NOTHING_NAMED(
            "fee.rule-names-nothing",
            "Gói phí: quy tắc %s không nêu hình thức hoặc đối tượng nào.",
            "Fee pack: the rule %s names no channel or no group."),
    /** A fee has the id of another. */
    DUPLICATE_FEE("fee.duplicate", "Gói phí: mã %s bị trùng.", "Fee pack: the id %s stands twice."),
    /** A window ends before it begins. */
    WINDOW_REVERSED(
            "fee.window-reversed",
            "Gói phí: quy tắc %s kết thúc trước khi bắt đầu.",
            "Fee pack: the rule %s ends before it begins."),
    /** An amount below zero. */
    AMOUNT_NEGATIVE(
            "fee.amount-negative",
            "Gói phí: quy tắc %s có số tiền âm.",
            "Fee pack: the rule %s has a negative amount."),
    /** A window names a fee that the pack does not hold. */
    WINDOW_FEE_UNKNOWN(
            "fee.window-fee-unknown",
            "Gói phí: quy tắc %s nêu khoản thu lạ %s.",
            "Fee pack: the rule %s names the unknown fee %s.");

    private final Reason template;

    FeeReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
