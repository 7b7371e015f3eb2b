package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.yaml.YamlPack;

class TerritoryTest {

    private static final LocalDate OLD = LocalDate.of(2025, 6, 30);
    private static final Territory HAI_PHONG = Territory.ofProvince("31");
    private static final Territory FORMER_HAI_DUONG = Territory.ofProvince("30", OLD);
    private static final Territory FORMER_HAI_PHONG = Territory.ofProvince("31", OLD);

    @Test
    void aCodeFromBeforeTheMergerIsTranslatedAndRemembered() {
        assertThat(FORMER_HAI_DUONG).isEqualTo(new Territory("31", Optional.empty(), Optional.of("30")));
        assertThat(FORMER_HAI_PHONG).isEqualTo(new Territory("31", Optional.empty(), Optional.of("31")));
        assertThat(Territory.ofProvince("64", OLD).province()).isEqualTo("52");
        assertThat(Territory.ofProvince("52", OLD).former()).contains("52");
        assertThat(Territory.ofProvince("52", OLD.plusDays(1))).isEqualTo(Territory.ofProvince("52"));
    }

    @Test
    void aProvinceThatWasNotMergedHasNoFormerPart() {
        assertThat(Territory.ofProvince("01", OLD)).isEqualTo(Territory.ofProvince("01"));
        assertThat(new Territory("01", Optional.empty(), Optional.of("01"))).isEqualTo(Territory.ofProvince("01"));
    }

    @ParameterizedTest
    @CsvSource({
        "64, '', '', identity.province-code-ended",
        "03, '', '', identity.province-unknown",
        "6, '', '', identity.province-code-malformed",
        "31, 123, '', identity.commune-code-malformed",
        "31, 1234５, '', identity.commune-code-malformed",
        "31, 123456, '', identity.commune-code-malformed",
        "31, '', 33, identity.former-province-elsewhere",
        "31, '', 03, identity.province-unknown",
        "31, '', x, identity.province-code-malformed",
        "01, '', 31, identity.former-province-elsewhere",
    })
    void whatIsNoPlaceIsRefused(String province, String commune, String former, String reason) {
        assertThatThrownBy(() -> new Territory(
                        province,
                        Optional.of(commune).filter(each -> !each.isEmpty()),
                        Optional.of(former).filter(each -> !each.isEmpty())))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo(reason));
    }

    @Test
    void aCodeOfTheWrongDayIsRefused() {
        assertThatThrownBy(() -> Territory.ofProvince("64", OLD.plusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().vi()).contains("64", "Gia Lai", "52"));
        assertThatThrownBy(() -> Territory.ofProvince("03", OLD)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aRuleForAFormerProvinceHoldsInThatPartOnly() {
        Territory commune = FORMER_HAI_DUONG.withCommune("99901");

        assertThat(HAI_PHONG.contains(FORMER_HAI_DUONG)).isTrue();
        assertThat(HAI_PHONG.contains(commune)).isTrue();
        assertThat(FORMER_HAI_DUONG.contains(commune)).isTrue();
        assertThat(FORMER_HAI_DUONG.contains(FORMER_HAI_DUONG)).isTrue();
        assertThat(FORMER_HAI_DUONG.contains(HAI_PHONG)).isFalse();
        assertThat(FORMER_HAI_DUONG.contains(FORMER_HAI_PHONG)).isFalse();
        assertThat(FORMER_HAI_PHONG.contains(commune)).isFalse();
        assertThat(FORMER_HAI_DUONG.contains(HAI_PHONG.withCommune("99901"))).isFalse();
        assertThat(Territory.ofProvince("33").contains(FORMER_HAI_DUONG)).isFalse();
    }

    @Test
    void aRuleForACommuneHoldsInThatCommuneOnly() {
        Territory commune = FORMER_HAI_DUONG.withCommune("99901");

        assertThat(commune.contains(commune)).isTrue();
        assertThat(commune.contains(HAI_PHONG.withCommune("99901"))).isTrue();
        assertThat(HAI_PHONG.withCommune("99901").contains(commune)).isTrue();
        assertThat(commune.contains(FORMER_HAI_DUONG)).isFalse();
        assertThat(commune.contains(HAI_PHONG.withCommune("99902"))).isFalse();
        assertThat(commune.contains(FORMER_HAI_PHONG.withCommune("99901"))).isFalse();
        assertThat(commune.contains(Territory.ofProvince("33").withCommune("99901")))
                .isFalse();
    }

    @Test
    void placesOverlapUnlessTheyNameDifferentOnes() {
        List<Territory> places = List.of(
                HAI_PHONG,
                FORMER_HAI_DUONG,
                FORMER_HAI_PHONG,
                HAI_PHONG.withCommune("99901"),
                FORMER_HAI_DUONG.withCommune("99902"),
                Territory.ofProvince("33"));

        assertThat(FORMER_HAI_DUONG.overlaps(FORMER_HAI_PHONG)).isFalse();
        assertThat(FORMER_HAI_DUONG.overlaps(HAI_PHONG)).isTrue();
        assertThat(FORMER_HAI_DUONG.overlaps(HAI_PHONG.withCommune("99901"))).isTrue();
        assertThat(HAI_PHONG.withCommune("99901").overlaps(HAI_PHONG.withCommune("99902")))
                .isFalse();
        assertThat(HAI_PHONG.overlaps(Territory.ofProvince("33"))).isFalse();
        for (Territory one : places) {
            for (Territory other : places) {
                assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
                assertThat(!one.contains(other) || one.overlaps(other)).isTrue();
                assertThat(one.contains(other) && other.contains(one)).isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void aSnapshotFromBeforeFormerProvincesIsStillRead() {
        JsonMapper json = JsonMapper.shared();

        assertThat(json.readValue("{\"province\":\"96\",\"commune\":null}", Territory.class))
                .isEqualTo(Territory.ofProvince("96"));
        assertThat(json.readValue("{\"province\":\"96\",\"commune\":\"99901\"}", Territory.class))
                .isEqualTo(Territory.ofProvince("96").withCommune("99901"));
        assertThat(json.readValue(json.writeValueAsString(FORMER_HAI_DUONG), Territory.class))
                .isEqualTo(FORMER_HAI_DUONG);
    }

    @Test
    void aPackNamesAPlaceByItsParts() {
        String yaml = "{province: \"31\", former: \"30\"}";

        Territory read = YamlPack.read(
                "thử.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Territory.class);

        assertThat(read).isEqualTo(FORMER_HAI_DUONG);
    }
}
