package vn.motcua.registry.civil;

import java.util.Arrays;
import java.util.Optional;

/** Where a dossier stands in the civil registry ({@code traTrangThaiHoSo}). */
public enum RegistryStatus {
    /** The registry could not take it up. */
    ERROR(0, "lỗi", "error"),
    /** Received, waiting. */
    RECEIVED(1, "đã tiếp nhận", "received"),
    /** Something is missing. */
    SUPPLEMENT_NEEDED(2, "cần bổ sung", "supplement needed"),
    /** Eligible, being processed. */
    PROCESSING(3, "đủ điều kiện, đang xử lý", "being processed"),
    /** Registered; the result can be fetched. */
    REGISTERED(4, "đã đăng ký", "registered"),
    /** Refused by the registrar. */
    REFUSED(6, "bị từ chối", "refused");

    private final int code;
    private final String vi;
    private final String en;

    RegistryStatus(int code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    /**
     * The status with a code of the registry.
     *
     * @param code the code
     * @return the status, or empty if there is none
     */
    public static Optional<RegistryStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
    }

    /**
     * The registry's code.
     *
     * @return 0, 1, 2, 3, 4 or 6
     */
    public int code() {
        return code;
    }

    /**
     * The word for it in Vietnamese.
     *
     * @return the word
     */
    public String vi() {
        return vi;
    }

    /**
     * The word for it in English.
     *
     * @return the word
     */
    public String en() {
        return en;
    }
}
