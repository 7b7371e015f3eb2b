package vn.motcua.deadline;

import java.time.Duration;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/**
 * By which rule a dossier's time is measured. The two disagree on purpose, because the texts do; whatever shows a figure
 * shows the measure's name with it.
 */
public enum Measure {
    /**
     * What the citizen can go by now: the limit starts again from zero on the complete dossier where the law says so, moves by
     * the time of a pause where it says that, and the one new appointment with an apology takes the place of the old one (NĐ
     * 61/2018 Đ19(9)). A report by {@code report.OnTimeRule.appointed()} judges the same way.
     */
    APPOINTMENT(
            "theo ngày hẹn trả (tính lại từ đầu sau khi bổ sung)",
            "by the appointment (the limit restarts after a supplement)",
            "NĐ 61/2018/NĐ-CP Đ19(4), Đ19(9); NĐ 118/2025/NĐ-CP Đ17(3)",
            Confidence.CONFIRMED),
    /**
     * What the national indicators judge: from the first start against the first appointment, less every stretch in which the
     * clock stood still. No restart and no apology improves it.
     */
    INDICATOR(
            "theo chỉ số của QĐ 766/QĐ-TTg (trừ thời gian chờ bổ sung)",
            "by the indicators of QĐ 766/QĐ-TTg (waiting time subtracted)",
            "QĐ 766/QĐ-TTg, công thức 2.1",
            Confidence.SINGLE);

    /**
     * How much working time counts as one day where an indicator is given in days, whatever the agency's own hours: eight
     * hours, the convention of the indicators of QĐ 766/QĐ-TTg.
     */
    public static final Duration INDICATOR_DAY = Duration.ofHours(8);

    private final String vi;
    private final String en;
    private final String citation;
    private final Confidence confidence;

    Measure(String vi, String en, String citation, Confidence confidence) {
        this.vi = vi;
        this.en = en;
        this.citation = citation;
        this.confidence = confidence;
    }

    /**
     * The label in Vietnamese.
     *
     * @return a phrase to set beside a figure
     */
    public String vi() {
        return vi;
    }

    /**
     * The label in English.
     *
     * @return a phrase to set beside a figure
     */
    public String en() {
        return en;
    }

    /**
     * The text that it rests on.
     *
     * @return the basis, with how sure we are
     */
    public LegalBasis basis() {
        return new LegalBasis(citation, confidence);
    }
}
