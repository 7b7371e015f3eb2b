package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.fee.ApplicantGroup.CONG_DAN_SO;
import static vn.motcua.fee.ApplicantGroup.HO_NGHEO;
import static vn.motcua.fee.ApplicantGroup.SINH_VIEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliefTest {

    private static final List<Channel> CHANNELS = List.of(Channel.values());

    @Test
    void theMostFavourableReliefWinsAndTheOthersAreListed() {
        FeeQuote quote =
                Ask.quote("LLTP.PHIEU", "2025-06-01", Channel.ONLINE, Ask.verified(SINH_VIEN), Ask.verified(HO_NGHEO));

        assertThat(quote.total()).isEqualTo(Dong.ZERO);
        assertThat(quote.decisive().rule()).isEqualTo("LLTP.PHIEU.MIEN");
        assertThat(Ask.rules(quote)).containsExactly("LLTP.PHIEU.2025.ONLINE", "LLTP.PHIEU.MIEN");
        assertThat(Ask.setAside(quote))
                .containsExactlyInAnyOrder(
                        "LLTP.PHIEU.GIAM fee.relief-less-favourable",
                        "LLTP.PHIEU.GIAM.ONLINE fee.relief-less-favourable");
    }

    @Test
    void aSingleReliefIsAppliedEvenIfSeveralWouldFit() {
        FeeQuote quote = Ask.quote("LLTP.PHIEU", "2025-06-01", Channel.ONLINE, Ask.verified(SINH_VIEN));

        assertThat(quote.lines().stream().filter(line -> line.kind() == FeeLine.Kind.RELIEF))
                .extracting(FeeLine::amount)
                .containsExactly(Dong.of(85_000 - 170_000));
        assertThat(Ask.setAside(quote)).containsExactly("LLTP.PHIEU.GIAM fee.relief-less-favourable");
    }

    @Test
    void aReliefForAnotherChannelIsListedAsSuch() {
        FeeQuote student = Ask.quote("LLTP.PHIEU", "2025-06-01", Channel.DIRECT, Ask.verified(SINH_VIEN));
        FeeQuote digital = Ask.quote("CUTRU.TAM_TRU", "2026-11-20", Channel.DIRECT, Ask.vneid(CONG_DAN_SO));

        assertThat(student.total()).isEqualTo(Dong.of(100_000));
        assertThat(Ask.setAside(student)).containsExactly("LLTP.PHIEU.GIAM.ONLINE fee.relief-other-channel");
        assertThat(digital.total()).isEqualTo(Dong.of(15_000));
        assertThat(Ask.setAside(digital)).containsExactly("CONG_DAN_SO_2026 fee.relief-other-channel");
        assertThat(digital.setAside().get(0).reason().vi()).contains("trực tiếp");
        assertThat(digital.setAside().get(0).reason().en())
                .contains("at the counter")
                .doesNotContain("trực tiếp");
    }

    @Test
    void theLevelOfDigitalCitizensIsReceivedNeverClaimed() {
        for (GroupEvidence word : List.of(Ask.claimed(CONG_DAN_SO), Ask.verified(CONG_DAN_SO))) {
            FeeQuote quote = Ask.quote("LLTP.PHIEU", "2026-11-20", Channel.ONLINE, word);

            assertThat(quote.total()).isEqualTo(Dong.of(200_000));
            assertThat(Ask.setAside(quote)).containsExactly("CONG_DAN_SO_2026 fee.relief-evidence-not-received");
            assertThat(quote.validUntil()).isEmpty();
        }
    }

    @Test
    void theEvidenceOfOneGroupProvesNoOther() {
        FeeQuote quote = Ask.quote(
                "CUTRU.TAM_TRU", "2026-11-20", Channel.ONLINE, Ask.claimed(CONG_DAN_SO), Ask.vneid(SINH_VIEN));

        assertThat(quote.total()).isEqualTo(Dong.of(7_000));
        assertThat(Ask.setAside(quote)).containsExactly("CONG_DAN_SO_2026 fee.relief-evidence-not-received");
    }

    @Test
    void theSharedLevelStandsBesideTheClaim() {
        FeeQuote quote = Ask.quote(
                "CUTRU.TAM_TRU", "2026-11-20", Channel.ONLINE, Ask.claimed(CONG_DAN_SO), Ask.vneid(CONG_DAN_SO));

        assertThat(quote.total()).isEqualTo(Dong.ZERO);
    }

    @Test
    void aGroupWithoutReliefChangesNothingAndIsNotListed() {
        FeeQuote quote = Ask.quote("HOTICH.KHAI_SINH", "2026-11-20", Channel.ONLINE, Ask.vneid(CONG_DAN_SO));

        assertThat(quote.total()).isEqualTo(Dong.ZERO);
        assertThat(quote.setAside()).isEmpty();
        assertThat(quote.lines()).hasSize(1);
    }

    @Test
    void noReliefTouchesTheExtraCopies() {
        FeeRequest exempt = Ask.request("LLTP.PHIEU", "2026-11-20", Channel.ONLINE, Ask.vneid(CONG_DAN_SO));

        assertThat(Ask.quote(Ask.copies(exempt, 1)).total()).isEqualTo(Dong.ZERO);
        assertThat(Ask.quote(Ask.copies(exempt, 2)).total()).isEqualTo(Dong.ZERO);
        assertThat(Ask.quote(Ask.copies(exempt, 3)).total()).isEqualTo(Dong.of(5_000));
        assertThat(Ask.quote(Ask.copies(exempt, 4)).total()).isEqualTo(Dong.of(10_000));
        assertThat(Ask.rules(Ask.quote(Ask.copies(exempt, 4))))
                .containsExactly("LLTP.PHIEU.2026.ONLINE", "CONG_DAN_SO_2026", "LLTP.PHIEU.THEM");
    }

    @Test
    void aQuoteExplainsItselfInBothLanguages() {
        FeeQuote quote = Ask.quote("LLTP.PHIEU", "2026-11-20", Channel.ONLINE, Ask.vneid(CONG_DAN_SO));

        FeeLine relief = quote.decisive();
        assertThat(relief.vi()).contains("Miễn", "công dân số", "VNeID xác nhận", "28/02/2027");
        assertThat(relief.en()).contains("Exempt", "2027-02-28");
        assertThat(relief.basis().citation()).contains("66.22/2026");
        assertThat(quote.lines()).allSatisfy(line -> {
            assertThat(line.vi()).isNotBlank();
            assertThat(line.en()).isNotBlank();
        });
    }

    /** Over dates, channels, groups and copies: a relief never raises a fee, and the lines add up. */
    @Test
    void noReliefEverRaisesAFee() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> fees =
                List.of("LLTP.PHIEU", "CUTRU.TAM_TRU", "CUTRU.TAM_TRU_DS", "CUTRU.THUONG_TRU", "HOTICH.KHAI_SINH");
        for (int i = 0; i < 5_000; i++) {
            String fee = fees.get(random.nextInt(fees.size()));
            LocalDate date = LocalDate.of(2023, 2, 5).plusDays(random.nextInt(1_800));
            Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
            FeeRequest plain = Ask.copies(Ask.request(fee, date.toString(), channel), 1 + random.nextInt(6));
            FeeRequest grouped =
                    new FeeRequest(fee, channel, plain.territory(), date, plain.facts(), someGroups(random));

            FeeQuote without = Ask.quote(plain);
            FeeQuote with = Ask.quote(grouped);

            String what = "seed " + seed + ": " + grouped;
            assertThat(with.total()).as(what).isLessThanOrEqualTo(without.total());
            assertThat(with.total()).as(what).isGreaterThanOrEqualTo(Dong.ZERO);
            assertThat(with.lines().stream()
                            .mapToLong(line -> line.amount().value())
                            .sum())
                    .as(what)
                    .isEqualTo(with.total().value());
            assertThat(with.lines().stream()
                            .filter(line -> line.kind() == FeeLine.Kind.RELIEF)
                            .count())
                    .as(what)
                    .isLessThanOrEqualTo(1);
            with.validUntil().ifPresent(last -> {
                assertThat(last).as(what).isAfterOrEqualTo(date);
                assertThat(Ask.quote(grouped.on(last)).total()).as(what).isEqualTo(with.total());
                assertThat(Ask.quote(grouped.on(last.plusDays(1))).total())
                        .as(what)
                        .isNotEqualTo(with.total());
            });
        }
    }

    private static List<GroupEvidence> someGroups(Random random) {
        List<GroupEvidence> groups = new ArrayList<>();
        for (ApplicantGroup group : ApplicantGroup.values()) {
            if (random.nextInt(4) == 0) {
                List<GroupEvidence.Source> sources = List.of(GroupEvidence.Source.values());
                groups.add(new GroupEvidence(
                        group, sources.get(random.nextInt(sources.size())), "doc", java.time.Instant.EPOCH));
            }
        }
        return groups;
    }
}
