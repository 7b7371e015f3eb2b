package vn.motcua.form;

/** The seven forms that this package can make, each by its id in {@code forms.yaml}. */
public enum FormKind {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT("receipt"),
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_SLIP("supplement-slip"),
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL_SLIP("refusal-slip"),
    /** Văn bản xin lỗi và đề nghị gia hạn. */
    APOLOGY_LETTER("apology-letter"),
    /** Thông báo dừng giải quyết hồ sơ. */
    STOP_NOTICE("stop-notice"),
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    CONTROL_SHEET("control-sheet"),
    /** Sổ theo dõi hồ sơ. */
    REGISTER("register");

    private final String id;

    FormKind(String id) {
        this.id = id;
    }

    /**
     * The form's id in the catalogue.
     *
     * @return for example {@code receipt}
     */
    public String id() {
        return id;
    }
}
