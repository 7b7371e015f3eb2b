package vn.motcua.fee;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** How the packs differ from a worked case, or why a file of worked cases is refused. */
public enum FeeCaseReason implements ReasonCode {
    /** The packs ask for another amount. */
    OTHER_TOTAL(
            "fee.case-other-total",
            "Trường hợp %s: gói phí tính %s, theo văn bản là %s.",
            "The case %s: the packs say %s, the texts %s."),
    /** The packs have no price where the texts have one. */
    NO_PRICE(
            "fee.case-no-price",
            "Trường hợp %1$s: theo văn bản là %2$s, gói phí không có mức thu (%3$s).",
            "The case %1$s: the texts say %2$s, the packs have no price (%3$s)."),
    /** The packs have a price where the texts have none. */
    PRICED(
            "fee.case-priced",
            "Trường hợp %1$s: gói phí tính %2$s, lẽ ra không có mức thu (%3$s).",
            "The case %1$s: the packs say %2$s where there should be no price (%3$s)."),
    /** There is no price, but for another reason. */
    OTHER_REASON(
            "fee.case-other-reason",
            "Trường hợp %1$s: không có mức thu vì %2$s, lẽ ra vì %3$s.",
            "The case %1$s: not priced because of %2$s, where it should be %3$s."),
    /** A budget pays another amount. */
    OTHER_SUPPORT(
            "fee.case-other-support",
            "Trường hợp %s: gói phí cho ngân sách hỗ trợ %s, theo văn bản là %s.",
            "The case %s: the packs let a budget pay %s, the texts %s."),
    /** The packs are surer than the texts allow. */
    TOO_SURE(
            "fee.case-too-sure",
            "Trường hợp %1$s: gói phí ghi «%2$s», lẽ ra chưa chắc chắn.",
            "The case %1$s: the packs say «%3$s», where they should be less than sure."),
    /** The packs are less sure than the texts are. */
    UNSURE(
            "fee.case-unsure",
            "Trường hợp %1$s: gói phí ghi «%2$s», lẽ ra đã xác nhận.",
            "The case %1$s: the packs say «%3$s», where it should be confirmed."),
    /** The price holds until another day. */
    OTHER_VALIDITY(
            "fee.case-other-validity",
            "Trường hợp %s: theo gói phí, mức thu giữ đến hết ngày %s, theo văn bản là %s.",
            "The case %s: the packs hold the price until %s, the texts until %s."),
    /** Two cases have the same id. */
    TWICE("fee.case-twice", "Hai trường hợp cùng mang mã %s.", "Two cases have the id %s."),
    /** A case says both or neither of what it owes and why it has no price. */
    UNDECIDED(
            "fee.case-undecided",
            "Trường hợp %s phải nêu đúng một trong hai: pay hoặc notPriced; các mục supported, unconfirmed, validUntil chỉ đi với pay.",
            "The case %s has to give exactly one of pay and notPriced; supported, unconfirmed and validUntil go with pay only."),
    /** A file holds no case. */
    NONE("fee.case-none", "Tệp không có trường hợp nào.", "The file holds no case.");

    private final Reason template;

    FeeCaseReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
