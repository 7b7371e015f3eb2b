package vn.motcua.identity;

/**
 * The Vietnamese letters as tables: which tone a vowel bears, the vowel without it, and the Latin letter below. Indexed by
 * the character, so that reading a name costs a look-up per letter and nothing is allocated.
 */
final class Vowels {

    /** The tone without a mark (thanh ngang). */
    static final int LEVEL_TONE = 0;

    /** Each row: the vowel in its six tones ngang, huyền, sắc, hỏi, ngã, nặng. */
    private static final String[] ROWS = {
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ", "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ",
        "ƯỪỨỬỮỰ", "YỲÝỶỸỴ"
    };

    private static final String LATIN = "aaaeeiooouuyAAAEEIOOOUUY";
    private static final int SIZE = 'ỹ' + 1;
    private static final byte[] ROW = new byte[SIZE];
    private static final byte[] TONE = new byte[SIZE];

    static {
        for (int row = 0; row < ROWS.length; row++) {
            for (int tone = 0; tone < ROWS[row].length(); tone++) {
                char letter = ROWS[row].charAt(tone);
                ROW[letter] = (byte) (row + 1);
                TONE[letter] = (byte) tone;
            }
        }
    }

    private Vowels() {}

    /** Whether it is a Vietnamese vowel, in either case and any tone. */
    static boolean isVowel(char letter) {
        return letter < SIZE && ROW[letter] > 0;
    }

    /** The tone, {@link #LEVEL_TONE} for whatever bears none. */
    static int tone(char letter) {
        return letter < SIZE ? TONE[letter] : LEVEL_TONE;
    }

    /** The same letter without its tone, but with its hat, breve or horn. */
    static char toneless(char letter) {
        return with(letter, LEVEL_TONE);
    }

    /** The same letter in another tone; what is no vowel stays. */
    static char with(char letter, int tone) {
        return isVowel(letter) ? ROWS[ROW[letter] - 1].charAt(tone) : letter;
    }

    /** The Latin letter below: no tone, hat, breve, horn or stroke. What is no Vietnamese letter stays. */
    static char latin(char letter) {
        if (isVowel(letter)) {
            return LATIN.charAt(ROW[letter] - 1);
        }
        return letter == 'Đ' ? 'D' : letter == 'đ' ? 'd' : letter;
    }
}
