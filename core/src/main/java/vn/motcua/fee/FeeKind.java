package vn.motcua.fee;

/** What is charged (Luật Phí và lệ phí 97/2015/QH13 Đ3). */
public enum FeeKind {
    /** Phí: covers the cost of a service. */
    PHI,
    /** Lệ phí: a fixed amount that is not meant to cover cost. */
    LE_PHI,
    /** No text charges anything. */
    NONE
}
