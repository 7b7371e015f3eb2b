package vn.motcua.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.motcua.identity.Territory;

/**
 * Draws packs that are right by the way they are built: the cases of a fee are cut in two again and again, by day, channel,
 * age or area, and each piece gets a rate or a reason why it has none.
 */
final class RandomPacks {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final int DAYS = 800;
    static final List<Territory> PLACES = List.of(
            Territory.ofProvince("96"),
            Territory.ofProvince("01"),
            Territory.ofProvince("31"),
            new Territory("31", Optional.empty(), Optional.of("30")),
            new Territory("31", Optional.empty(), Optional.of("31")));

    private static final String FACTS = """
            facts:
              age: {vi: tuổi, en: age, min: 0, max: 150}
              copies: {vi: số bản, en: copies, min: 1, max: 1000}
              worth: {vi: giá trị, en: value, min: 0, max: 1000000000}
              area: {vi: khu vực, en: area, otherwise: KHAC, values: {PHUONG: {vi: phường, en: ward}, KHAC: {vi: khác, en: other}}}
            """;

    private final Random random;

    RandomPacks(long seed) {
        this.random = new Random(seed);
    }

    /** A stretch of cases. */
    record Piece(LocalDate from, LocalDate to, Set<Channel> channels, int minAge, int maxAge, Set<String> areas) {

        String text(LocalDate shownFrom, LocalDate shownTo) {
            return "from: %s, to: %s, channels: %s, when: {age: {min: %d, max: %d}, area: {oneOf: %s}}"
                    .formatted(shownFrom, shownTo, channels, minAge, maxAge, areas);
        }

        String text() {
            return text(from, to);
        }
    }

    Random random() {
        return random;
    }

