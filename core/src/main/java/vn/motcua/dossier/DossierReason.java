package vn.motcua.dossier;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a dossier, or a part of one, cannot be as it was given. */
public enum DossierReason implements ReasonCode {
    /** The text is not a dossier code. */
    CODE_MALFORMED(
            "dossier.code-malformed",
            "Mã hồ sơ không đúng dạng <mã cơ quan>-yyMMdd-NNNN, ví dụ H12.40-261120-0001.",
            "The dossier code must read <agency>-yyMMdd-NNNN, for example H12.40-261120-0001."),
    /** The middle of the code is no day. */
    CODE_DAY_UNREAL(
            "dossier.code-day-unreal",
            "Sáu chữ số giữa của mã hồ sơ phải là một ngày có thật, dạng yyMMdd (năm 2000 đến 2099).",
            "The six digits amid a dossier code must be a day of the calendar, yyMMdd (2000 to 2099)."),
    /** No number is left. */
    CODE_NUMBERS_SPENT(
            "dossier.code-numbers-spent",
            "Đã dùng hết số thứ tự sau mã hồ sơ %s.",
            "There is no number left after the dossier code %s."),
    /** The submission has violations. */
    SUBMISSION_INVALID(
            "dossier.submission-invalid",
            "Hồ sơ nộp chưa hợp lệ: %d chỗ cần sửa.",
            "The submission has %d place(s) to mend."),
    /** A mandatory document is neither attached nor covered by evidence. */
    DOCUMENT_MISSING(
            "dossier.document-missing", "Thiếu giấy tờ bắt buộc: %1$s.", "A mandatory document is missing: %2$s."),
    /** A document was attached that the procedure does not know. */
    DOCUMENT_UNKNOWN(
            "dossier.document-unknown",
            "Thủ tục không có thành phần hồ sơ mang mã %s.",
            "The procedure has no document with the key %s."),
    /** A form field was left empty. */
    FIELD_MISSING(
            "dossier.field-missing",
            "Thiếu thông tin bắt buộc trên tờ khai: %1$s.",
            "A mandatory field of the form is missing: %2$s."),
    /** Not a SHA-256 in hex. */
    DIGEST_MALFORMED(
            "dossier.digest-malformed",
            "Mã băm tệp phải có 64 chữ số thập lục phân.",
            "A content digest has 64 lower-case hex digits."),
    /** The file was never stored. */
    CONTENT_UNKNOWN(
            "dossier.content-unknown",
            "Tệp của giấy tờ %1$s chưa được tải lên.",
            "The file of the document %2$s was never uploaded."),
    /** A paper came with a file and with a register at once. */
    DOCUMENT_TWOFOLD(
            "dossier.document-twofold",
            "Giấy tờ %s vừa có tệp vừa viện dẫn cơ sở dữ liệu; chỉ chọn một.",
            "The document %s comes with a file and with a register; name one of them."),
    /** A register was named that does not make the paper unnecessary. */
    EVIDENCE_NOT_ACCEPTED(
            "dossier.evidence-not-accepted",
            "Giấy tờ %s không được thay bằng dữ liệu của %s.",
            "The document %s is not made unnecessary by data of %s."),
    /** No such agency. */
    AGENCY_UNKNOWN("dossier.agency-unknown", "Không có cơ quan mang mã %s.", "There is no agency with the code %s."),
    /** No such dossier. */
    NOT_FOUND("dossier.not-found", "Không tìm thấy hồ sơ %s.", "There is no dossier %s."),
    /** Not the id of a bundle. */
    BUNDLE_ID_MALFORMED(
            "dossier.bundle-id-malformed",
            "Mã liên thông phải có 32 chữ số thập lục phân.",
            "A bundle id has 32 lower-case hex digits."),
    /** No such obligation. */
    OBLIGATION_NOT_FOUND(
            "dossier.obligation-not-found",
            "Hồ sơ %s không có nghĩa vụ tài chính %s.",
            "The dossier %s has no financial obligation %s.");

    private final Reason template;

    DossierReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
