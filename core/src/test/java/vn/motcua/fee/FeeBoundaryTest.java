package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeBoundaryTest {

    @ParameterizedTest(name = "{0} {2} on {1}: {3}, valid until {4}")
    @CsvSource({
        "LLTP.PHIEU, 2017-01-01, DIRECT, 200000, ",
        "LLTP.PHIEU, 2017-01-01, ONLINE, 200000, 2025-04-23",
        "LLTP.PHIEU, 2025-04-22, ONLINE, 200000, 2025-04-23",
        "LLTP.PHIEU, 2025-04-23, ONLINE, 200000, 2025-04-23",
        "LLTP.PHIEU, 2025-04-24, ONLINE, 170000, 2025-12-31",
        "LLTP.PHIEU, 2025-12-30, ONLINE, 170000, 2025-12-31",
        "LLTP.PHIEU, 2025-12-31, ONLINE, 170000, 2025-12-31",
        "LLTP.PHIEU, 2026-01-01, ONLINE, 200000, ",
        "LLTP.PHIEU, 2027-03-01, ONLINE, 200000, ",
        "LLTP.PHIEU, 2025-04-23, DIRECT, 200000, ",
        "LLTP.PHIEU, 2025-04-24, DIRECT, 200000, ",
        "LLTP.PHIEU, 2025-04-24, POST, 200000, ",
        "LLTP.PHIEU, 2017-01-01, POST, 200000, ",
        "CUTRU.TAM_TRU, 2023-02-05, DIRECT, 15000, ",
        "CUTRU.TAM_TRU, 2023-02-05, POST, 15000, ",
        "CUTRU.TAM_TRU, 2023-02-05, ONLINE, 7000, ",
        "CUTRU.TAM_TRU, 2099-12-31, ONLINE, 7000, ",
        "CUTRU.TAM_TRU_DS, 2023-02-05, DIRECT, 10000, ",
        "CUTRU.TAM_TRU_DS, 2023-02-05, ONLINE, 5000, ",
        "CUTRU.TAM_TRU_DS, 2026-11-20, POST, 10000, ",
        "CUTRU.THUONG_TRU, 2023-02-05, DIRECT, 20000, ",
        "CUTRU.THUONG_TRU, 2023-02-05, ONLINE, 10000, ",
        "CUTRU.THUONG_TRU, 2026-11-20, POST, 20000, ",
        "HOTICH.KHAI_SINH, 2016-01-01, DIRECT, 0, ",
        "HOTICH.KHAI_SINH, 2026-11-20, ONLINE, 0, ",
        "HOTICH.KHAI_SINH, 2026-11-20, POST, 0, ",
    })
    void aRateHoldsFromItsFirstDayToItsLast(
            String fee, String date, Channel channel, long total, LocalDate validUntil) {
        FeeQuote quote = Ask.quote(fee, date, channel);

        assertThat(quote.total()).isEqualTo(Dong.of(total));
        assertThat(quote.validUntil()).isEqualTo(Optional.ofNullable(validUntil));
    }

    @ParameterizedTest(name = "{0} {2} on {1} has no rate")
    @CsvSource({
        "LLTP.PHIEU, 2016-12-31, DIRECT",
        "LLTP.PHIEU, 2016-12-31, ONLINE",
        "CUTRU.TAM_TRU, 2023-02-04, ONLINE",
        "CUTRU.TAM_TRU_DS, 2023-02-04, DIRECT",
        "CUTRU.THUONG_TRU, 2023-02-04, POST",
        "HOTICH.KHAI_SINH, 2015-12-31, DIRECT",
    })
    void theDayBeforeTheFirstRateHasNoPrice(String fee, String date, Channel channel) {
        assertThat(Ask.refusal(Ask.request(fee, date, channel))).isEqualTo("fee.no-rate-that-day");
    }

    @ParameterizedTest(name = "công dân số, {0} on {1}: {2}, valid until {3}")
    @CsvSource({
        "LLTP.PHIEU, 2026-08-14, 200000, 2026-08-14",
        "LLTP.PHIEU, 2026-08-15, 0, 2027-02-28",
        "LLTP.PHIEU, 2027-02-28, 0, 2027-02-28",
        "LLTP.PHIEU, 2027-03-01, 200000, ",
        "CUTRU.TAM_TRU, 2026-08-14, 7000, 2026-08-14",
        "CUTRU.TAM_TRU, 2026-08-15, 0, 2027-02-28",
        "CUTRU.TAM_TRU, 2027-02-28, 0, 2027-02-28",
        "CUTRU.TAM_TRU, 2027-03-01, 7000, ",
        "CUTRU.TAM_TRU_DS, 2026-08-15, 0, 2027-02-28",
        "CUTRU.TAM_TRU_DS, 2027-03-01, 5000, ",
        "CUTRU.THUONG_TRU, 2027-02-28, 0, 2027-02-28",
        "CUTRU.THUONG_TRU, 2027-03-01, 10000, ",
    })
    void theReliefOfDigitalCitizensHoldsForItsWindow(String fee, String date, long total, LocalDate validUntil) {
        FeeQuote quote = Ask.quote(fee, date, Channel.ONLINE, Ask.vneid(ApplicantGroup.CONG_DAN_SO));

        assertThat(quote.total()).isEqualTo(Dong.of(total));
        assertThat(quote.validUntil()).isEqualTo(Optional.ofNullable(validUntil));
    }

    @ParameterizedTest(name = "{0} on {1} {2}: {3}, valid until {4}")
    @CsvSource({
        "SINH_VIEN, 2017-01-01, DIRECT, 100000, ",
        "SINH_VIEN, 2025-04-23, ONLINE, 100000, 2025-04-23",
        "SINH_VIEN, 2025-04-24, ONLINE, 85000, 2025-12-31",
        "SINH_VIEN, 2025-12-31, ONLINE, 85000, 2025-12-31",
        "SINH_VIEN, 2026-01-01, ONLINE, 100000, ",
        "SINH_VIEN, 2025-06-01, DIRECT, 100000, ",
        "HOC_SINH_16, 2025-04-23, DIRECT, 200000, 2025-04-23",
        "HOC_SINH_16, 2025-04-24, DIRECT, 100000, ",
        "HOC_SINH_16, 2025-04-24, ONLINE, 85000, 2025-12-31",
        "HOC_SINH_16, 2026-01-01, ONLINE, 100000, ",
        "NGUOI_CO_CONG, 2026-11-20, DIRECT, 100000, ",
        "THAN_NHAN_LIET_SY, 2026-11-20, POST, 100000, ",
        "TRE_EM, 2017-01-01, ONLINE, 0, ",
        "HO_NGHEO, 2025-04-24, ONLINE, 0, ",
        "XA_DBKK, 2026-11-20, DIRECT, 0, ",
        "DTTS_XA_DBKK, 2026-11-20, DIRECT, 0, ",
        "XA_BIEN_GIOI_ATK, 2026-11-20, DIRECT, 0, ",
        "NGUOI_CAO_TUOI, 2026-11-20, DIRECT, 0, ",
        "NGUOI_KHUYET_TAT, 2026-11-20, POST, 0, ",
    })
    void aReliefOfTheCriminalRecordHoldsForItsGroups(
            ApplicantGroup group, String date, Channel channel, long total, LocalDate validUntil) {
        FeeQuote quote = Ask.quote("LLTP.PHIEU", date, channel, Ask.verified(group));

        assertThat(quote.total()).isEqualTo(Dong.of(total));
        assertThat(quote.validUntil()).isEqualTo(Optional.ofNullable(validUntil));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "CUTRU.TAM_TRU, XA_DBKK, 15000",
        "CUTRU.TAM_TRU, SINH_VIEN, 15000",
        "CUTRU.TAM_TRU, NGUOI_CO_CONG, 0",
        "CUTRU.TAM_TRU_DS, HO_NGHEO, 0",
        "CUTRU.THUONG_TRU, TRE_EM, 0",
        "CUTRU.THUONG_TRU, THAN_NHAN_LIET_SY, 20000",
    })
    void whichGroupsCountIsDecidedFeeByFee(String fee, ApplicantGroup group, long total) {
        assertThat(Ask.quote(fee, "2026-11-20", Channel.DIRECT, Ask.verified(group))
                        .total())
                .isEqualTo(Dong.of(total));
    }
}
