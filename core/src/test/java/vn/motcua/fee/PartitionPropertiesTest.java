package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.error.Reason;

/** Rates that were cut out of all cases are accepted; one of them gone, doubled or moved by a day is found. */
class PartitionPropertiesTest {

    private static final int DRAWN = Integer.getInteger("motcua.cases", 2000) / 10;

    @TempDir
    Path folder;

    @Test
    void aPartitionIsAcceptedAndOneThatIsBrokenIsNot() {
        long first = new Random().nextLong(1_000_000_000);
        for (long seed = first; seed < first + DRAWN; seed++) {
            RandomPacks draw = new RandomPacks(seed);
            List<RandomPacks.Piece> pieces = draw.partition(1 + draw.random().nextInt(12));
            int one = draw.random().nextInt(pieces.size());
            RandomPacks.Piece piece = pieces.get(one);

            assertThat(codes(pieces, -1, "")).as("seed %d", seed).isEmpty();
            assertThat(codes(pieces, one, piece.text() + "|" + piece.text()))
                    .as("seed %d, doubled", seed)
                    .containsExactly("fee.rates-overlap");
            if (pieces.size() > 1) {
                assertThat(codes(pieces, one, "")).as("seed %d, removed", seed).containsExactly("fee.rates-gap");
            }
            if (piece.from().isAfter(RandomPacks.FIRST)) {
                assertThat(codes(pieces, one, piece.text(piece.from().minusDays(1), piece.to())))
                        .as("seed %d, a day earlier", seed)
                        .containsExactly("fee.rates-overlap");
            }
            if (piece.from().isBefore(piece.to())) {
                assertThat(codes(pieces, one, piece.text(piece.from().plusDays(1), piece.to())))
                        .as("seed %d, a day later", seed)
                        .containsExactly("fee.rates-gap");
                assertThat(codes(
                                pieces, one, piece.text(piece.from(), piece.to().minusDays(1))))
                        .as("seed %d, ends a day earlier", seed)
                        .containsExactly("fee.rates-gap");
            }
        }
    }

    private List<String> codes(List<RandomPacks.Piece> pieces, int one, String instead) {
        List<String> rates = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String text = i == one ? instead : pieces.get(i).text();
            for (String each : text.isEmpty() ? new String[0] : text.split("\\|")) {
                rates.add(RandomPacks.rate("A." + rates.size(), each, "amount: 1"));
            }
        }
        String pack = RandomPacks.head("G", "{province: \"96\"}") + "fees:\n" + RandomPacks.fee("A", rates);
        return PackText.NOTHING.faults(PackText.files(folder, pack)).stream()
                .map(Reason::code)
                .toList();
    }
}
