package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every fee, whatever its packs say. A failure names the seed that draws the case again. */
class FeePropertiesTest {

    private static final int PACKS = Integer.getInteger("motcua.cases", 2000) / 20;
    private static final int ASKED = 40;

    @TempDir
    Path folder;

    @Test
    void theOrderOfPacksAndGroupsIsIrrelevant() {
        each(PACKS, (seed, draw, packs) -> {
            List<String> other = new ArrayList<>(packs);
            Collections.shuffle(other, draw.random());
            FeeSchedule one = schedule(packs);
            FeeSchedule two = schedule(other);
            for (int i = 0; i < ASKED; i++) {
                FeeRequest request = request(draw);
                List<GroupEvidence> groups = new ArrayList<>(request.groups());
                Collections.shuffle(groups, draw.random());
                FeeRequest turned = new FeeRequest(
                        request.fee(), request.channel(), request.territory(), request.date(), request.facts(), groups);

                assertThat(two.price(turned)).as("seed %d, %s", seed, request).isEqualTo(one.price(request));
            }
        });
    }

    @Test
    void noPriceIsNegativeAndTheLinesAddUp() {
        each(PACKS, (seed, draw, packs) -> {
            FeeSchedule schedule = schedule(packs);
            for (int i = 0; i < ASKED; i++) {
                FeeRequest request = request(draw);
                if (schedule.price(request) instanceof FeePricing.Priced priced) {
                    FeeQuote quote = priced.quote();

                    assertThat(quote.total().value())
                            .as("seed %d, %s", seed, request)
                            .isNotNegative();
                    assertThat(quote.lines().stream()
                                    .mapToLong(line -> line.amount().value())
                                    .sum())
                            .as("seed %d, %s", seed, request)
                            .isEqualTo(quote.total().value());
                }
            }
        });
    }

    @Test
    void moreGroupsNeverMakeItDearer() {
        each(PACKS, (seed, draw, packs) -> {
            FeeSchedule schedule = schedule(packs);
            for (int i = 0; i < ASKED; i++) {
                FeeRequest request = request(draw);
                FeeRequest nobody = new FeeRequest(
                        request.fee(),
                        request.channel(),
                        request.territory(),
                        request.date(),
                        request.facts(),
                        List.of());
                if (schedule.price(request) instanceof FeePricing.Priced with
                        && schedule.price(nobody) instanceof FeePricing.Priced without) {
                    assertThat(with.quote().total().value())
                            .as("seed %d, %s", seed, request)
                            .isLessThanOrEqualTo(without.quote().total().value());
                }
            }
        });
    }

    @Test
    void aQuoteIsValidUntilTheDayBeforeTheAnswerChanges() {
        each(PACKS, (seed, draw, packs) -> {
            FeeSchedule schedule = schedule(packs);
            for (int i = 0; i < 4; i++) {
                FeeRequest request = request(draw);
                if (schedule.price(request) instanceof FeePricing.Priced priced) {
                    LocalDate end = priced.quote().validUntil().orElse(RandomPacks.FIRST.plusDays(1500));
                    for (LocalDate day = request.date(); !day.isAfter(end); day = day.plusDays(1)) {
                        assertThat(said(schedule.price(request.on(day))))
                                .as("seed %d, %s, %s", seed, request, day)
                                .isEqualTo(said(priced));
                    }
                    if (priced.quote().validUntil().isPresent()) {
                        assertThat(said(schedule.price(request.on(end.plusDays(1)))))
                                .as("seed %d, %s, day after %s", seed, request, end)
                                .isNotEqualTo(said(priced));
                    }
                }
            }
        });
    }

    @Test
    void theNextChangesAreThoseThatAWalkDayByDayFinds() {
        each(PACKS / 8, (seed, draw, packs) -> {
            FeeSchedule schedule = schedule(packs);
            FeeRequest request = request(draw).on(RandomPacks.FIRST.minusDays(1));
            LocalDate until = RandomPacks.FIRST.plusDays(RandomPacks.DAYS + 300);
            List<LocalDate> walked = new ArrayList<>();
            for (LocalDate day = request.date().plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
                if (!said(schedule.price(request.on(day))).equals(said(schedule.price(request.on(day.minusDays(1)))))) {
                    walked.add(day);
                }
            }

            List<FeeChange> changes = schedule.nextChanges(request, until);

            assertThat(changes)
                    .extracting(FeeChange::day)
                    .as("seed %d, %s", seed, request)
                    .isEqualTo(walked);
            changes.forEach(change -> assertThat(change.after()).isEqualTo(schedule.price(request.on(change.day()))));
        });
    }

    private interface Check {
        void on(long seed, RandomPacks draw, List<String> packs);
    }

    private static void each(int packsDrawn, Check check) {
        long first = new Random().nextLong(1_000_000_000);
        for (long seed = first; seed < first + packsDrawn; seed++) {
            RandomPacks draw = new RandomPacks(seed);
            List<String> packs = new ArrayList<>(List.of(draw.feePack()));
            for (int i = 0; i < 3; i++) {
                packs.add(draw.overlay(i));
            }
            check.on(seed, draw, packs);
        }
    }

    private FeeSchedule schedule(List<String> packs) {
        return PackText.loaded(folder, packs.toArray(String[]::new));
    }

    private static String said(FeePricing answer) {
        return answer instanceof FeePricing.Priced priced
                ? priced.quote().total().toString()
                : ((FeePricing.NotPriced) answer).reason().code();
    }

    private static FeeRequest request(RandomPacks draw) {
        Random random = draw.random();
        List<GroupEvidence> groups = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            groups.add(new GroupEvidence(
                    draw.group(),
                    Arrays.asList(GroupEvidence.Source.values()).get(random.nextInt(3)),
                    "x",
                    Instant.EPOCH));
        }
        return new FeeRequest(
                "F",
                Arrays.asList(Channel.values()).get(random.nextInt(3)),
                RandomPacks.PLACES.get(random.nextInt(RandomPacks.PLACES.size())),
                RandomPacks.FIRST.plusDays(random.nextInt(RandomPacks.DAYS)),
                new CaseFacts(
                        Map.of(
                                "age", (long) random.nextInt(151),
                                "copies", 1L + random.nextInt(1000),
                                "worth", (long) random.nextInt(1_000_000_001)),
                        random.nextBoolean() ? Map.of() : Map.of("area", random.nextBoolean() ? "PHUONG" : "KHAC")),
                groups);
    }
}
