package vn.motcua.form;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a form does not exist for a dossier, or why it cannot be made from what was given. */
public enum FormReason implements ReasonCode {
    /** No receipt without receipt. */
    NOT_RECEIVED(
            "form.not-received",
            "Hồ sơ %s chưa được tiếp nhận nên chưa có giấy tiếp nhận và hẹn trả kết quả.",
            "The dossier %s was not received, so there is no receipt."),
    /** Nobody asked for papers. */
    NO_SUPPLEMENT(
            "form.no-supplement",
            "Hồ sơ %s không có yêu cầu bổ sung.",
            "No missing papers were asked for in the dossier %s."),
    /** The dossier was not refused. */
    NOT_REFUSED("form.not-refused", "Hồ sơ %s không bị từ chối tiếp nhận.", "The dossier %s was not refused."),
    /** Nobody apologised. */
    NO_APOLOGY(
            "form.no-apology",
            "Hồ sơ %s không có văn bản xin lỗi, hẹn lại ngày trả.",
            "There is no apology for the dossier %s."),
    /** The handling goes on, or ended with a result. */
    NOT_STOPPED("form.not-stopped", "Hồ sơ %s không bị dừng giải quyết.", "The dossier %s was not stopped."),
    /** Nothing is on record. */
    NO_EVENTS(
            "form.no-events",
            "Nhật ký hồ sơ %s chưa ghi lần giao, nhận nào.",
            "The log of the dossier %s holds no hand-over yet."),
    /** The agency received nothing in that year. */
    NOTHING_REGISTERED(
            "form.nothing-registered",
            "Cơ quan %s không tiếp nhận hồ sơ nào trong năm %d.",
            "The agency %s received no dossier in the year %d."),
    /** The form did not exist on that day, or the catalogue does not know it. */
    NO_EDITION("form.no-edition", "Ngày %2$s chưa có mẫu %1$s.", "On %2$s there was no form %1$s."),
    /** A form must be asked for another way. */
    NOT_OF_ONE_DOSSIER(
            "form.not-of-one-dossier",
            "Sổ theo dõi hồ sơ không lập cho riêng một hồ sơ.",
            "The register is not made for one dossier."),
    /** An entry belongs to another dossier. */
    OTHER_LOG(
            "form.other-log",
            "Nhật ký đưa vào không phải của hồ sơ %s.",
            "The log given is not that of the dossier %s."),
    /** The desk has no name to print. */
    DESK_UNNAMED("form.desk-unnamed", "Thiếu tên bộ phận lập biểu mẫu.", "The desk that issues the form needs a name."),
    /** Fewer sets of papers than one. */
    SETS_TOO_FEW(
            "form.sets-too-few",
            "Số bộ hồ sơ phải từ 1 trở lên, không thể là %d.",
            "There is one set of papers at least, not %d."),
    /** The stream is not ordered by receipt. */
    REGISTER_ORDER(
            "form.register-order",
            "Hồ sơ %s đến sai thứ tự: sổ theo dõi cần hồ sơ xếp theo thời điểm tiếp nhận.",
            "The dossier %s is out of order: the register needs its dossiers ordered by receipt."),
    /** A form stands twice in a pack. */
    PACK_DUPLICATE("form.pack-duplicate", "Gói biểu mẫu: %s bị trùng.", "Form pack: %s stands twice."),
    /** A form of a pack has no edition, or none of its dates differ. */
    PACK_EDITIONS(
            "form.pack-editions",
            "Gói biểu mẫu: %s phải có ít nhất một phiên bản, mỗi phiên bản một ngày hiệu lực khác nhau.",
            "Form pack: %s needs one edition at least, each with a date in force of its own.");

    private final Reason template;

    FormReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
