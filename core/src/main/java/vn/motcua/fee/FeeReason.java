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
    /** The rate holds for another channel. */
    RATE_OTHER_CHANNEL(
            "fee.rate-other-channel", "Mức thu này dành cho hình thức nộp khác.", "This rate is for another channel."),
    /** The relief wants evidence from the electronic-identity system. */
    EVIDENCE_NOT_RECEIVED(
            "fee.relief-evidence-not-received",
            "Mức ưu đãi phải do VNeID chia sẻ; người nộp tự khai chưa đủ.",
            "The level of relief has to be shared by VNeID; the applicant's own word is not enough."),
    /** The relief holds in a part of the province, and the request does not say in which part it is. */
    TERRITORY_UNCLEAR(
            "fee.relief-territory-unclear",
            "Ưu đãi chỉ áp dụng ở một phần địa bàn tỉnh %1$s (trước sáp nhập); hồ sơ chưa nêu thuộc phần nào.",
            "The relief holds in a part of the province %1$s only (as before the merger), and the case does not say in which."),
    /** A condition on the facts of the case is not met. */
    CONDITION_NOT_MET(
            "fee.relief-condition-not-met",
            "Hồ sơ không đáp ứng hoặc chưa nêu điều kiện của ưu đãi này.",
            "The case does not meet, or does not state, what the relief asks for."),
    /** The relief wants evidence that an officer has seen. */
    EVIDENCE_NOT_VERIFIED(
            "fee.relief-evidence-not-verified",
            "Ưu đãi này phải được cơ quan kiểm tra giấy tờ; người nộp tự khai chưa đủ.",
            "This relief wants its proof verified; the applicant's own word is not enough."),
    /** The rule is for others. */
    NOT_MEANT_FOR(
            "fee.relief-not-meant-for",
            "Ưu đãi này dành cho đối tượng hoặc địa bàn khác.",
            "This relief is for other groups or another place."),
    /** The rule begins later. */
    NOT_YET_IN_FORCE(
            "fee.rule-not-yet-in-force", "Quy định này áp dụng từ ngày %1$s.", "This rule holds from %2$s on."),
    /** The rule has ended. */
    NO_LONGER_IN_FORCE(
            "fee.rule-no-longer-in-force", "Quy định này đã hết hiệu lực sau ngày %1$s.", "This rule ended with %2$s."),
    /** The fee is another province's. */
    OTHER_TERRITORY(
            "fee.other-territory",
            "Khoản thu %s không áp dụng tại tỉnh mã %s.",
            "The fee %s does not hold in the province %s."),
    /** The fee holds in a part of the province, and the request does not say in which part it is. */
    FEE_TERRITORY_UNCLEAR(
            "fee.territory-unclear",
            "Khoản thu %s chỉ áp dụng ở một phần địa bàn tỉnh mã %s (trước sáp nhập); hồ sơ chưa nêu thuộc phần nào.",
            "The fee %s holds in a part of the province %s only (as before the merger), and the case does not say in which."),
    /** A fact of the case that the amount depends on is not given. */
    FACT_NEEDED(
            "fee.fact-needed",
            "Khoản thu %1$s phụ thuộc vào %3$s: hồ sơ phải nêu «%2$s»%4$s.",
            "The fee %1$s depends on the %5$s: the case has to give «%2$s»%6$s."),
    /** A fact of the case lies outside of what the fee knows. */
    FACT_OUT_OF_RANGE(
            "fee.fact-out-of-range",
            "Khoản thu %1$s: giá trị của «%2$s» (%3$s) nằm ngoài phạm vi cho phép%4$s.",
            "The fee %1$s: the value of «%2$s» (%5$s) is out of range%6$s."),
    /** A fact that is no fact. */
    FACT_MALFORMED(
            "fee.fact-malformed",
            "Dữ kiện «%s» không hợp lệ: phải là số nguyên từ 0 trở lên, hoặc một mã lựa chọn.",
            "The fact «%s» is malformed: it has to be a whole number of 0 or more, or the code of a choice."),
    /** A fact that no fee of the case asks for. */
    FACT_UNKNOWN(
            "fee.fact-unknown",
            "Không khoản thu nào của hồ sơ dùng đến dữ kiện «%s».",
            "No fee of the case asks for the fact «%s»."),
    /** A pack names a pack that is loaded already. */
    DUPLICATE_PACK("fee.pack-duplicate", "Gói phí %s được nạp hai lần.", "The fee pack %s is loaded twice."),
    /** An id is no id. */
    ID_MALFORMED(
            "fee.id-malformed",
            "«%s» không phải là mã hợp lệ (chữ in hoa không dấu, số, «_» và «.»).",
            "«%s» is no id (plain capitals, digits, _ and .)."),
    /** Two fees or rules have the same id. */
    DUPLICATE_ID(
            "fee.duplicate",
            "Mã %s đã có; muốn thay thì ghi ở mục replaces và nêu căn cứ.",
            "The id %s stands already; to take its place, name it under replaces with its text."),
    /** Two rates cover the same case. */
    RATES_OVERLAP(
            "fee.rates-overlap",
            "Khoản %s: hai mức thu %s và %s cùng áp dụng (%s).",
            "The fee %s has two rates, %s and %s, for the same case (%s)."),
    /** A case is covered by no rate. */
    RATES_GAP(
            "fee.rates-gap",
            "Khoản %s không có mức thu cho trường hợp: %s. Nếu thật sự chưa có số liệu, ghi vào mục notPriced.",
            "The fee %s has no rate for the case: %s. If the data are really lacking, declare it under notPriced."),
    /** A fee has neither a rate nor a reason why it has no price. */
    RATES_MISSING(
            "fee.rates-missing",
            "Khoản %s không có mức thu và không nêu lý do ở mục notPriced.",
            "The fee %s has no rate and no reason under notPriced."),
    /** A rate that holds on no day of its fee. */
    RATE_NEVER(
            "fee.rate-never",
            "Mức thu %s không áp dụng vào ngày nào trong thời hạn của khoản %s.",
            "The rate %s holds on no day of its fee %s."),
    /** Too many combinations to check. */
    TOO_MANY_CASES(
            "fee.too-many-cases",
            "Khoản %s có quá nhiều tổ hợp điều kiện (hơn %s) để kiểm tra.",
            "The fee %s has too many combinations of conditions (over %s) to be checked."),
    /** A rule names no channel, no group, no value or no fee. */
    NOTHING_NAMED(
            "fee.rule-names-nothing", "Quy tắc %s để trống danh sách «%s».", "The rule %s names nothing under «%s»."),
    /** A window ends before it begins. */
    WINDOW_REVERSED(
            "fee.window-reversed", "Quy tắc %s kết thúc trước khi bắt đầu.", "The rule %s ends before it begins."),
    /** A day of no calendar of ours. */
    DAY_BEYOND(
            "fee.day-beyond",
            "Quy tắc %1$s có ngày nằm ngoài khoảng từ %2$s đến %3$s.",
            "The rule %1$s has a day outside of %2$s to %3$s."),
    /** An amount below zero. */
    AMOUNT_NEGATIVE("fee.amount-negative", "Quy tắc %s có số tiền âm.", "The rule %s has a negative amount."),
    /** A floor above its cap. */
    BOUNDS_REVERSED(
            "fee.bounds-reversed",
            "Quy tắc %s có mức tối thiểu lớn hơn mức tối đa.",
            "The rule %s has a floor above its cap."),
    /** A percentage of 0, below it, or over 100. */
    PERCENT_IMPOSSIBLE(
            "fee.percent-impossible",
            "Quy tắc %s: tỷ lệ phần trăm %s phải lớn hơn 0 và không quá 100.",
            "The rule %s: the percentage %s has to be above 0 and at most 100."),
    /** A value without the text that sets it. */
    SOURCE_MISSING(
            "fee.source-missing",
            "Quy tắc %s không nêu căn cứ pháp lý (source).",
            "The rule %s cites no text (source)."),
    /** A rule that says its amount in two ways or in none. */
    ONE_AMOUNT(
            "fee.one-amount", "Quy tắc %s phải nêu đúng một trong: %s.", "The rule %s has to give exactly one of: %s."),
    /** Steps that do not ascend, or end. */
    STEPS_WRONG(
            "fee.steps-wrong",
            "Quy tắc %s: các bậc phải tăng dần và bậc cuối để mở (không ghi upTo).",
            "The rule %s: its steps have to ascend, and the last one has to be open (no upTo)."),
    /** A rule asks for a fact that no pack declares. */
    FACT_UNDECLARED(
            "fee.fact-undeclared",
            "Quy tắc %s dùng dữ kiện «%s» chưa được khai ở mục facts.",
            "The rule %s asks for the fact «%s», which no pack declares under facts."),
    /** A fact is declared by halves, or in two ways. */
    FACT_SPEC_WRONG(
            "fee.fact-declared-wrong",
            "Dữ kiện «%s» phải khai hoặc min và max (từ 0), hoặc values; và chỉ một lần.",
            "The fact «%s» has to declare either min and max (from 0), or values; and only once."),
    /** A fact, or a value of it, has a name that no case could write. */
    FACT_NAME_WRONG(
            "fee.fact-name-wrong",
            "«%s» không thể là tên dữ kiện (chữ không dấu, bắt đầu bằng chữ thường) hoặc giá trị của dữ kiện (chữ in hoa không dấu).",
            "«%s» is no name of a fact (plain letters, the first one small) or of a value of one (plain capitals)."),
    /** A condition does not fit its fact. */
    CONDITION_WRONG(
            "fee.condition-wrong",
            "Quy tắc %s: điều kiện trên «%s» không hợp với cách khai dữ kiện ấy.",
            "The rule %s: the condition on «%s» does not fit the way that fact is declared."),
    /** A province's rule without a place, or outside of its pack's. */
    TERRITORY_WRONG(
            "fee.territory-wrong",
            "Quy tắc %s thiếu địa bàn, hoặc địa bàn nằm ngoài địa bàn của gói.",
            "The rule %s lacks its territory, or lies outside of its pack's."),
    /** A rule of a pack says not which fees it reaches, or one within a fee does. */
    SCOPE_WRONG(
            "fee.scope-wrong",
            "Quy tắc %s: quy tắc chung của gói phải nêu phạm vi (scope), quy tắc trong một khoản thu thì không.",
            "The rule %s: a rule of the whole pack has to name its scope, one within a fee must not."),
    /** A rule reaches for a fee that no pack holds. */
    FEE_UNKNOWN_IN_SCOPE(
            "fee.window-fee-unknown", "Quy tắc %s nêu khoản thu lạ %s.", "The rule %s names the unknown fee %s."),
    /** A rule names a procedure that nobody knows. */
    PROCEDURE_UNKNOWN(
            "fee.procedure-unknown",
            "Thủ tục %s không có trong danh mục và chưa được khai ở mục procedures.",
            "The procedure %s is neither in the catalogue nor declared under procedures."),
    /** A rule refers to a figure of the law that no pack declares. */
    PARAMETER_UNKNOWN(
            "fee.parameter-unknown",
            "Quy tắc %s dùng tham số «%s» chưa được khai ở mục parameters.",
            "The rule %s refers to the parameter «%s», which no pack declares."),
    /** A figure of the law has two values on the same day, or two names. */
    PARAMETER_WRONG(
            "fee.parameter-wrong",
            "Tham số «%s» có hai giá trị cho cùng một ngày, hoặc được hai gói gọi tên khác nhau.",
            "The parameter «%s» has two values for the same day, or two packs name it differently."),
    /** A name is empty. */
    NAME_MISSING("fee.name-missing", "Tên (vi, en) của %s bị để trống.", "The name (vi, en) of %s is empty."),
    /** A fee takes the place of another in a part of its pack's territory only. */
    REPLACEMENT_NARROWER(
            "fee.replacement-narrower",
            "Khoản %s thay khoản của gói khác nên phải áp dụng trên toàn địa bàn của gói; nếu hẹp hơn, tách thành gói riêng.",
            "The fee %s takes the place of another pack's and so has to hold in all of its pack's territory; if it is to hold in less, make it a pack of its own."),
    /** What is to be replaced is not there, or two packs replace it in the same place. */
    REPLACEMENT_WRONG(
            "fee.replacement-wrong",
            "Mục replaces: %s không có trong gói nào khác ở địa bàn này, hoặc đã bị gói khác thay ở cùng địa bàn, hoặc không được định nghĩa lại.",
            "Under replaces: %s is in no other pack that reaches there, or another pack replaces it in the same place, or it is not defined anew."),
    /** More than one thing is wrong. */
    AND_MORE("fee.pack-wrong", "%1$s (và %2$s lỗi khác)", "%3$s (and %2$s more)");

    private final Reason template;

    FeeReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
