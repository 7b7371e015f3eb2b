package vn.motcua.procedure;

/** What the acceptance of a supplement does to the limit. */
public enum SupplementRule {
    /** The limit starts again from zero on the complete dossier (NĐ 61/2018 Đ19(4), NĐ 118/2025 Đ17(3)). */
    RESTART,
    /** The limit goes on; the waiting time is not counted (NĐ 301/2026 for the bundles). */
    RESUME
}
