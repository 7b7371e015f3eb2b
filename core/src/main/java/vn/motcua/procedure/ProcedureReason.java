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
            "Trường hợp «%1$s» không khớp với ngày ở mục %2$s trên tờ khai (mốc %3$s ngày).",
            "The case (%4$s) does not fit the date in the field %2$s of the form (limit %3$s days)."),
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
    CASE_UNKNOWN("procedure.case-unknown", "Thủ tục %s không có trường hợp %s.", "The procedure %s has no case %s."),
    /** Something that every entry of a pack must say is missing, empty or out of range. */
    PACK_INCOMPLETE(
            "procedure.pack-incomplete",
            "Gói thủ tục, %s: mục «%s» thiếu, để trống hoặc ngoài phạm vi.",
            "Procedure pack, %s: «%s» is missing, empty or out of range."),
    /** A case, a paper or a field stands twice. */
    PACK_TWICE("procedure.pack-twice", "Gói thủ tục, %s: «%s» bị trùng.", "Procedure pack, %s: «%s» stands twice."),
    /** A code belongs to two procedures. */
    CODE_CLASH(
            "procedure.code-clash",
            "Gói thủ tục: mã khác %s của thủ tục %s đã thuộc về một thủ tục khác.",
            "Procedure pack: the other code %s of the procedure %s already belongs to another one."),
    /** An other code means a case that the procedure does not have. */
    ALIAS_CASE_UNKNOWN(
            "procedure.alias-case-unknown",
            "Gói thủ tục, %s: mã khác %s chỉ đến trường hợp lạ %s.",
            "Procedure pack, %s: the other code %s means the unknown case %s."),
    /** A register that nobody knows. */
    EVIDENCE_UNKNOWN(
            "procedure.evidence-unknown",
            "Gói thủ tục, %s: không có nguồn dữ liệu thay giấy tờ tên %s.",
            "Procedure pack, %s: there is no register %s that could replace a paper."),
    /** A shared paper that the file does not define. */
    PAPER_UNKNOWN(
            "procedure.paper-unknown",
            "Gói thủ tục, %s: giấy tờ dùng chung «%s» chưa được khai báo trong tệp.",
            "Procedure pack, %s: the file does not define the shared paper «%s»."),
    /** Not a province code. */
    PROVINCE_MALFORMED(
            "procedure.province-malformed",
            "Gói thủ tục, %s: «%s» không phải mã tỉnh hai chữ số.",
            "Procedure pack, %s: «%s» is not a two-digit province code."),
    /** An override names no text. */
    OVERRIDE_UNCITED(
            "procedure.override-uncited",
            "Gói thủ tục, %s: giá trị riêng của địa phương phải nêu căn cứ.",
            "Procedure pack, %s: a value of one's own has to cite its text."),
    /** An override lengthens a limit. */
    OVERRIDE_LONGER(
            "procedure.override-longer",
            "Gói thủ tục, %1$s: địa phương chỉ được rút ngắn thời hạn (%2$s so với %3$s).",
            "Procedure pack, %1$s: a province may only shorten a limit (%4$s against %5$s)."),
    /** An override for a procedure that is not there. */
    OVERRIDE_UNKNOWN(
            "procedure.override-unknown",
            "Gói thủ tục, %s: không có thủ tục %s để ghi giá trị riêng.",
            "Procedure pack, %s: there is no procedure %s to override."),
    /** Overrides in a pack that stands alone. */
    OVERRIDE_OF_NOTHING(
            "procedure.override-of-nothing",
            "Gói thủ tục, %s: giá trị riêng chỉ dùng khi ghép vào một danh mục có sẵn.",
            "Procedure pack, %s: overrides are for a pack that is laid over another one.");

    private final Reason template;

    ProcedureReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
