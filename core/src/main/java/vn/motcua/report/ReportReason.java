package vn.motcua.report;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a report cannot be made from what was given. */
public enum ReportReason implements ReasonCode {
    /** A period that ends before it begins, or lies outside of the years that reports know. */
    PERIOD_MALFORMED("report.period-malformed", "Kỳ báo cáo %1$s không hợp lệ.", "There is no reporting period %2$s."),
    /** A moment outside of the years that reports know. */
    MOMENT_OUT_OF_RANGE(
            "report.moment-out-of-range",
            "Thời điểm «%s» của hồ sơ nằm ngoài các năm 1900–9999.",
            "The moment '%s' of the dossier lies outside of the years 1900 to 9999."),
    /** A duration below zero, or longer than any handling. */
    DURATION_OUT_OF_RANGE(
            "report.duration-out-of-range",
            "Khoảng thời gian «%s» của hồ sơ phải từ 0 đến 36.500 ngày.",
            "The duration '%s' of the dossier must lie between 0 and 36,500 days."),
    /** A count or an amount below zero. */
    NEGATIVE("report.negative", "Giá trị «%s» không được âm.", "The value '%s' must not be negative."),
    /** A dossier that ended, without the moment of its end. */
    END_MISSING(
            "report.end-missing",
            "Hồ sơ ở trạng thái %d phải có thời điểm kết thúc xử lý hoặc trả kết quả.",
            "A dossier in status %d needs the moment when its handling ended or its result was returned."),
    /** The log of another dossier. */
    OTHER_LOG(
            "report.other-log",
            "Nhật ký kèm theo không phải của hồ sơ %s.",
            "The log given does not belong to the dossier %s."),
    /** A part that is larger than its whole. */
    PART_EXCEEDS_WHOLE(
            "report.part-exceeds-whole",
            "Tử số %d lớn hơn mẫu số %d.",
            "The numerator %d is larger than the denominator %d."),
    /** Two reports that count by different rules or for different periods. */
    REPORTS_DIFFER(
            "report.reports-differ",
            "Không gộp được hai báo cáo khác kỳ, khác thời điểm chốt, khác quy tắc hoặc khác cách nhóm.",
            "Reports of different periods, closing moments, rules or groupings cannot be merged."),
    /** A percentage outside of 0 to 100. */
    PERCENT_OUT_OF_RANGE(
            "report.percent-out-of-range",
            "Tỷ lệ «%s» phải từ 0 đến 100.",
            "The percentage '%s' must lie between 0 and 100."),
    /** Two targets for the same share and agency. */
    TARGET_DUPLICATE("report.target-duplicate", "Chỉ tiêu %s của %s bị trùng.", "The target %s of %s stands twice."),
    /** A code that the set of indicators does not have. */
    INDICATOR_UNKNOWN(
            "report.indicator-unknown", "Bộ chỉ số không có chỉ số %s.", "The set of indicators has no indicator %s."),
    /** An indicator that is counted from dossiers, given from outside. */
    INDICATOR_NOT_GIVEN(
            "report.indicator-not-given",
            "Chỉ số %s được tính từ hồ sơ nên không nhận số liệu nhập ngoài.",
            "The indicator %s is counted from dossiers and takes no given counts."),
    /** A set of indicators that contradicts itself. */
    INDICATORS_MALFORMED(
            "report.indicators-malformed",
            "Bộ chỉ số không nhất quán tại «%s».",
            "The set of indicators contradicts itself at '%s'."),
    /** Points that do not make up the maximum of their group. */
    GROUP_SUM(
            "report.group-sum",
            "Điểm các chỉ số của nhóm %s cộng lại là %s, trong khi điểm tối đa của nhóm là %s.",
            "The points of the group %s add up to %s, but its maximum is %s."),
    /** A scale for the average time whose end does not come after its beginning. */
    TIME_SCALE_REVERSED(
            "report.time-scale-reversed",
            "Thang điểm thời gian trung bình: mốc không điểm phải lớn hơn mốc đủ điểm.",
            "The scale of the average time: no marks must come after full marks."),
    /** A status that stands in two groups of one view, or in no national code. */
    STATUS_GROUP_MALFORMED(
            "report.status-group-malformed",
            "Cách nhóm trạng thái «%s» không hợp lệ ở trạng thái %d.",
            "The grouping of statuses '%s' is wrong at the status %d.");

    private final Reason template;

    ReportReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
