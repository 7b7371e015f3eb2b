package vn.motcua.procedure;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a procedure cannot be used as asked. */
public enum ProcedureReason implements ReasonCode {
    /** Not a procedure code. */
    CODE_MALFORMED(
            "procedure.code-malformed",
            "Mã thủ tục phải có dạng n.nnnnnn, ví dụ 3.000333.",
            "A procedure code reads n.nnnnnn, for example 3.000333."),
    /** Not a field code. */
    FIELD_CODE_MALFORMED(
            "procedure.field-code-malformed",
            "Mã lĩnh vực phải gồm mã bộ, ngành và mã lĩnh vực, ví dụ G03-GD10.",
            "A field code has the head of a ministry and a field, for example G03-GD10."),
    /** The catalogue does not hold it. */
    UNKNOWN("procedure.unknown", "Không có thủ tục mang mã %s.", "There is no procedure with the code %s."),
    /** A procedure has the code of another. */
    DUPLICATE("procedure.duplicate", "Gói thủ tục: mã %s bị trùng.", "Procedure pack: the code %s stands twice."),
    /** Another agency decides it. */
    AGENCY_NOT_COMPETENT(
            "procedure.agency-not-competent",
            "Cơ quan %s không có thẩm quyền giải quyết thủ tục %s.",
            "The agency %s is not competent to decide the procedure %s."),
    /** The case does not fit the dates on the form. */
    CASE_DOES_NOT_FIT(
            "procedure.case-does-not-fit",
            "Trường hợp «%1$s» không khớp với ngày ở mục %2$s trên tờ khai (mốc %3$d ngày).",
            "The case (%4$s) does not fit the date in the field %2$s of the form (limit %3$d days)."),
    /** A date of the form is no date, or lies in the future. */
    DATE_UNUSABLE(
            "procedure.date-unusable",
            "Ngày ở mục %s trên tờ khai không hợp lệ hoặc ở tương lai (dạng yyyy-MM-dd).",
            "The date in the field %s of the form is no date (yyyy-MM-dd) or lies in the future."),
    /** A retention that is neither a sensible number of years nor for ever. */
    RETENTION_MALFORMED(
            "procedure.retention-malformed",
            "Thời hạn lưu trữ phải là từ 1 đến 200 năm hoặc vĩnh viễn, không phải cả hai (đã ghi: %d năm).",
            "A retention is 1 to 200 years, or for ever, not both (it said: %d years)."),
    /** The procedure has no such case. */
    CASE_UNKNOWN("procedure.case-unknown", "Thủ tục %s không có trường hợp %s.", "The procedure %s has no case %s.");

    private final Reason template;

    ProcedureReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
