package vn.motcua.fee;

/** A group of people for whom a fee may be waived or lowered. Which groups count is decided fee by fee. */
public enum ApplicantGroup {
    /** Trẻ em. */
    TRE_EM("trẻ em", "children"),
    /** Hộ nghèo. */
    HO_NGHEO("hộ nghèo", "poor households"),
    /** Người cao tuổi. */
    NGUOI_CAO_TUOI("người cao tuổi", "the elderly"),
    /** Người khuyết tật. */
    NGUOI_KHUYET_TAT("người khuyết tật", "people with disabilities"),
    /** Người có công với cách mạng. */
    NGUOI_CO_CONG("người có công với cách mạng", "people of merit to the revolution"),
    /** Thân nhân liệt sỹ. */
    THAN_NHAN_LIET_SY("thân nhân liệt sỹ", "relatives of war martyrs"),
    /** Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn. */
    DTTS_XA_DBKK(
            "đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn", "ethnic minorities in communes of special difficulty"),
    /** Người cư trú ở xã đặc biệt khó khăn. */
    XA_DBKK("người cư trú ở xã đặc biệt khó khăn", "residents of communes of special difficulty"),
    /** Người cư trú ở xã biên giới hoặc xã an toàn khu. */
    XA_BIEN_GIOI_ATK("người cư trú ở xã biên giới, xã an toàn khu", "residents of border or safe-zone communes"),
    /** Sinh viên. */
    SINH_VIEN("sinh viên", "students"),
    /** Học sinh từ đủ 16 tuổi. */
    HOC_SINH_16("học sinh từ đủ 16 tuổi", "pupils aged 16 or more"),
    /** Công dân số, as VNeID says; never computed from personal data (NQ 66.22/2026/NQ-CP Đ5(3)). */
    CONG_DAN_SO("công dân số", "digital citizens"),
    /** Người vay vốn phục vụ nông nghiệp, nông thôn (NĐ 55/2015/NĐ-CP). */
    VAY_VON_NN("người vay vốn phục vụ nông nghiệp, nông thôn", "borrowers for agriculture and rural areas"),
    /** Hộ gia đình, cá nhân ở nông thôn. */
    HO_NONG_THON("hộ gia đình, cá nhân ở nông thôn", "rural households and persons"),
    /** Tổ chức. */
    TO_CHUC("tổ chức", "organisations"),
    /** Cá nhân. */
    CA_NHAN("cá nhân", "individuals");

    private final String vi;
    private final String en;

    ApplicantGroup(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * The group's name in Vietnamese.
     *
     * @return the name
     */
    public String vi() {
        return vi;
    }

    /**
     * The group's name in English.
     *
     * @return the name
     */
    public String en() {
        return en;
    }
}
