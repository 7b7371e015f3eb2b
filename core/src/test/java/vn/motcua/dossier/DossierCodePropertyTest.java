package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.AgencyCode;

/** What holds for every code; the seed stands in the message of a failure. */
class DossierCodePropertyTest {

    private static final int CASES = 5_000;
    private static final List<String> AGENCIES = List.of(
            "H12", "H12.40", "H12.9", "H21.129", "000.17.22.H56", "G22.99.12", "ABCDE.12345.ABCDE.12345.ABCDE.12345");

    private final long seed = RandomGenerator.getDefault().nextLong();
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    @Test
    void whatIsPrintedIsReadBack() {
        for (int i = 0; i < CASES; i++) {
            String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
            LocalDate day = day();
            long number = number();

            DossierCode code = DossierCode.of(agency, day, number);

            assertThat(DossierCode.parse(code.toString())).as("seed %d", seed).isEqualTo(code);
            assertThat(DossierCode.of(code.agency(), code.day(), code.number()))
                    .as("seed %d", seed)
                    .isEqualTo(code);
            assertThat(List.of(code.agency(), code.day(), code.number()))
                    .as("seed %d", seed)
                    .isEqualTo(List.of(agency, day, number));
            assertThat(new AgencyCode(code.agency())).hasToString(agency);
        }
    }

    @Test
    void theNextIsGreaterAndNothingOfItsPaddingLiesBetween() {
        for (int i = 0; i < CASES; i++) {
            DossierCode code = code();
            if (code.number() == 999_999_999) {
                continue;
            }

            DossierCode next = code.next();

            assertThat(next).as("seed %d, %s", seed, code).isGreaterThan(code);
            assertThat(next.number()).isEqualTo(code.number() + 1);
            assertThat(next.agency()).isEqualTo(code.agency());
            assertThat(next.day()).isEqualTo(code.day());
        }
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquals() {
        for (int i = 0; i < CASES; i++) {
            DossierCode a = code();
            DossierCode b = code();
            DossierCode c = code();

            assertThat(Integer.signum(a.compareTo(b))).as("seed %d", seed).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).as("seed %d, %s, %s", seed, a, b).isEqualTo(a.equals(b));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a.compareTo(c))
                        .as("seed %d, %s, %s, %s", seed, a, b, c)
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void hostileTextIsReadOrRefusedWithACode() {
        String alphabet = "H12.40-261120-0001abcĐ–−　０１Ｈ．－ \u00a0\u200b\ufeff\u0000\ud800\udc00%$s\\'\"\n";
        for (int i = 0; i < CASES; i++) {
            String text = random.nextBoolean() ? damaged(code().value(), alphabet) : noise(alphabet);
            try {
                DossierCode code = DossierCode.parse(text);

                assertThat(new DossierCode(code.value())).as("seed %d", seed).isEqualTo(code);
                assertThat(DossierCode.parse(code.value())).isEqualTo(code);
            } catch (InvalidInputException e) {
                assertThat(e.reason().code()).as("seed %d", seed).startsWith("dossier.code-");
            }
        }
    }

    private String damaged(String text, String alphabet) {
        int at = random.nextInt(text.length());
        return text.substring(0, at)
                + alphabet.charAt(random.nextInt(alphabet.length()))
                + text.substring(random.nextBoolean() ? at : at + 1);
    }

    private String noise(String alphabet) {
        return IntStream.range(0, random.nextInt(0, 60))
                .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                .collect(Collectors.joining());
    }

    private DossierCode code() {
        String digits = ("%0" + random.nextInt(4, 10) + "d").formatted(number());
        String agency = AGENCIES.get(random.nextInt(3));
        return new DossierCode("%s-2611%02d-%s".formatted(agency, random.nextInt(19, 22), digits));
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(0, 36_525));
    }

    private long number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong(0, 4);
            case 1 -> random.nextLong(9_995, 10_005);
            case 2 -> random.nextLong(99_999, 100_001);
            default -> random.nextLong(0, 1_000_000_000);
        };
    }
}
