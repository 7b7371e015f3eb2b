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
    /** The catalogue does not hold it. */
    UNKNOWN("procedure.unknown", "Không có thủ tục mang mã %s.", "There is no procedure with the code %s."),
    /** A procedure has the code of another. */
    DUPLICATE("procedure.duplicate", "Gói thủ tục: mã %s bị trùng.", "Procedure pack: the code %s stands twice."),
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
