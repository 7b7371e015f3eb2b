package vn.motcua.fee;

/** A group of people for whom a fee may be waived or lowered. Which groups count is decided fee by fee. */
public enum ApplicantGroup {
    /** Trẻ em. */
    TRE_EM("trẻ em"),
    /** Hộ nghèo. */
    HO_NGHEO("hộ nghèo"),
    /** Người cao tuổi. */
    NGUOI_CAO_TUOI("người cao tuổi"),
    /** Người khuyết tật. */
    NGUOI_KHUYET_TAT("người khuyết tật"),
    /** Người có công với cách mạng. */
    NGUOI_CO_CONG("người có công với cách mạng"),
    /** Thân nhân liệt sỹ. */
    THAN_NHAN_LIET_SY("thân nhân liệt sỹ"),
    /** Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn. */
    DTTS_XA_DBKK("đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn"),
    /** Người cư trú ở xã đặc biệt khó khăn. */
    XA_DBKK("người cư trú ở xã đặc biệt khó khăn"),
    /** Người cư trú ở xã biên giới hoặc xã an toàn khu. */
    XA_BIEN_GIOI_ATK("người cư trú ở xã biên giới, xã an toàn khu"),
    /** Sinh viên. */
    SINH_VIEN("sinh viên"),
    /** Học sinh từ đủ 16 tuổi. */
    HOC_SINH_16("học sinh từ đủ 16 tuổi"),
    /** Công dân số, as VNeID says; never computed from personal data (NQ 66.22/2026/NQ-CP Đ5(3)). */
    CONG_DAN_SO("công dân số"),
    /** Người vay vốn phục vụ nông nghiệp, nông thôn (NĐ 55/2015/NĐ-CP). */
    VAY_VON_NN("người vay vốn phục vụ nông nghiệp, nông thôn"),
    /** Hộ gia đình, cá nhân ở nông thôn. */
    HO_NONG_THON("hộ gia đình, cá nhân ở nông thôn"),
    /** Tổ chức. */
    TO_CHUC("tổ chức"),
    /** Cá nhân. */
    CA_NHAN("cá nhân");

    private final String vi;

    ApplicantGroup(String vi) {
        this.vi = vi;
    }

    /**
     * The group's name in Vietnamese.
     *
     * @return the name
     */
    public String vi() {
        return vi;
    }
}
