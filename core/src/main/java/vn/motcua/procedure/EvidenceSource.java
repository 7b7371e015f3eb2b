package vn.motcua.procedure;

import java.util.Arrays;

/**
 * A register or source of data that makes a paper unnecessary when it holds what the paper would prove (NĐ 118/2025
 * Đ4(2a) added by NĐ 309/2026). A dossier names it by {@link #name()}.
 */
public enum EvidenceSource {
    /** The national population database. */
    POPULATION_DATABASE("CSDL quốc gia về dân cư", "population database"),
    /** What the citizen shows or shares in VNeID. */
    VNEID("VNeID", "VNeID"),
    /** The electronic civil registry. */
    CIVIL_REGISTRY("CSDL hộ tịch điện tử", "civil registry"),
    /** The land and housing databases. */
    LAND_DATABASE("CSDL đất đai, nhà ở", "land and housing databases"),
    /** A signed electronic birth notice of a clinic. */
    E_BIRTH_NOTICE("giấy chứng sinh điện tử", "electronic birth notice"),
    /** A signed electronic death notice of a clinic. */
    E_DEATH_NOTICE("giấy báo tử điện tử", "electronic death notice"),
    /** The criminal-record database. */
    CRIMINAL_RECORD_DATABASE("CSDL lý lịch tư pháp", "criminal-record database"),
    /** Connected health data. */
    HEALTH_DATABASE("dữ liệu sức khỏe điện tử", "electronic health data"),
    /** The social- and health-insurance database. */
    INSURANCE_DATABASE("CSDL bảo hiểm", "insurance database"),
    /** The citizen's data vault (kho quản lý dữ liệu điện tử), or another dossier that holds the paper. */
    DATA_VAULT("kho quản lý dữ liệu điện tử", "electronic data vault"),
    /** A photograph taken electronically at the desk or online. */
    E_PHOTO("ảnh chụp điện tử", "electronic photograph");

    private final String vi;
    private final String en;

    EvidenceSource(String vi, String en) {
        this.vi = vi;
        this.en = en;
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

    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(each -> each.name().equals(name));
    }
}
