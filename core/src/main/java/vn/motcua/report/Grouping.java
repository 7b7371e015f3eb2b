package vn.motcua.report;

/** By what the rows of a report are told apart. */
public enum Grouping {
    /** By the deciding agency. */
    AGENCY("cơ quan giải quyết", "deciding agency"),
    /** By the agency that took the dossier in. */
    INTAKE_AGENCY("cơ quan tiếp nhận", "intake agency"),
    /** By the field of the procedure. */
    FIELD("lĩnh vực", "field"),
    /** By the procedure. */
    PROCEDURE("thủ tục", "procedure"),
    /** By the officer who decided; an empty text where nobody did yet. */
    OFFICER("cán bộ giải quyết", "officer"),
    /** By the channel. */
    CHANNEL("kênh nộp", "channel"),
    /** By the month: each row is a report of that month with a carry-over of its own. */
    MONTH("tháng", "month"),
    /** By the quarter: each row is a report of that quarter with a carry-over of its own. */
    QUARTER("quý", "quarter");

    private final String vi;
    private final String en;

    Grouping(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * Its name in Vietnamese, for the head of a column.
     *
     * @return the words
     */
    public String vi() {
        return vi;
    }

    /**
     * Its name in English, for the head of a column.
     *
     * @return the words
     */
    public String en() {
        return en;
    }

    /**
     * Whether it cuts the period rather than the dossiers.
     *
     * @return true for {@link #MONTH} and {@link #QUARTER}
     */
    public boolean isOfTime() {
        return this == MONTH || this == QUARTER;
    }

    /** The dossier's place in a grouping that is not of time. */
    String keyOf(DossierFigures figures) {
        return switch (this) {
            case AGENCY -> figures.agency().value();
            case INTAKE_AGENCY -> figures.intakeAgency().value();
            case FIELD -> figures.field();
            case PROCEDURE -> figures.procedure().value();
            case OFFICER -> figures.officer().orElse("");
            case CHANNEL -> figures.channel().name();
            case MONTH, QUARTER -> throw new IllegalStateException(name());
        };
    }
}
