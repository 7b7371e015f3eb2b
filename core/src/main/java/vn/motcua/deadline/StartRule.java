package vn.motcua.deadline;

/** What the limit begins with. */
public enum StartRule {
    /** The complete dossier is accepted, as the slip of receipt shows (NĐ 118/2025 Đ17(3) as amended by NĐ 309/2026). */
    ON_ACCEPTANCE,
    /** The agency that decides holds the dossier (filing outside the territory, and the linked procedures). */
    ON_RECEIPT_BY_COMPETENT_AGENCY,
    /** The dossier is accepted and its fee is paid (NĐ 216/2026 Đ23(2)(c)). */
    ON_FEE_PAID
}
