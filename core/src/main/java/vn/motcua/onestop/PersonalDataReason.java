package vn.motcua.onestop;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why personal data are not handed out or not deleted. */
public enum PersonalDataReason implements ReasonCode {
    /** Something still follows. */
    NOT_OVER(
            "onestop.purge-not-over",
            "Hồ sơ %s đang ở trạng thái «%s», chưa kết thúc nên chưa được xóa dữ liệu cá nhân.",
            "The dossier %s is not over yet (status «%s»): its personal data are not deleted."),
    /** The procedure names a class that the policy does not know. */
    CLASS_UNKNOWN(
            "onestop.retention-class-unknown",
            "Chưa khai báo nhóm thời hạn lưu trữ %s.",
            "The retention policy has no class %s."),
    /** No agency has said how long. */
    PERIOD_NOT_SET(
            "onestop.retention-not-set",
            "Cơ quan chưa quy định thời hạn lưu trữ cho nhóm %s; cần quy định trước khi xóa dữ liệu cá nhân.",
            "No agency has set how long dossiers of the class %s are kept; set it before anything is purged."),
    /** Nothing is written about someone whose data were deleted. */
    PURGED(
            "onestop.purged",
            "Hồ sơ %s đã xóa dữ liệu cá nhân nên không ghi thêm nội dung.",
            "The personal data of the dossier %s were deleted: nothing more is written to it."),
    /** They are kept for ever. */
    PERMANENT(
            "onestop.retention-permanent",
            "Hồ sơ thuộc nhóm %s được lưu trữ vĩnh viễn, không xóa dữ liệu cá nhân.",
            "Dossiers of the class %s are kept for ever and never purged."),
    /** The period still runs. */
    RUNNING(
            "onestop.retention-running",
            "Thời hạn lưu trữ hồ sơ %s kéo dài đến hết ngày %s.",
            "The dossier %s is kept to the end of %s."),
    /** A module still works on something. */
    WORK_OPEN(
            "onestop.purge-work-open",
            "Hồ sơ %s còn việc đang chạy (%s); xử lý xong rồi mới xóa dữ liệu cá nhân.",
            "Something of the dossier %s is still under way (%s); finish it before the purge."),
    /** Not theirs to delete. */
    NOT_ENTITLED_TO_PURGE(
            "onestop.purge-not-entitled",
            "Chỉ lãnh đạo cơ quan giải quyết hồ sơ %s hoặc tác vụ định kỳ của hệ thống được xóa dữ liệu cá nhân.",
            "Only a leader of the agency that decided the dossier %s, or the system's own job, may purge it."),
    /** Not theirs to see. */
    NOT_ENTITLED_TO_EXPORT(
            "onestop.export-not-entitled",
            "Chỉ chính chủ thể dữ liệu hoặc cán bộ, công chức có mục đích theo luật được kết xuất dữ liệu cá nhân.",
            "Only the person himself, or an officer with a legal purpose, may export personal data."),
    /** The purpose goes into the audit, so it names no one. */
    PURPOSE_PERSONAL(
            "onestop.export-purpose-personal",
            "Mục đích kết xuất không được ghi số định danh, số điện thoại hoặc dãy số dài của cá nhân.",
            "The purpose of an export holds no personal number, telephone number or other long run of digits."),
    /** An officer says on what purpose. */
    PURPOSE_MISSING(
            "onestop.export-purpose-missing",
            "Cán bộ, công chức phải nêu mục đích theo luật khi kết xuất dữ liệu cá nhân.",
            "An officer states the legal purpose of an export of personal data.");

    private final Reason template;

    PersonalDataReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
