package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Territory;

/** A province adds and overrides with a file of its own; elsewhere the shipped packs stay as they are. */
class PackOverrideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Territory HAI_PHONG = Territory.ofProvince("31");
    private static final Territory HAI_DUONG = new Territory("31", Optional.empty(), Optional.of("30"));
    private static final Territory OLD_HAI_PHONG = new Territory("31", Optional.empty(), Optional.of("31"));

    private static final String NEW_FEE = """
            pack: %s
            version: "2026-11-22"
            %s
            %s
            fees:
              - id: %s
                vi: Lệ phí thử
                en: Trial fee
                kind: LE_PHI
                setBy: PROVINCE
                rates:
                  - {id: %s.TAI_QUAY, channels: [DIRECT, POST], amount: 8000, $S}
                  - {id: %s.TRUC_TUYEN, channels: [ONLINE], amount: 4000, $S}
            """;

    @TempDir
    Path folder;

    @Test
    void aFeeIsAddedWithinItsProvinceOnly() {
        FeeSchedule schedule =
                with(NEW_FEE.formatted("TINH", "territory: {province: \"91\"}", "", "THU", "THU", "THU"));

        assertThat(total(schedule, "THU", Territory.ofProvince("91"), Channel.DIRECT))
                .isEqualTo(8000);
        assertThat(total(schedule, "THU", Territory.ofProvince("91"), Channel.ONLINE))
                .isEqualTo(4000);
        assertThat(refusal(schedule, "THU", Territory.ofProvince("96"))).isEqualTo("fee.other-territory");
        assertThat(Ask.SHIPPED.fees()).doesNotContain("THU");
        assertThat(schedule.version()).contains("2026-11-22 TINH");
    }

    @Test
    void aShippedFeeIsReplacedWithinTheProvinceAndStaysElsewhere() {
        FeeSchedule schedule = with(NEW_FEE.formatted(
                "TINH",
                "territory: {province: \"91\"}",
                "replaces: [{fee: LLTP.PHIEU, source: {citation: NQ 9/2026/NQ-HĐND, confidence: CONFIRMED}}]",
                "LLTP.PHIEU",
                "THU",
                "THU"));

        assertThat(total(schedule, "LLTP.PHIEU", Territory.ofProvince("91"), Channel.DIRECT))
                .isEqualTo(8000);
        assertThat(total(schedule, "LLTP.PHIEU", Territory.ofProvince("96"), Channel.DIRECT))
                .isEqualTo(200_000);
        assertThat(total(Ask.SHIPPED, "LLTP.PHIEU", Territory.ofProvince("91"), Channel.DIRECT))
                .isEqualTo(200_000);
    }

    @Test
    void aShippedFeeIsReplacedInTheWholeCountry() {
        FeeSchedule schedule = with(NEW_FEE.formatted(
                        "TU_MOI",
                        "",
                        "replaces: [{fee: LLTP.PHIEU, source: {citation: TT 9/2026/TT-BTC, confidence: CONFIRMED}}]",
                        "LLTP.PHIEU",
                        "THU",
                        "THU")
                .replace("setBy: PROVINCE", "setBy: FINANCE_MINISTRY"));

        for (String province : List.of("01", "31", "91", "96")) {
            assertThat(total(schedule, "LLTP.PHIEU", Territory.ofProvince(province), Channel.DIRECT))
                    .isEqualTo(8000);
        }
    }

    @Test
    void aShippedReliefIsReplacedWithinTheProvinceByOneThatCitesItsText() {
        String own = NEW_FEE.formatted("TINH", "territory: {province: \"96\"}", "", "THU", "THU", "THU");
        FeeSchedule before = with(own);
        FeeSchedule after = with(
                own.replace(
                                "fees:",
                                "replaces: [{rule: CA_MAU.NQ03_2025, source: {citation: NQ 9/2026/NQ-HĐND, confidence: CONFIRMED}}]\nfees:")
                        + "reliefs: [{id: CM.GIAM, channels: [ONLINE], percentOff: {percent: 50}, scope: {setBy: [PROVINCE]}, source: {citation: NQ 9/2026/NQ-HĐND, confidence: CONFIRMED}}]\n");

        assertThat(total(before, "THU", Territory.ofProvince("96"), Channel.ONLINE))
                .isZero();
        assertThat(total(after, "THU", Territory.ofProvince("96"), Channel.ONLINE))
                .isEqualTo(2000);
        FeeQuote quote =
                ((FeePricing.Priced) after.price(request("THU", Territory.ofProvince("96"), Channel.ONLINE))).quote();
        assertThat(quote.decisive().basis().citation()).isEqualTo("NQ 9/2026/NQ-HĐND");
        assertThat(quote.packVersion()).isEqualTo("TINH 2026-11-22");
    }

    @Test
    void aFormerProvinceKeepsItsOwnFee() {
        FeeSchedule schedule = with(NEW_FEE.formatted(
                "HAI_DUONG_2", "territory: {province: \"31\", former: \"30\"}", "", "THU", "THU", "THU"));

        assertThat(total(schedule, "THU", HAI_DUONG, Channel.DIRECT)).isEqualTo(8000);
        assertThat(refusal(schedule, "THU", OLD_HAI_PHONG)).isEqualTo("fee.other-territory");
        assertThat(refusal(schedule, "THU", HAI_PHONG)).isEqualTo("fee.territory-unclear");
    }

    @Test
    void aFeeThatIsReplacedInAFormerProvinceIsUnclearForTheMergedOne() {
        FeeSchedule schedule = with(NEW_FEE.formatted(
                "HAI_DUONG_2",
                "territory: {province: \"31\", former: \"30\"}",
                "replaces: [{fee: LLTP.PHIEU, source: {citation: NQ 9/2026/NQ-HĐND, confidence: CONFIRMED}}]",
                "LLTP.PHIEU",
                "THU",
                "THU"));

        assertThat(total(schedule, "LLTP.PHIEU", HAI_DUONG, Channel.DIRECT)).isEqualTo(8000);
        assertThat(total(schedule, "LLTP.PHIEU", OLD_HAI_PHONG, Channel.DIRECT)).isEqualTo(200_000);
        assertThat(refusal(schedule, "LLTP.PHIEU", HAI_PHONG)).isEqualTo("fee.territory-unclear");
    }

    @Test
    void aReliefOfAFormerProvinceIsSetAsideWhereNobodySaysWhichPart() {
        FeeSchedule schedule = with(NEW_FEE.formatted("HP", "territory: {province: \"31\"}", "", "THU", "THU", "THU"));

        FeeQuote unclear = ((FeePricing.Priced) schedule.price(request("THU", HAI_PHONG, Channel.ONLINE))).quote();

        assertThat(total(schedule, "THU", HAI_DUONG, Channel.ONLINE)).isZero();
        assertThat(total(schedule, "THU", OLD_HAI_PHONG, Channel.ONLINE)).isEqualTo(4000);
        assertThat(unclear.total()).isEqualTo(Dong.of(4000));
        assertThat(Ask.setAside(unclear)).contains("HAI_DUONG.NQ06_2023.2025 fee.relief-territory-unclear");
    }

    @Test
    void anAmountThatIsNoNumberOnALaterDayIsThatDaysMatter() {
        FeeSchedule schedule = PackText.loaded(folder, """
                $HEAD
                fees:
                  - id: A
                    vi: a
                    en: a
                    kind: PHI
                    setBy: PROVINCE
                    per: pages
                    rates: [{id: A.1, to: 2026-12-31, amount: 1, $S}, {id: A.2, from: 2027-01-01, amount: 999999999999999999, $S}]
                """);
        FeeRequest request =
                new FeeRequest("A", Channel.DIRECT, Territory.ofProvince("96"), DAY, Map.of("pages", 100L), List.of());

        List<FeeChange> changes = schedule.nextChanges(request, DAY.plusYears(1));

        assertThat(((FeePricing.Priced) schedule.price(request)).quote().validUntil())
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(changes).singleElement().satisfies(change -> assertThat(
                        ((FeePricing.NotPriced) change.after()).reason().code())
                .isEqualTo("fee.amount-too-large"));
    }

    @Test
    void aReliefOnTheApplicantsWordTakesBetterEvidenceToo() {
        FeeSchedule schedule = PackText.loaded(
                folder,
                "$HEAD\nfees:\n  - {id: A, $FEE, $OPEN, reliefs: [{id: M, groups: [TRE_EM], evidence: CLAIMED, exempt: true, $S}]}\n");

        for (GroupEvidence evidence : List.of(
                Ask.claimed(ApplicantGroup.TRE_EM),
                Ask.verified(ApplicantGroup.TRE_EM),
                Ask.vneid(ApplicantGroup.TRE_EM))) {
            FeePricing answer = schedule.price(Ask.request("A", "2026-11-22", Channel.DIRECT, evidence));

            assertThat(((FeePricing.Priced) answer).quote().total()).isEqualTo(Dong.ZERO);
        }
    }

    private FeeSchedule with(String pack) {
        return Ask.SHIPPED.with(PackText.files(folder, pack));
    }

    private static FeeRequest request(String fee, Territory territory, Channel channel) {
        return new FeeRequest(fee, channel, territory, DAY, Map.of(), List.of());
    }

    private static long total(FeeSchedule schedule, String fee, Territory territory, Channel channel) {
        FeePricing answer = schedule.price(request(fee, territory, channel));
        assertThat(answer).isInstanceOf(FeePricing.Priced.class);
        return ((FeePricing.Priced) answer).quote().total().value();
    }

    private static String refusal(FeeSchedule schedule, String fee, Territory territory) {
        FeePricing answer = schedule.price(request(fee, territory, Channel.DIRECT));
        assertThat(answer).isInstanceOf(FeePricing.NotPriced.class);
        return ((FeePricing.NotPriced) answer).reason().code();
    }
}
