package vn.motcua.identity;

import java.util.Locale;
import java.util.Set;
import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** One way in which two spellings of a name differ, and the folding that makes it disappear. */
public enum NameRule implements ReasonCode {
    /** Capitals: the population database answers in capitals. */
    CASE("identity.name-rule-case", "khác chữ hoa, chữ thường", "they differ in capitals"),
    /** Hoà and Hòa, Thuý and Thúy, Khoẻ and Khỏe. */
    TONE_PLACEMENT(
            "identity.name-rule-tone-placement",
            "khác cách đặt dấu thanh (hoà/hòa, thuý/thúy)",
            "they put the tone on another vowel (hoà/hòa, thuý/thúy)"),
    /** Lý and Lí, Ý and Í: both are names. */
    Y_OR_I("identity.name-rule-y-or-i", "khác i ngắn, y dài (lý/lí)", "they differ in y and i (lý/lí)"),
    /** H’ Bia and H Bia, Nguyễn Văn A. and Nguyễn Văn A. */
    PUNCTUATION(
            "identity.name-rule-punctuation",
            "khác dấu nháy, gạch nối hoặc dấu chấm",
            "they differ in apostrophes, hyphens or full stops"),
    /** Nguyễn and Nguyen. */
    MARKS("identity.name-rule-marks", "khác dấu chữ, dấu thanh hoặc đ/d", "they differ in marks, or in đ and d"),
    /** Nguyen Van A and NguyenVanA. */
    SPACES("identity.name-rule-spaces", "khác khoảng trắng hoặc dấu câu", "they differ in spaces or signs");

    private final Reason template;

    NameRule(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }

    private String fold(String text) {
        return switch (this) {
            case CASE -> text.toUpperCase(Locale.ROOT);
            case TONE_PLACEMENT -> NameFold.tonePlacement(text);
            case Y_OR_I -> NameFold.yToI(text);
            case PUNCTUATION -> NameFold.withoutPunctuation(text);
            case MARKS -> NameFold.withoutMarks(text);
            case SPACES -> NameFold.lettersOnly(text);
        };
    }

    /** Folds by several rules, always in the order in which they are declared. */
    static String fold(String text, Set<NameRule> rules) {
        String folded = text;
        for (NameRule rule : values()) {
            folded = rules.contains(rule) ? rule.fold(folded) : folded;
        }
        return folded;
    }
}
