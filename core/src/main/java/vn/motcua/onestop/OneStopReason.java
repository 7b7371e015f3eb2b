package vn.motcua.onestop;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a request to the façade or to a store cannot be done. */
public enum OneStopReason implements ReasonCode {
    /** The input has violations. */
    INPUT_INVALID("onestop.input-invalid", "Dữ liệu gửi lên có %d lỗi.", "The input has %d violation(s)."),
    /** One violation of a constraint. */
    CONSTRAINT("onestop.constraint", "Giá trị không hợp lệ: %1$s.", "The value is not valid: %2$s."),
    /** The account is a personal number, a telephone number or an e-mail address. */
    ACCOUNT_PERSONAL(
            "onestop.account-personal",
            "Mã tài khoản không được là số định danh, số điện thoại hoặc địa chỉ thư điện tử của công dân.",
            "An account id is opaque: no personal number, telephone number or e-mail address."),
    /** What a registry's software made came without the registry or its reference. */
    REGISTER_REFERENCE_MISSING(
            "onestop.register-reference-missing",
            "Hồ sơ nhận từ phần mềm đăng ký phải ghi rõ cơ sở đăng ký và mã hồ sơ tại đó.",
            "A dossier taken over from a register names the registry and its reference there."),
    /** One entry of a register opened another dossier already. */
    REGISTER_REFERENCE_TAKEN(
            "onestop.register-reference-taken",
            "Hồ sơ này của cơ sở đăng ký đã được nhận vào, mã hồ sơ %s.",
            "This entry of the register was taken over already, as the dossier %s."),
    /** One paper stands in the filing twice. */
    DOCUMENT_TWICE(
            "onestop.document-twice",
            "Giấy tờ này đã có trong hồ sơ; mỗi mã giấy tờ chỉ được ghi một lần.",
            "This paper is in the filing already; each document key may be given once."),
    /** The key was used for another request. */
    KEY_REUSED(
            "onestop.key-reused",
            "Khóa chống gửi trùng đã dùng cho một yêu cầu khác.",
            "The idempotency key was used for a different request."),
    /** The key has no acceptable shape. */
    KEY_MALFORMED(
            "onestop.key-malformed",
            "Khóa chống gửi trùng phải có từ 8 đến 100 ký tự in được.",
            "An idempotency key has 8 to 100 printable characters."),
    /** Someone else changed the dossier first. */
    VERSION_CONFLICT(
            "onestop.version-conflict",
            "Hồ sơ %s vừa được người khác cập nhật (phiên bản %d); hãy xem lại rồi thực hiện lại.",
            "The dossier %s was changed by someone else (version %d); look again and decide again."),
    /** A record of that key, alias or slot is there already. */
    COMPANION_TAKEN(
            "onestop.companion-taken",
            "Bản ghi %s đã tồn tại hoặc vừa được người khác cập nhật.",
            "A record of the kind %s is there already or was changed by someone else."),
    /** The province has no fee that we know for the case. */
    NO_FEE_KNOWN(
            "onestop.no-fee-known",
            "Chưa có mức thu của tỉnh (mã %s) cho trường hợp %s.",
            "No fee of the province (code %s) is known for the case %s."),
    /** A stored draft cannot be read. */
    DRAFT_UNREADABLE("onestop.draft-unreadable", "Không đọc được bản nháp đã lưu.", "A stored draft cannot be read."),
    /** There is no such draft. */
    DRAFT_NOT_FOUND("onestop.draft-not-found", "Không có bản nháp này.", "There is no such draft."),
    /** Someone else changed or filed the draft first. */
    DRAFT_CONFLICT(
            "onestop.draft-conflict",
            "Bản nháp vừa được sửa, nộp hoặc bỏ ở nơi khác; hãy mở lại.",
            "The draft was changed, filed or thrown away elsewhere: open it again."),
    /** The draft is too long. */
    DRAFT_TOO_LARGE("onestop.draft-too-large", "Bản nháp dài quá %d ký tự.", "The draft is longer than %d characters."),
    /** The account has too many drafts. */
    DRAFTS_TOO_MANY(
            "onestop.drafts-too-many",
            "Đã có %d bản nháp; hãy nộp hoặc bỏ bớt.",
            "There are %d drafts already: file some or throw some away."),
    /** A timer's action failed for no reason of its own. */
    TIMER_FAILING(
            "onestop.timer-failing",
            "Chưa thực hiện được việc hẹn giờ: %1$s. Hệ thống sẽ tự thử lại.",
            "A timer could not do its work and is tried again: %2$s."),
    /** A handler keeps failing. */
    HANDLER_FAILING(
            "onestop.handler-failing",
            "Bộ xử lý %s chưa nhận được sự kiện số %d sau %d lần.",
            "The handler %s has not taken event no. %d after %d tries."),
    /** The packs in force have no price for a fee of the dossier any more. */
    NOT_PRICED_ANY_MORE(
            "onestop.not-priced-any-more",
            "Biểu phí hiện hành không còn mức thu cho một khoản thu của hồ sơ %s; mức đã báo giữ nguyên.",
            "The packs in force have no price for a fee of the dossier %s any more; what was quoted stands.");

    private final Reason template;

    OneStopReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
