package vn.motcua.identity;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a text from outside is not plain text. None of these can be typed on a form by accident. */
public enum TextReason implements ReasonCode {
    /** Longer than its field takes. */
    TOO_LONG("identity.text-too-long", "Nội dung dài quá %d ký tự.", "The text is longer than %d characters."),
    /** A control character, such as U+0000 or an escape. */
    CONTROL_CHARACTER(
            "identity.text-control-character",
            "Nội dung chứa ký tự điều khiển.",
            "The text contains a control character."),
    /** A line break or tab where one line is asked for. */
    LINE_BREAK(
            "identity.text-line-break",
            "Nội dung chỉ được viết trên một dòng, không xuống dòng hay dùng phím Tab.",
            "The text must stand on one line, without line breaks or tabs."),
    /** A sign that turns the direction of writing, so that a text reads other than it is. */
    DIRECTION_MARK(
            "identity.text-direction-mark",
            "Nội dung chứa ký tự đổi hướng chữ.",
            "The text contains a mark that changes the direction of writing."),
    /** Half of a surrogate pair, which no encoding can write. */
    LONE_SURROGATE(
            "identity.text-lone-surrogate",
            "Nội dung chứa ký tự bị hỏng (nửa mã Unicode).",
            "The text contains half of a Unicode character."),
    /** A code point that Unicode has set aside: a noncharacter, private use, a tag or an annotation mark. */
    NO_CHARACTER(
            "identity.text-no-character",
            "Nội dung chứa mã không phải là chữ (mã dùng riêng hoặc mã dành riêng của Unicode).",
            "The text contains a code that is no character (private use, or reserved by Unicode).");

    private final Reason template;

    TextReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
