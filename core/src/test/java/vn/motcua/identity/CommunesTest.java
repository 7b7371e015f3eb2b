package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;

class CommunesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    @Test
    void aCodeIsFoundOnItsDays() {
        Communes communes = fixture();

        assertThat(communes.version()).isEqualTo("2026-07-25");
        assertThat(communes.at("99901", LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(communes.at("99901", LocalDate.of(2025, 7, 1)))
                .map(Commune::name)
                .contains("Phường Thử Một");
        assertThat(communes.at("99902", LocalDate.of(2026, 4, 29)))
                .map(Commune::name)
                .contains("Xã Thử Hai");
        assertThat(communes.at("99902", LocalDate.of(2026, 4, 30)))
                .map(Commune::name)
                .contains("Phường Thử Hai");
        assertThat(communes.at("99903", LocalDate.of(2025, 6, 30))).isPresent();
        assertThat(communes.at("99903", LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(communes.require("99904", DAY).province()).isEqualTo("75");
    }

    @Test
    void aProvincesCommunesAreThoseOfTheDay() {
        Communes communes = fixture();

        assertThat(communes.in("96", LocalDate.of(2026, 1, 1)))
                .extracting(Commune::name)
                .containsExactly("Phường Thử Một", "Xã Thử Hai");
        assertThat(communes.in("64", DAY)).isEmpty();
        assertThat(communes.in("99", DAY)).isEmpty();
    }

    @Test
    void aCommuneIsATerritory() {
        Communes communes = fixture();

        assertThat(communes.require("99901", DAY).territory())
                .isEqualTo(new Territory("96", Optional.of("99901"), Optional.of("95")));
        assertThat(communes.require("99904", DAY).territory())
                .isEqualTo(new Territory("75", Optional.of("99904"), Optional.of("75")));
        assertThat(communes.require("99905", DAY).territory().former()).contains("31");
        assertThat(communes.require("99903", LocalDate.of(2024, 1, 1)).territory())
                .isEqualTo(new Territory("52", Optional.empty(), Optional.of("64")));
    }

    @Test
    void aCommuneOlderThanTheMergerMayNameItsOwnProvinceAsTheFormerOne() {
        Commune commune = new Commune(
                "99906", "Xã Thử Sáu", "96", LocalDate.of(2025, 6, 30), Optional.empty(), Optional.of("96"));

        assertThat(commune.territory()).isEqualTo(new Territory("96", Optional.of("99906"), Optional.of("96")));
    }

    @Test
    void anUnknownCodeIsRefusedWithTheListsVersionAndWhatToDo() {
        Communes communes = fixture();

        assertThatThrownBy(() -> communes.require("99999", DAY))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo("identity.commune-unknown");
                    assertThat(fault.reason().vi()).contains("99999", "2026-07-25", "20/11/2026", "cập nhật danh mục");
                    assertThat(fault.reason().en()).contains("99999", "2026-07-25", "2026-11-20", "newer list");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9990", "999011", "9990a", "９９９０１", "99901 "})
    void whatIsNoCodeIsRefusedAsSuch(String code) {
        Communes communes = fixture();

        assertThat(communes.at(code, DAY)).isEmpty();
        assertThatThrownBy(() -> communes.require(code, DAY))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("identity.commune-code-malformed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{code: '9990', name: Xã A, province: '96', from: 2025-07-01} | 5 chữ số",
                "{code: '99901', name: ' ', province: '96', from: 2025-07-01} | Thiếu mục name",
                "{code: '99901', name: Xã A, province: '64', from: 2025-07-01} | Gia Lai, mã 52",
                "{code: '99901', name: Xã A, province: '64', from: 2025-06-30} | Gia Lai, mã 52",
                "{code: '99901', name: Xã A, province: '64', from: 2025-06-30, until: 2025-07-01} | Gia Lai, mã 52",
                "{code: '99901', name: Xã A, province: '03', from: 2025-07-01} | mã 03",
                "{code: '99901', name: Xã A, province: 'x', from: 2025-07-01} | 2 chữ số",
                "{code: '99901', name: Xã A, province: '96', from: 2025-07-01, until: 2025-06-30} | đứng trước",
                "{code: '99901', name: Xã A, province: '96', from: 2025-07-01, former: '64'} | Tỉnh cũ mã 64",
                "{code: '99901', name: Xã A, province: '96', from: 2025-01-01, former: '95'} | Tỉnh cũ mã 95",
                "{code: '99900', name: Xã A, province: '96', from: 2025-07-01} | mã 99900 đã có",
                "{code: '99900', name: Xã A, province: '96', from: 2024-01-01} | mã 99900 đã có",
                "{code: '99900', name: Xã A, province: '96', from: 2026-04-30} | mã 99900 đã có",
            })
    void aRowThatCannotBeIsNamed(String row, String why) throws IOException {
        Path file = list("  - {code: '99900', name: Xã Đầu, province: '96', from: 2025-07-01}\n  - " + row + "\n");

        assertThatThrownBy(() -> Communes.from(file)).isInstanceOfSatisfying(IntegrityException.class, fault -> {
            assertThat(fault.reason().vi()).contains(file.toString(), "đơn vị thứ 2", why);
            assertThat(fault.reason().en()).contains(file.toString(), "entry 2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  - {code: '99901', name: Xã A, province: '96'}\n",
                "  - {code: '99901', province: '96', from: 2025-07-01}\n",
                "  - {name: Xã A, province: '96', from: 2025-07-01}\n",
                "  - {code: '99901', name: Xã A, from: 2025-07-01}\n",
                "  - {code: '99901', name: Xã A, province: '96', from: 2025-02-30}\n",
                "  - {code: '99901', name: Xã A, province: '96', from: 2025-07-01, huyen: '964'}\n",
                "  - {code: '99901', code: '99902', name: Xã A, province: '96', from: 2025-07-01}\n",
                "  - {code: 99901, name: Xã A\n",
                "  - {code: [1], name: Xã A, province: '96', from: 2025-07-01}\n",
                "  - {code: null, name: Xã A, province: '96', from: 2025-07-01}\n",
                "  - null\n",
            })
    void aMalformedLineIsNamed(String rows) throws IOException {
        Path file = list(rows);

        assertThatThrownBy(() -> Communes.from(file))
                .isInstanceOfSatisfying(IntegrityException.class, fault -> assertThat(
                                fault.reason().vi())
                        .contains(file.toString())
                        .containsPattern("dòng [34]|thứ 1"));
    }

    @Test
    void aFileWithoutAListIsRefused() throws IOException {
        Path nowhere = folder.resolve("nowhere.yaml");
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");
        Path unversioned = Files.writeString(folder.resolve("unversioned.yaml"), "communes: []\n");
        Path unlisted = Files.writeString(folder.resolve("unlisted.yaml"), "version: 1\n");
        Path nulled = Files.writeString(folder.resolve("nulled.yaml"), "version: 1\ncommunes:\n");

        for (Path bad : new Path[] {nowhere, empty, unversioned, unlisted, nulled}) {
            assertThatThrownBy(() -> Communes.from(bad)).as(bad.toString()).isInstanceOf(IntegrityException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1\\ncommunes:\\n | communes",
                "communes: []\\n | version",
                "version: 1\\ncommunes:\\n  - null\\n | để trống",
                "version: 1\\ncommunes:\\n  - {huyen: '964'}\\n | huyen",
                "version: 1\\ncommunes:\\n  - {from: 2025-02-30}\\n | from",
                "version: [1\\n | version",
            })
    void aFileIsRefusedInItsAuthorsWords(String text, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("communes.yaml"), text.replace("\\n", "\n"));

        assertThatThrownBy(() -> Communes.from(file)).isInstanceOfSatisfying(IntegrityException.class, fault -> {
            assertThat(fault.reason().vi()).contains(file.toString(), words).doesNotContain("gói", "vn.motcua");
            assertThat(fault.reason().vi() + fault.reason().en())
                    .doesNotContain("Exception", "vn.motcua", "Cannot", "deserialize", "null");
        });
    }

    @Test
    void theWholeCountryIsRead() throws IOException {
        Path file = list(IntStream.range(0, 3_321)
                .mapToObj(each -> "  - {code: \"%05d\", name: Xã Thử %d, province: \"96\", from: 2025-07-01}\n"
                        .formatted(each, each))
                .collect(Collectors.joining()));

        Communes communes = Communes.from(file);

        assertThat(communes.in("96", DAY)).hasSize(3_321);
        assertThat(communes.require("00000", DAY).name()).isEqualTo("Xã Thử 0");
        assertThat(communes.require("03320", DAY).name()).isEqualTo("Xã Thử 3320");
    }

    private Path list(String rows) throws IOException {
        return Files.writeString(folder.resolve("communes.yaml"), "version: 2026-07-25\ncommunes:\n" + rows);
    }

    private static Communes fixture() {
        try {
            return Communes.from(Path.of(
                    CommunesTest.class.getResource("/places/communes.yaml").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
