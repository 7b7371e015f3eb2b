package vn.motcua.cli;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a command line was not understood. */
enum CliReason implements ReasonCode {
    MISSING("cli.argument-missing", "Thiếu %s.", "%s is missing."),
    NOT_UNDERSTOOD("cli.not-understood", "Không hiểu «%s».", "«%s» is not understood."),
    TWICE("cli.option-twice", "Tùy chọn %s được ghi hai lần.", "The option %s is given twice."),
    VALUE_WRONG(
            "cli.value-wrong",
            "Giá trị «%1$s» của %2$s không hợp lệ, phải có dạng %3$s.",
            "The value «%1$s» of %2$s is not valid; it has to read %3$s."),
    NO_FILE("cli.no-file", "Không có tệp %s, hoặc không đọc được.", "There is no file %s, or it cannot be read."),
    NOTHING_TO_CHECK(
            "cli.nothing-to-check",
            "Cần ít nhất một gói phí, hoặc một tệp trường hợp (--cases).",
            "At least one fee pack is wanted, or a file of cases (--cases)."),
    FACT_TWICE("cli.fact-twice", "Dữ kiện «%s» được ghi hai lần.", "The fact «%s» is given twice."),
    DAYS_REVERSED(
            "cli.days-reversed",
            "Ngày %2$s (--until) đứng trước ngày %1$s (--date).",
            "The day %2$s (--until) lies before %1$s (--date).");

    private final Reason template;

    CliReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
