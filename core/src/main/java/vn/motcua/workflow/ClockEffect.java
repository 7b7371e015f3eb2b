package vn.motcua.workflow;

/** What a transition does to the processing clock. */
enum ClockEffect {
    /** Nothing. */
    NONE("–"),
    /** The limit begins. */
    START("bắt đầu"),
    /** The clock stands still. */
    STOP("dừng"),
    /** The clock goes on; the due date moves by the time it stood still. */
    RESUME("chạy tiếp"),
    /** The limit begins again or goes on, as the procedure's law says. */
    RESTART_OR_RESUME("tính lại hoặc chạy tiếp"),
    /** The processing has ended. */
    END("kết thúc"),
    /** An end is taken back. */
    REOPEN("mở lại");

    private final String vi;

    ClockEffect(String vi) {
        this.vi = vi;
    }

    String vi() {
        return vi;
    }
}
