package vn.motcua.onestop;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a bundle is not filed, or one of its legs does not go on by itself. */
public enum BundleDeskReason implements ReasonCode {
    /** The code is none of a bundle. */
    NOT_A_BUNDLE(
            "onestop.not-a-bundle",
            "Thủ tục %s không phải là thủ tục liên thông.",
            "The procedure %s is not a bundle of linked procedures."),
    /** A dossier of a bundle's code was to be opened on its own. */
    LEG_ALONE(
            "onestop.bundle-leg-alone",
            "Thủ tục %s là thủ tục liên thông: phải nộp cả nhóm thủ tục một lần, không nộp riêng từng thủ tục thành phần.",
            "The procedure %s is a bundle: it is filed as a whole, not leg by leg."),
    /** No leg is asked for. */
    NO_LEG("onestop.bundle-no-leg", "Chưa chọn thủ tục thành phần nào.", "No leg is chosen."),
    /** There is no such bundle. */
    NOT_FOUND("onestop.bundle-not-found", "Không tìm thấy hồ sơ liên thông này.", "There is no such bundle."),
    /** A leg could not be opened. */
    LEG_NOT_OPENED(
            "onestop.bundle-leg-not-opened",
            "Chưa chuyển được sang thủ tục thành phần «%1$s»: %2$s",
            "The leg «%1$s» could not be opened: %3$s"),
    /** What was filed is no longer there, so that nothing more can be opened from it. */
    FILING_GONE(
            "onestop.bundle-filing-gone",
            "Nội dung hồ sơ liên thông đã nộp không còn (dữ liệu cá nhân đã xóa).",
            "What was filed for the bundle is no longer kept (personal data were deleted)."),
    /** A leg comes after the limit of the whole has passed. */
    WHOLE_OVER(
            "onestop.bundle-whole-over",
            "Thời hạn giải quyết chung của hồ sơ liên thông đã hết ngày %1$td/%1$tm/%1$tY, trước khi hồ sơ được chuyển đến thủ tục thành phần này;"
                    + " cơ quan chậm trễ xin lỗi bằng văn bản và hẹn lại ngày trả kết quả.",
            "The limit of the whole bundle ended on %s, before it came to this leg: the agency that was late apologises in"
                    + " writing and sets a new date."),
    /** A leg was opened with a result that was corrected afterwards. */
    RESULT_CHANGED(
            "onestop.bundle-result-changed",
            "Kết quả của thủ tục thành phần «%s» đã được sửa sau khi chuyển sang hồ sơ này; cần đối chiếu lại.",
            "The result of the leg «%s» was corrected after it had come into this dossier: compare them.");

    private final Reason template;

    BundleDeskReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
