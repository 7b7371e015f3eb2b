package vn.motcua.fee;

/** Whose text sets a fee (thẩm quyền quy định, Luật Phí và lệ phí 97/2015/QH13 Đ17–Đ21). A province's own relief reaches only its own fees. */
public enum FeeAuthority {
    /** A law of the National Assembly, as for what must be free of charge. */
    LAW,
    /** A decree of the Government. */
    GOVERNMENT,
    /** A circular of the Ministry of Finance. */
    FINANCE_MINISTRY,
    /** A resolution of a provincial people's council. */
    PROVINCE
}
