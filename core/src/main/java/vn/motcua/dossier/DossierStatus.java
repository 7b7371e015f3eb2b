package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Optional;

/**
 * The statuses of a dossier: draft, and the ten that the national portal knows (DongBoTrangThaiHoSo, field TrangThai). A draft
 * has no dossier code and no events yet; a dossier filed at once leaves it in the same breath.
 */
public enum DossierStatus {
    /** Begun by the applicant or for him, not submitted. */
    DRAFT(0, "Bản nháp", "draft"),
    /** Submitted, not yet taken by the one-stop. */
    NEW(1, "Mới đăng ký", "newly registered"),
    /** Complete and accepted: the limit runs. */
    RECEIVED(2, "Được tiếp nhận", "received"),
    /** Refused at intake. */
    NOT_RECEIVED(3, "Không được tiếp nhận", "not received"),
    /** With the deciding unit. */
    PROCESSING(4, "Đang xử lý", "processing"),
    /** Waits for missing papers; interrupts another status. */
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ", "supplement requested"),
    /** Waits for the payer; interrupts another status. */
    PAYMENT_REQUESTED(6, "Yêu cầu thực hiện nghĩa vụ tài chính", "payment requested"),
    /** The citizen asks to withdraw; interrupts another status. */
    WITHDRAWAL_REQUESTED(7, "Công dân yêu cầu rút hồ sơ", "withdrawal requested"),
    /** Ended without a result. */
    STOPPED(8, "Dừng xử lý", "stopped"),
    /** The result is signed and back at the one-stop. */
    DONE(9, "Đã xử lý xong", "done"),
    /** The result is with the citizen. */
    RESULT_RETURNED(10, "Đã trả kết quả", "result returned");

    private final int code;
    private final String vi;
    private final String en;

    DossierStatus(int code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    /**
     * The status with a national code.
     *
     * @param code 1 to 10, or 0 for a draft
     * @return the status, or empty if there is none
     */
    public static Optional<DossierStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
    }

    /**
     * The national code.
     *
     * @return 1 to 10, or 0 for a draft, which the national portal never sees
     */
    public int code() {
        return code;
    }

    /**
     * The official name.
     *
     * @return the name in Vietnamese
     */
    public String vi() {
        return vi;
    }

    /**
     * The name for an integrator.
     *
     * @return the name in English
     */
    public String en() {
        return en;
    }

    /**
     * Whether it interrupts another status and returns to it.
     *
     * @return true for 5, 6 and 7
     */
    public boolean isInterrupting() {
        return this == SUPPLEMENT_REQUESTED || this == PAYMENT_REQUESTED || this == WITHDRAWAL_REQUESTED;
    }

    /**
     * Whether nothing follows it.
     *
     * @return true for 3, 8 and 10
     */
    public boolean isTerminal() {
        return this == NOT_RECEIVED || this == STOPPED || this == RESULT_RETURNED;
    }
}
