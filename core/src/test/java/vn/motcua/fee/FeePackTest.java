package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.yaml.YamlPack;

class FeePackTest {

    private static final String SOURCE = "source: {citation: test, confidence: CONFIRMED}";

    @Test
    void aPackThatPartitionsTheDaysIsTaken() {
        FeePack pack = load(
                rate("A.1", "from: 2020-01-01, to: 2020-12-31", "DIRECT, ONLINE, POST", "10"),
                rate("A.2", "from: 2021-01-01", "DIRECT, POST", "20"),
                rate("A.3", "from: 2021-01-01", "ONLINE", "15"));

        assertThat(pack.fees().get(0).rates()).hasSize(3);
        assertThat(new FeeSchedule(pack).version()).isEqualTo("test-1");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // one shared day
                "from: 2020-01-01, to: 2021-01-01 | from: 2021-01-01 | fee.rates-overlap",
                // two without an end, two without a beginning, two without either
                "from: 2020-01-01 | from: 2021-01-01 | fee.rates-overlap",
                "from: 2020-01-01, to: 2030-01-01 | from: 2022-01-01, to: 2022-06-30 | fee.rates-overlap",
                "to: 2020-12-31 | to: 2019-12-31 | fee.rates-overlap",
                "to: 2020-12-31 | note: open on both sides | fee.rates-overlap",
                "note: one | note: other | fee.rates-overlap",
                "from: 2020-01-01 | from: 2020-01-01 | fee.rates-overlap",
                // a day between two rates, and days after the last one
                "from: 2020-01-01, to: 2020-12-30 | from: 2021-01-01 | fee.rates-gap",
                "from: 2020-01-01, to: 2020-12-31 | from: 2021-01-01, to: 2021-12-31 | fee.rates-gap",
                "from: 2021-01-01, to: 2020-12-31 | from: 2022-01-01 | fee.window-reversed",
            })
    void overlapGapAndReversedWindowsAreRefused(String first, String second, String code) {
        assertThatThrownBy(() -> load(
                        rate("A.1", first.strip(), "DIRECT, ONLINE, POST", "10"),
                        rate("A.2", second.strip(), "DIRECT, ONLINE, POST", "20")))
                .satisfies(fault -> assertThat(codes(fault)).contains(code));
    }

    @Test
    void anOverlapOnOneChannelOnlyIsRefused() {
        assertThatThrownBy(() -> load(
                        rate("A.1", "from: 2020-01-01", "DIRECT, ONLINE, POST", "10"),
                        rate("A.2", "from: 2021-01-01", "POST", "20")))
                .satisfies(fault -> assertThat(codes(fault)).contains("fee.rates-overlap"))
                .hasMessageContaining("POST");
    }

    @Test
    void aNegativeAmountIsRefused() {
        refused("fee.amount-negative", fee(rate("A.1", "from: 2020-01-01", "DIRECT, ONLINE, POST", "-1")));
        refused("fee.amount-negative", feeWithRelief("groups: [TRE_EM], pay: -1"));
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        refused("fee.window-reversed", feeWithRelief("from: 2026-02-01, to: 2026-01-31, groups: [TRE_EM], pay: 0"));
    }

    @Test
    void theSameFeeTwiceIsRefused() {
        String one = fee(rate("A.1", "from: 2020-01-01", "DIRECT, ONLINE, POST", "1"));

        refused("fee.duplicate", one + one.substring(one.indexOf("  - id")));
    }

    @Test
    void aWindowForAFeeThatThePackDoesNotHoldIsRefused() {
        refused(
                "fee.window-fee-unknown",
                fee(rate("A.1", "from: 2020-01-01", "DIRECT, ONLINE, POST", "1"))
                        + "windows:\n  - {relief: {id: W, groups: [CONG_DAN_SO], pay: 0, "
                        + SOURCE
                        + "}, fees: [A, B]}\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown key | id: A.1, from: 2020-01-01, channels: [DIRECT], amount: 1, amout: 2",
                "a duplicate key | id: A.1, from: 2020-01-01, channels: [DIRECT], amount: 1, amount: 2",
                "no amount | id: A.1, from: 2020-01-01, channels: [DIRECT]",
                "an empty amount | id: A.1, from: 2020-01-01, channels: [DIRECT], amount: ",
                "half a đồng | id: A.1, from: 2020-01-01, channels: [DIRECT], amount: 1.5",
                "an amount in words | id: A.1, from: 2020-01-01, channels: [DIRECT], amount: free",
                "an unknown channel | id: A.1, from: 2020-01-01, channels: [FAX], amount: 1",
                "no channel | id: A.1, from: 2020-01-01, channels: [], amount: 1",
                "a day that does not exist | id: A.1, from: 2026-02-29, channels: [DIRECT], amount: 1",
            })
    void aMalformedRateIsRefusedWhereItStands(String what, String row) {
        String yaml = "version: test-1\nfees:\n  - id: A\n    name: A\n    kind: PHI\n    rates:\n      - {" + row
                + ", " + SOURCE + "}\n";

        assertThatThrownBy(() -> parse(yaml)).as(what).isInstanceOfSatisfying(IntegrityException.class, fault -> {
            assertThat(fault.reason().code()).isEqualTo("law.pack-malformed");
            assertThat(fault.reason().en()).contains("test.yaml");
        });
    }

    @Test
    void aRateWithoutSourceIsRefused() {
        assertThatThrownBy(() -> parse(fee("{id: A.1, from: 2020-01-01, channels: [DIRECT], amount: 1}")))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void aReliefWithoutAmountIsRefusedAndNotTakenForAnExemption() {
        assertThatThrownBy(() -> parse(feeWithRelief("groups: [TRE_EM]"))).isInstanceOf(IntegrityException.class);
    }

    @Test
    void aFeeWithoutNameOrKindIsRefused() {
        String good = fee(rate("A.1", "from: 2020-01-01", "DIRECT, ONLINE, POST", "1"));

        assertThat(parse(good).fees()).hasSize(1);
        for (String missing : new String[] {"    name: A\n", "    kind: PHI\n", "version: test-1\n"}) {
            assertThatThrownBy(() -> parse(good.replace(missing, "")))
                    .as(missing)
                    .isInstanceOf(IntegrityException.class);
        }
    }

    @Test
    void aFeeWithoutRatesAndWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> parse("version: test-1\nfees:\n  - id: A\n    name: A\n    kind: PHI\n"))
                .isInstanceOf(IntegrityException.class);
    }

    private static void refused(String code, String yaml) {
        assertThatThrownBy(() -> parse(yaml))
                .satisfies(fault -> assertThat(codes(fault)).contains(code));
    }

    /** The codes of a fault and of what caused it: a pack that does not bind says why in its cause. */
    private static String codes(Throwable fault) {
        StringBuilder codes = new StringBuilder();
        for (Throwable each = fault; each != null; each = each.getCause()) {
            codes.append(each.getMessage()).append('\n');
        }
        return codes.toString();
    }

    private static String rate(String id, String window, String channels, String amount) {
        return "{id: %s, %s, channels: [%s], amount: %s, %s}".formatted(id, window, channels, amount, SOURCE);
    }

    private static String fee(String... rates) {
        StringBuilder yaml =
                new StringBuilder("version: test-1\nfees:\n  - id: A\n    name: A\n    kind: PHI\n    rates:\n");
        for (String rate : rates) {
            yaml.append("      - ").append(rate).append('\n');
        }
        return yaml.toString();
    }

    private static String feeWithRelief(String relief) {
        return fee(rate("A.1", "from: 2020-01-01", "DIRECT, ONLINE, POST", "10")) + "    reliefs:\n      - {id: R, "
                + relief + ", " + SOURCE + "}\n";
    }

    private static FeePack load(String... rates) {
        return parse(fee(rates));
    }

    private static FeePack parse(String yaml) {
        return YamlPack.read(
                "test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), FeePack.class);
    }
}
