package vn.motcua.deadline;

import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/**
 * What sets a procedure's clock going (thời điểm bắt đầu tính thời hạn); a row of the procedure pack names one. What receipt
 * after 15:00 does on top is the {@link CutoffRule}'s business.
 */
public enum StartRule {
    /** The one-stop accepts the complete dossier; the moment stands on the Giấy tiếp nhận. The rule unless a text says else. */
    ON_ACCEPTANCE(
            "Khi Bộ phận Một cửa tiếp nhận hồ sơ đầy đủ, hợp lệ",
            "When the one-stop accepts the complete dossier",
            "NĐ 118/2025/NĐ-CP Đ17(3), sửa bởi NĐ 309/2026/NĐ-CP",
            Confidence.CONFIRMED),
    /**
     * The competent agency receives the dossier from the desk that took it in elsewhere (tiếp nhận phi địa giới hành chính).
     */
    ON_RECEIPT_BY_COMPETENT_AGENCY(
            "Khi cơ quan có thẩm quyền nhận được hồ sơ (nộp không phụ thuộc địa giới hành chính)",
            "When the competent agency receives the dossier (filed outside its territory)",
            "NĐ 118/2025/NĐ-CP Đ17(3), sửa bởi NĐ 309/2026/NĐ-CP",
            Confidence.CONFIRMED),
    /**
     * The complete dossier is there and its fee is paid, whichever comes later. The text makes the fee a condition of
     * acceptance; that the clock waits for it is our reading.
     */
    FEE_PAID(
            "Khi hồ sơ đầy đủ và đã nộp phí, tính theo thời điểm sau cùng",
            "When the dossier is complete and its fee is paid, whichever is later",
            "NĐ 216/2026/NĐ-CP Đ23(2)(c)",
            Confidence.UNCONFIRMED);

    private final String vi;
    private final String en;
    private final String citation;
    private final Confidence confidence;

    StartRule(String vi, String en, String citation, Confidence confidence) {
        this.vi = vi;
        this.en = en;
        this.citation = citation;
        this.confidence = confidence;
    }

    /**
     * The rule in Vietnamese.
     *
     * @return a phrase that says when
     */
    public String vi() {
        return vi;
    }

    /**
     * The rule in English.
     *
     * @return a phrase that says when
     */
    public String en() {
        return en;
    }

    /**
     * The text that it rests on.
     *
     * @return the basis, with how sure we are
     */
    public LegalBasis basis() {
        return new LegalBasis(citation, confidence);
    }
}
