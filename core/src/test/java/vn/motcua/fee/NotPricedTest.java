package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.identity.Territory;

class NotPricedTest {

    @ParameterizedTest
    @ValueSource(strings = {"XE.DOI_TAM", "PCCC.THAM_DUYET"})
    void aFeeWithoutCompleteDataIsNeverGuessedAndNeverZero(String fee) {
        for (Channel channel : Channel.values()) {
            Reason reason =
                    ((FeePricing.NotPriced) Ask.SHIPPED.price(Ask.request(fee, "2026-11-20", channel))).reason();

            assertThat(reason.code()).isEqualTo("fee.not-priced");
            assertThat(reason.vi()).contains(fee).doesNotContain("null");
            assertThat(reason.en()).contains(fee).doesNotContain("null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NO.SUCH.FEE", "lltp.phieu", " LLTP.PHIEU", "%s%n%d"})
    void anUnknownFeeIsNamedInTheReason(String fee) {
        Reason reason =
                ((FeePricing.NotPriced) Ask.SHIPPED.price(Ask.request(fee, "2026-11-20", Channel.ONLINE))).reason();

        assertThat(reason.code()).isEqualTo("fee.unknown");
        assertThat(reason.vi()).contains(fee);
    }

    @Test
    void aDayWithoutRateSaysSoInTheLanguageOfTheReader() {
        FeePricing answer = Ask.SHIPPED.price(Ask.request("LLTP.PHIEU", "2016-12-31", Channel.ONLINE));

        Reason reason = ((FeePricing.NotPriced) answer).reason();
        assertThat(reason.vi()).contains("2016-12-31", "trực tuyến");
        assertThat(reason.en()).contains("2016-12-31", "online").doesNotContain("trực tuyến");
    }

    @Test
    void anAbsurdNumberOfCopiesIsNotPriced() {
        FeeRequest request = Ask.copies(Ask.request("LLTP.PHIEU", "2026-11-20", Channel.ONLINE), Long.MAX_VALUE);

        assertThat(Ask.refusal(request)).isEqualTo("fee.fact-out-of-range");
    }

    @Test
    void aNegativeFactIsRefusedAtTheDoor() {
        assertThatThrownBy(() -> new FeeRequest(
                        "LLTP.PHIEU",
                        Channel.ONLINE,
                        Territory.ofProvince("96"),
                        LocalDate.of(2026, 11, 20),
                        Map.of("copies", -1L),
                        List.of()))
                .isInstanceOf(InvalidInputException.class);
    }
}
