package vn.motcua.identity;

import java.util.Locale;
import vn.motcua.error.InvalidInputException;

/** A person's gender (giới tính) as registers name it. Each system has its own number for it, which stays in its codec. */
public enum Gender {
    /** Nam. */
    MALE("Nam", "male"),
    /** Nữ. */
    FEMALE("Nữ", "female"),
    /** What a register holds as neither. */
    OTHER("Khác", "other"),
    /** What a register does not know. */
    UNKNOWN("Không rõ", "unknown");

    private final String vi;
    private final String en;

    Gender(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * Reads the word in either language, with or without marks and in any case.
     *
     * @param text for example {@code Nam}, {@code NỮ}, {@code nu}, {@code female}
     * @return the gender
     * @throws InvalidInputException if it is none of these words; numbers differ between systems and are not read
     */
    public static Gender parse(String text) {
        if (text.length() <= LONGEST) {
            String word = bare(text);
            for (Gender each : values()) {
                if (word.equals(bare(each.vi)) || word.equals(bare(each.en))) {
                    return each;
                }
            }
        }
        throw new InvalidInputException(IdentityReason.GENDER_UNREADABLE.with());
    }

    private static final int LONGEST = 40;

    private static String bare(String text) {
        return NameFold.withoutMarks(TypedText.clean(text)).toLowerCase(Locale.ROOT);
    }

    /**
     * The word in Vietnamese.
     *
     * @return the word
     */
    public String vi() {
        return vi;
    }

    /**
     * The word in English.
     *
     * @return the word
     */
    public String en() {
        return en;
    }
}