    /** Pieces that together are all cases, and of which no two share one. */
    List<Piece> partition(int cuts) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(
                FIRST,
                FIRST.plusDays(DAYS),
                EnumSet.allOf(Channel.class),
                0,
                150,
                new java.util.TreeSet<>(Set.of("PHUONG", "KHAC"))));
        for (int i = 0; i < cuts; i++) {
            Piece whole = pieces.remove(random.nextInt(pieces.size()));
            pieces.addAll(cut(whole));
        }
        Collections.shuffle(pieces, random);
        return pieces;
    }

    private List<Piece> cut(Piece whole) {
        switch (random.nextInt(4)) {
            case 0 -> {
                long days = whole.to().toEpochDay() - whole.from().toEpochDay();
                if (days > 0) {
                    LocalDate last = whole.from().plusDays(random.nextLong(days));
                    return List.of(
                            new Piece(
                                    whole.from(),
                                    last,
                                    whole.channels(),
                                    whole.minAge(),
                                    whole.maxAge(),
                                    whole.areas()),
                            new Piece(
                                    last.plusDays(1),
                                    whole.to(),
                                    whole.channels(),
                                    whole.minAge(),
                                    whole.maxAge(),
                                    whole.areas()));
                }
            }
            case 1 -> {
                if (whole.channels().size() > 1) {
                    Channel one = List.copyOf(whole.channels())
                            .get(random.nextInt(whole.channels().size()));
                    Set<Channel> others = EnumSet.copyOf(whole.channels());
                    others.remove(one);
                    return List.of(
                            new Piece(
                                    whole.from(),
                                    whole.to(),
                                    EnumSet.of(one),
                                    whole.minAge(),
                                    whole.maxAge(),
                                    whole.areas()),
                            new Piece(whole.from(), whole.to(), others, whole.minAge(), whole.maxAge(), whole.areas()));
                }
            }
            case 2 -> {
                if (whole.minAge() < whole.maxAge()) {
                    int last = whole.minAge() + random.nextInt(whole.maxAge() - whole.minAge());
                    return List.of(
                            new Piece(whole.from(), whole.to(), whole.channels(), whole.minAge(), last, whole.areas()),
                            new Piece(
                                    whole.from(),
                                    whole.to(),
                                    whole.channels(),
                                    last + 1,
                                    whole.maxAge(),
                                    whole.areas()));
                }
            }
            default -> {
                if (whole.areas().size() > 1) {
                    return List.of(
                            new Piece(
                                    whole.from(),
                                    whole.to(),
                                    whole.channels(),
                                    whole.minAge(),
                                    whole.maxAge(),
                                    Set.of("PHUONG")),
                            new Piece(
                                    whole.from(),
                                    whole.to(),
                                    whole.channels(),
                                    whole.minAge(),
                                    whole.maxAge(),
                                    Set.of("KHAC")));
                }
            }
        }
        return List.of(whole);
    }

    static String fee(String id, List<String> rates) {
        return "  - id: %s\n    vi: a\n    en: a\n    kind: LE_PHI\n    setBy: PROVINCE\n    from: %s\n    to: %s\n    rates:\n%s"
                .formatted(id, FIRST, FIRST.plusDays(DAYS), String.join("", rates));
    }

    static String rate(String id, String piece, String amount) {
        return "      - {id: %s, %s, %s, $S}\n".formatted(id, piece, amount);
    }

    static String head(String pack, String territory) {
        return "pack: %s\nversion: \"1\"\nterritory: %s\n%s".formatted(pack, territory, FACTS);
    }

    /** A pack with a fee F (counted in copies), its reliefs and additions. */
    String feePack() {
        List<String> rates = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        List<Piece> pieces = partition(1 + random.nextInt(8));
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && random.nextInt(6) == 0) {
                gaps.add("      - {%s, vi: chưa có, en: none}\n"
                        .formatted(pieces.get(i).text()));
            } else {
                rates.add(rate("F." + i, pieces.get(i).text(), amount()));
            }
        }
        StringBuilder text = new StringBuilder(head("GOC", "").replace("territory: \n", ""))
                .append("fees:\n")
                .append(fee("F", rates).replace("setBy: PROVINCE", "setBy: GOVERNMENT\n    per: copies"));
        if (!gaps.isEmpty()) {
            text.append("    notPriced:\n").append(String.join("", gaps));
        }
        text.append("    reliefs:\n");
        for (int i = 0; i <= random.nextInt(4); i++) {
            text.append("      - {id: R.%d, %s, $S}\n".formatted(i, relief(true)));
        }
        if (random.nextBoolean()) {
            text.append(
                    "    additions:\n      - {id: T, %s, fact: copies, above: %d, each: %d, vi: thêm, en: more, $S}\n"
                            .formatted(window(), 1 + random.nextInt(3), random.nextInt(5000)));
        }
        return text.toString();
    }

    /** A pack with reliefs and supports over the fee F, in a place of its own. */
    String overlay(int number) {
        String territory = List.of("{province: \"96\"}", "{province: \"31\"}", "{province: \"31\", former: \"30\"}")
                .get(random.nextInt(3));
        StringBuilder text = new StringBuilder(
                "pack: P%d\nversion: \"%d\"\nterritory: %s\nreliefs:\n".formatted(number, number, territory));
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.append("  - {id: P%d.%d, %s, scope: {fees: [F]}, $S}\n".formatted(number, i, relief(false)));
        }
        text.append("supports:\n  - {id: H%d, vi: a, en: a, %s, percent: %s, scope: {kinds: [LE_PHI]}, $S}\n"
                .formatted(number, window(), percent()));
        return text.toString();
    }

    private String amount() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "percentOf: {fact: worth, percent: %s, atMost: %d}"
                        .formatted(percent(), 1000 + random.nextInt(1_000_000));
            case 1 ->
                "steps: {fact: copies, each: [{upTo: 2, amount: %d}, {amount: %d}]}"
                        .formatted(random.nextInt(5000), random.nextInt(3000));
            default -> "amount: " + random.nextInt(200_001);
        };
    }

    private String relief(boolean everyone) {
        StringBuilder text = new StringBuilder(window());
        if (!everyone || random.nextInt(4) > 0) {
            text.append(", groups: [%s, %s]".formatted(group(), group()));
            text.append(random.nextInt(3) == 0 ? ", evidence: " + (random.nextBoolean() ? "VNEID" : "VERIFIED") : "");
        }
        text.append(random.nextBoolean() ? ", channels: [ONLINE]" : "");
        text.append(random.nextInt(3) == 0 ? ", when: {age: {min: %d}}".formatted(random.nextInt(80)) : "");
        return text
                + switch (random.nextInt(8)) {
                    case 0 -> ", exempt: true";
                    case 1, 2, 3 -> ", pay: " + random.nextInt(250_000);
                    case 4 -> ", unknown: {vi: 'mức %d', en: 'level'}".formatted(random.nextInt(100));
                    default ->
                        ", percentOff: {percent: %s, rounding: {mode: UP, to: %d}}"
                                .formatted(percent(), 1 + random.nextInt(1000));
                };
    }

    private String percent() {
        return List.of("100", "50", "0.5", "12.5", "33.333333", "99.9").get(random.nextInt(6));
    }

    ApplicantGroup group() {
        return Arrays.asList(ApplicantGroup.values()).get(random.nextInt(5));
    }

    private String window() {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        return "from: %s, to: %s".formatted(from, from.plusDays(random.nextInt(300)));
    }
}
