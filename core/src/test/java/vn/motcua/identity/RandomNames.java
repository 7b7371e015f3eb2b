package vn.motcua.identity;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Names and texts drawn from a seed, which a failure names. */
final class RandomNames {

    private static final String[] WORDS = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Đinh", "Hoàng", "Huỳnh", "Võ", "Vũ", "Lý", "Mỹ", "Quý", "Thuý", "Hoà",
        "Khoẻ", "Huỷ", "Giá", "Quả", "Văn", "Thị", "Hữu", "Ngọc", "A", "Bình", "H’", "Bia", "Niê", "K’Bin", "Ksor",
        "Hơ", "Bơi", "Y", "Bliư", "Ê", "Ban", "Kpă", "Y-Moan", "Ênuôl", "Sỹ", "Vy", "Loan", "Hoè", "Toản", "Uyên",
        "Thuỷ", "An"
    };

    private static final String LETTERS = "aăâeêioôơuưyđĐAHKQGuiy'’- ễẵ";

    private final RandomGenerator random;

    RandomNames(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    String name() {
        int words = 2 + random.nextInt(4);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words; i++) {
            name.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return name.toString();
    }

    /** Any UTF-16 at all, with a liking for what is awkward. */
    String chaos() {
        int length = random.nextInt(30);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) (0x300 + random.nextInt(0x70)));
                case 2 -> text.append((char) (0xA0 + random.nextInt(0x60)));
                case 3 -> text.append("\u200B\u200D\uFEFF\u00AD \u00A0\t".charAt(random.nextInt(7)));
                case 4 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return text.toString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
