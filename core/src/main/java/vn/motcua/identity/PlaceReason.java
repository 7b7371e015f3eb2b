package vn.motcua.identity;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a code does not mean a place, or a list of places cannot be used. */
public enum PlaceReason implements ReasonCode {
    /** No province has, or ever had, the code. */
    PROVINCE_UNKNOWN(
            "identity.province-unknown",
            "Không có tỉnh, thành phố nào mang mã %1$s vào ngày %2$s.",
            "No province has the code %1$s on %3$s."),
    /** The code meant a province that stands no more. */
    PROVINCE_CODE_ENDED(
            "identity.province-code-ended",
            "Mã tỉnh %1$s chỉ dùng đến hết ngày %2$s, khi đó là %3$s; nay địa bàn này thuộc %4$s, mã %5$s.",
            "The province code %1$s was in use until %6$s and meant %3$s; its land belongs to %4$s, code %5$s, now."),
    /** The former province is not a part of the province. */
    FORMER_PROVINCE_ELSEWHERE(
            "identity.former-province-elsewhere",
            "Tỉnh cũ mã %s không hợp thành tỉnh mã %s.",
            "The former province with the code %s is no part of the province with the code %s."),
    /** Not a commune code. */
    COMMUNE_CODE_MALFORMED(
            "identity.commune-code-malformed", "Mã xã, phường phải có 5 chữ số.", "A commune code has 5 digits."),
    /** The list of communes does not hold the code. */
    COMMUNE_UNKNOWN(
            "identity.commune-unknown",
            "Danh mục xã, phường (bản %1$s) không có mã %2$s vào ngày %3$s: hãy kiểm tra lại mã, hoặc cập nhật danh mục"
                    + " nếu đơn vị mới được thành lập, đổi mã.",
            "The list of communes (version %1$s) has no code %2$s on %4$s: check the code, or load a newer list if the"
                    + " commune is new or was given another code."),
    /** A part of a commune is missing. */
    COMMUNE_PART_MISSING("identity.commune-part-missing", "Thiếu mục %s.", "The part %s is missing."),
    /** A commune's days end before they begin. */
    COMMUNE_DAYS_REVERSED(
            "identity.commune-days-reversed",
            "Ngày hết hiệu lực của xã, phường đứng trước ngày bắt đầu.",
            "The commune's last day is before its first."),
    /** A row of the list cannot be. */
    COMMUNE_ROW_INVALID(
            "identity.commune-row-invalid",
            "Danh mục xã, phường %1$s, đơn vị thứ %2$s: %3$s",
            "List of communes %1$s, entry %2$s: %4$s"),
    /** A row of the list is empty. */
    COMMUNE_ROW_EMPTY(
            "identity.commune-row-empty",
            "Danh mục xã, phường %s, đơn vị thứ %d: để trống.",
            "List of communes %s, entry %d: it is empty."),
    /** A code is given twice for the same day. */
    COMMUNE_TWICE(
            "identity.commune-twice",
            "Danh mục xã, phường %s, đơn vị thứ %d: mã %s đã có ở trên cho cùng thời gian.",
            "List of communes %s, entry %d: the code %s stands above already for the same time."),
    /** The head of agency codes is given twice. */
    HEAD_TWICE(
            "identity.agency-head-twice",
            "Danh mục mã định danh: đầu mã %s bị trùng.",
            "List of agency codes: the head %s stands twice.");

    private final Reason template;

    PlaceReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
