package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.Confidence;

class AgencyHeadsTest {

    private static final AgencyHeads HEADS = AgencyHeads.shipped();

    @ParameterizedTest
    @CsvSource({
        "H12.40, QD_20, H12",
        "H12, QD_20, H12",
        "H21.129, QD_20, H21",
        "H12.41.7, QD_20, H12",
        "G22.99.12, QD_20, G22",
        "000.00.01.H22, QCVN_102, H22",
        "000.17.22.H56, QCVN_102, H56",
        "000.00.00.G22, QCVN_102, G22",
    })
    void theSchemeAndTheHeadOfACodeAreRead(String code, AgencyScheme scheme, String head) {
        assertThat(new AgencyCode(code).scheme()).contains(scheme);
        assertThat(new AgencyCode(code).head()).contains(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "ABCDE",
                "H123",
                "H1",
                "HH1.2",
                "000.00.H22",
                "000.00.00.00.H22",
                "00.00.00.H22",
                "1000.00.00.H22"
            })
    void aCodeOfNoKnownRuleHasNeither(String code) {
        assertThat(new AgencyCode(code).scheme()).isEmpty();
        assertThat(new AgencyCode(code).head()).isEmpty();
        assertThat(HEADS.of(new AgencyCode(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "H12.40, Cà Mau, 96, 96, UNCONFIRMED",
        "000.00.01.H22, Hà Giang, 08, 02, CONFIRMED",
        "H21.129, Gia Lai, 52, 64, CONFIRMED",
        "H29, Hồ Chí Minh, 79, 79, CONFIRMED",
        "H30, Hậu Giang, 92, 93, CONFIRMED",
        "H23.1, Hải Dương, 31, 30, UNCONFIRMED",
    })
    void aHeadIsTheLandOfAFormerProvince(
            String code, String name, String province, String former, Confidence confidence) {
        AgencyHead head = HEADS.of(new AgencyCode(code)).orElseThrow();

        assertThat(head.name()).isEqualTo(name);
        assertThat(head.territory()).contains(new Territory(province, Optional.empty(), Optional.of(former)));
        assertThat(head.basis().confidence()).isEqualTo(confidence);
    }

    @Test
    void everyOneOfThe63HasOneHead() {
        List<AgencyHead> heads = Provinces.shipped().on(Provinces.MERGER).stream()
                .flatMap(each -> HEADS.within(each.code()).stream())
                .toList();

        assertThat(heads).hasSize(63);
        assertThat(heads).extracting(AgencyHead::code).doesNotHaveDuplicates().allMatch(code -> code.startsWith("H"));
        assertThat(heads).extracting(AgencyHead::formerProvince).doesNotHaveDuplicates();
        assertThat(heads).allSatisfy(each -> assertThat(
                        Provinces.shipped().at(each.formerProvince().orElseThrow(), Provinces.MERGER.minusDays(1)))
                .map(Province::name)
                .contains(each.name()));
        assertThat(heads)
                .filteredOn(each -> each.basis().confidence() == Confidence.CONFIRMED)
                .extracting(AgencyHead::code)
                .containsExactlyInAnyOrder("H21", "H22", "H29", "H30");
        assertThat(HEADS.version()).isEqualTo("2026-11-21");
    }

    @Test
    void aMergedProvinceHasSeveralOldHeads() {
        assertThat(HEADS.within("52")).extracting(AgencyHead::code).containsExactly("H08", "H21");
        assertThat(HEADS.within("01")).extracting(AgencyHead::code).containsExactly("H26");
        assertThat(HEADS.within("64")).isEmpty();
    }

    @Test
    void aBodyOfTheStateHasNoProvince() {
        AgencyHead office = HEADS.find("G22").orElseThrow();

        assertThat(office.territory()).isEmpty();
        assertThat(office.basis().confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(HEADS.find("G15").orElseThrow().basis().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(HEADS.find("H64")).isEmpty();
    }

    @Test
    void aPortalLoadsTheListThatItHas(@TempDir Path folder) throws IOException {
        String row =
                "  - {code: H99, name: Cà Mau, province: \"96\", basis: {citation: công văn, confidence: CONFIRMED}}\n";
        Path good = Files.writeString(folder.resolve("good.yaml"), "version: mine\nheads:\n" + row);
        Path twice = Files.writeString(folder.resolve("twice.yaml"), "version: mine\nheads:\n" + row + row);

        assertThat(AgencyHeads.from(good).find("H99"))
                .flatMap(AgencyHead::territory)
                .isPresent();
        Path unlisted = Files.writeString(folder.resolve("unlisted.yaml"), "version: mine\n");
        Path unversioned = Files.writeString(folder.resolve("unversioned.yaml"), "heads:\n" + row);
        for (Path bad : new Path[] {unlisted, unversioned, folder.resolve("nowhere.yaml")}) {
            assertThatThrownBy(() -> AgencyHeads.from(bad)).isInstanceOf(IntegrityException.class);
        }
        assertThat(AgencyHeads.from(good).version()).isEqualTo("mine");
        assertThatThrownBy(() -> AgencyHeads.from(twice))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        fault -> assertThat(fault.reason().vi()).contains("H99"));
    }
}
