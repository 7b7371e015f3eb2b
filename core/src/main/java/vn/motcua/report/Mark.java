package vn.motcua.report;

/** What is true of a dossier, as far as a report asks; no mark says anything about a person. */
public enum Mark {
    /** The citizen's papers were taken at home (tiếp nhận tại nhà). */
    AT_HOME("tiếp nhận tại nhà", "taken in at home"),
    /** Someone at the desk submitted it online for the citizen (hỗ trợ nộp). */
    ASSISTED("được hỗ trợ nộp trực tuyến", "assisted submission"),
    /** The service is offered fully online (dịch vụ công trực tuyến toàn trình). */
    FULL_ONLINE("dịch vụ công trực tuyến toàn trình", "fully online service"),
    /** One leg of linked procedures (liên thông). */
    BUNDLED("thuộc nhóm thủ tục liên thông", "leg of a bundle"),
    /** A new appointment was given with an apology (NĐ 61/2018 Đ19(9)). */
    REAPPOINTED("đã xin lỗi và hẹn lại", "re-appointed with an apology"),
    /** First made in the registry's software and then opened here: lawful, but no case for on-time figures. */
    FROM_REGISTER("mở từ sổ đăng ký", "opened from the register"),
    /** Ended because the citizen's wish to withdraw was accepted; without it an end in status 8 is a stop. */
    WITHDRAWN("công dân rút hồ sơ", "withdrawn by the citizen"),
    /** The procedure has a fee or charge (phí, lệ phí). */
    FEE_BEARING("thủ tục có phí, lệ phí", "procedure with a fee"),
    /** The result exists on paper. */
    PAPER_RESULT("có kết quả bản giấy", "result on paper"),
    /** The result was issued electronically (kết quả điện tử). */
    E_RESULT("có kết quả điện tử", "electronic result"),
    /** The papers of the dossier were digitised (số hóa hồ sơ). */
    DIGITISED("hồ sơ được số hóa", "digitised"),
    /** Digitised papers or data were used again (HoSoCoThanhPhanSoHoa with TaiLieuNop.DuocSoHoa). */
    REUSED("có tái sử dụng dữ liệu số hóa", "digitised data reused"),
    /** A paper came from the national vault (DuocLayTuKhoDMQG). */
    FROM_VAULT("lấy giấy tờ từ kho của Cổng DVCQG", "papers taken from the national vault"),
    /** The identity was verified by VNeID (TaiKhoanDuocXacThucVoiVNeID). */
    VNEID_VERIFIED("tài khoản xác thực qua VNeID", "identity verified by VNeID"),
    /** The national portal has the dossier (đồng bộ lên Cổng DVCQG). */
    SYNCHRONISED("đã đồng bộ lên Cổng DVCQG", "synchronised to the national portal"),
    /** The result went to the citizen by the public postal service. */
    RESULT_BY_POST("trả kết quả qua bưu chính", "result returned by post");

    private final String vi;
    private final String en;

    Mark(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * What the mark says in Vietnamese.
     *
     * @return the words
     */
    public String vi() {
        return vi;
    }

    /**
     * What the mark says in English.
     *
     * @return the words
     */
    public String en() {
        return en;
    }
}
