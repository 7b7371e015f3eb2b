package vn.motcua.identity;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a text is not a person's name. What makes a text hostile anywhere has its codes in {@link TextReason}. */
public enum NameReason implements ReasonCode {
    /** Nothing but blanks. */
    EMPTY("identity.name-empty", "Chưa nhập họ tên.", "The name is empty."),
    /** Over 100 characters. */
    TOO_LONG("identity.name-too-long", "Họ tên dài quá %d ký tự.", "The name is longer than %d characters."),
    /** A digit in any script. */
    DIGIT("identity.name-digit", "Họ tên không được có chữ số.", "A name has no digits."),
    /** More marks on one letter than any script writes. */
    MARKS_STACKED(
            "identity.name-marks-stacked",
            "Họ tên có chữ mang quá nhiều dấu chồng lên nhau.",
            "A letter of the name bears more marks than any script writes."),
    /** A sign that no name has. */
    MALFORMED(
            "identity.name-malformed",
            "Họ tên chỉ gồm chữ cái, khoảng trắng, dấu nháy, gạch nối và dấu chấm.",
            "A name has letters, spaces, apostrophes, hyphens and full stops only."),
    /** Typed in TCVN3 (ABC) and read as something else. */
    LOOKS_LIKE_TCVN3(
            "identity.name-looks-like-tcvn3",
            "Họ tên có vẻ gõ bằng bảng mã TCVN3 (ABC); hãy gõ lại bằng Unicode.",
            "The name seems to be in the TCVN3 (ABC) encoding; type it again in Unicode."),
    /** Typed in VNI Windows and read as something else. */
    LOOKS_LIKE_VNI(
            "identity.name-looks-like-vni",
            "Họ tên có vẻ gõ bằng bảng mã VNI Windows; hãy gõ lại bằng Unicode.",
            "The name seems to be in the VNI Windows encoding; type it again in Unicode.");

    private final Reason template;

    NameReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
