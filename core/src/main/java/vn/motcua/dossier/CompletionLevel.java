package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * How far a dossier is, in the words that anybody may see without logging in (mức độ hoàn thành, TT 01/2018/TT-VPCP Đ16).
 * Derived from the status; the groups are ours.
 */
public enum CompletionLevel {
    /** Filed, not taken yet. */
    NEW("moi", "Mới đăng ký", "newly registered", DossierStatus.NEW),
    /** Taken, and being worked on. */
    IN_PROGRESS("dangXuLy", "Đang xử lý", "in progress", DossierStatus.RECEIVED, DossierStatus.PROCESSING),
    /** Waits for the applicant. */
    ON_HOLD(
            "tamDung",
            "Tạm dừng",
            "on hold",
            DossierStatus.SUPPLEMENT_REQUESTED,
            DossierStatus.PAYMENT_REQUESTED,
            DossierStatus.WITHDRAWAL_REQUESTED),
    /** There is a result. */
    DONE("daXuLy", "Đã xử lý", "done", DossierStatus.DONE, DossierStatus.RESULT_RETURNED),
    /** Ended without a result. */
    STOPPED("dung", "Dừng xử lý", "stopped", DossierStatus.STOPPED),
    /** Refused at intake. */
    NOT_RECEIVED("khongTiepNhan", "Không tiếp nhận", "not received", DossierStatus.NOT_RECEIVED);

    private final String key;
    private final String vi;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<DossierStatus> statuses;

    CompletionLevel(String key, String vi, String en, DossierStatus... statuses) {
        this.key = key;
        this.vi = vi;
        this.en = en;
        this.statuses = Set.of(statuses);
    }

    /**
     * The level of a status.
     *
     * @param status the status
     * @return the level; empty for what was not filed yet and is nobody's business
     */
    public static Optional<CompletionLevel> of(DossierStatus status) {
        return Arrays.stream(values())
                .filter(level -> level.statuses.contains(status))
                .findFirst();
    }

    /**
     * The name of the group in reports.
     *
     * @return for example {@code dangXuLy}
     */
    public String key() {
        return key;
    }

    /**
     * The word for the public.
     *
     * @return the word in Vietnamese
     */
    public String vi() {
        return vi;
    }

    /**
     * The word for an integrator.
     *
     * @return the word in English
     */
    public String en() {
        return en;
    }
}
