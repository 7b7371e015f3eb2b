package vn.motcua.procedure;

/** In what form a part of the dossier is wanted. */
public enum PaperKind {
    /** The original, which stays with the dossier. */
    ORIGINAL("bản chính", "original"),
    /** A copy. */
    COPY("bản sao", "copy"),
    /** A certified copy. */
    CERTIFIED_COPY("bản sao có chứng thực", "certified copy"),
    /** The original or a copy. */
    ORIGINAL_OR_COPY("bản chính hoặc bản sao", "original or copy"),
    /** The original or a certified copy. */
    ORIGINAL_OR_CERTIFIED_COPY("bản chính hoặc bản sao có chứng thực", "original or certified copy"),
    /** The original or its electronic data. */
    ORIGINAL_OR_EDATA("bản chính hoặc dữ liệu điện tử", "original or electronic data"),
    /** The paper form, or the interactive form online. */
    ORIGINAL_OR_EFORM("bản giấy hoặc biểu mẫu điện tử tương tác", "paper form or interactive form"),
    /** A copy or a photograph of it. */
    COPY_OR_PHOTO("bản sao hoặc bản chụp", "copy or photograph"),
    /** The original, shown and given back. */
    PRESENT_ORIGINAL("xuất trình bản chính", "original to be shown"),
    /** The interactive form only. */
    EFORM("biểu mẫu điện tử tương tác", "interactive form"),
    /** An electronic document or its data. */
    ELECTRONIC("bản điện tử", "electronic document"),
    /** A consent given in VNeID. */
    VNEID_CONFIRMATION("xác nhận trên VNeID", "consent in VNeID"),
    /** A consent given on the form or in VNeID. */
    ON_FORM_OR_VNEID("ghi trên tờ khai hoặc xác nhận trên VNeID", "consent on the form or in VNeID"),
    /** Printed by the office; nobody brings it. */
    PRINTED_BY_OFFICE("cơ quan tiếp nhận in", "printed by the office");

    private final String vi;
    private final String en;

    PaperKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * The words for it in Vietnamese.
     *
     * @return the words
     */
    public String vi() {
        return vi;
    }

    /**
     * The words for it in English.
     *
     * @return the words
     */
    public String en() {
        return en;
    }
}
