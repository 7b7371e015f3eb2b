package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.Sample;
import vn.motcua.deadline.StartRule;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;

class BundleTest {

    private static final BundleCatalog SHIPPED = BundleCatalog.shipped(ProcedureCatalog.shipped());
    private static final Bundle BIRTH =
            SHIPPED.find(new ProcedureCode("3.000722")).orElseThrow();
    private static final Bundle DEATH =
            SHIPPED.find(new ProcedureCode("2.002913")).orElseThrow();
    private static final LocalDate TODAY = day("2026-11-20");
    private static final int RUNS = 5_000;

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "3.000722 | khai-sinh,thuong-tru,bhyt | -",
                "3.000722 | khai-sinh,thuong-tru,bhyt,can-cuoc | -",
                "3.000722 | khai-sinh,thuong-tru | procedure.bundle-leg-missing",
                "3.000722 | thuong-tru,bhyt |"
                        + " procedure.bundle-leg-missing,procedure.bundle-dependency-missing,procedure.bundle-dependency-missing",
                "3.000722 | khai-sinh,bhyt,can-cuoc |"
                        + " procedure.bundle-leg-missing,procedure.bundle-dependency-missing",
                "3.000722 | khai-sinh,thuong-tru,bhyt,khai-tu | procedure.bundle-leg-unknown",
                "2.002913 | khai-tu,xoa-thuong-tru,mai-tang-bhxh | -",
                "2.002913 | khai-tu,xoa-thuong-tru,thoi-tuat,mai-tang-bao-tro | -",
                "2.002913 | khai-tu,xoa-thuong-tru,mai-tang-nguoi-co-cong | -",
                "2.002913 | khai-tu,xoa-thuong-tru | procedure.bundle-group-empty",
                "2.002913 | khai-tu,xoa-thuong-tru,mai-tang-bhxh,mai-tang-bao-tro | procedure.bundle-group-exclusive",
            })
    void aChoiceOfLegsIsTakenOrRefusedWithEveryReason(String code, String legs, String reasons) {
        Bundle bundle = SHIPPED.find(new ProcedureCode(code)).orElseThrow();

        List<Reason> answer = bundle.refusals(Set.of(legs.split(",")), TODAY);

        assertThat(answer)
                .extracting(Reason::code)
                .containsExactlyElementsOf(reasons == null ? List.of() : List.of(reasons.split(",")));
    }

    @Test
    void nothingAndNonsenseAreRefusedWithoutRepeatingWhatWasTyped() {
        assertThat(BIRTH.refusals(Set.of(), TODAY)).hasSize(3);
        assertThat(DEATH.refusals(Set.of(), TODAY)).hasSize(3);
        assertThat(BIRTH.refusals(Set.of("", "\uD800", "MARKER"), TODAY))
                .anyMatch(reason -> reason.code().equals("procedure.bundle-leg-unknown"))
                .allMatch(reason -> !reason.vi().contains("MARKER"));
    }

    @Test
    void theBundleIsFiledFromItsFirstDayOn() {
        Set<String> legs = BIRTH.mandatory();

        assertThat(BIRTH.refusals(legs, day("2026-08-31")))
                .extracting(Reason::code)
                .containsExactly("procedure.bundle-not-in-force");
        assertThat(BIRTH.refusals(legs, day("2026-09-01"))).isEmpty();
    }

    @Test
    void whatHoldsForTheWholeIsThatOfTheDecree() {
        assertThat(SHIPPED.all()).containsExactly(BIRTH, DEATH).allSatisfy(bundle -> {
            assertThat(bundle.rules().inForceFrom()).isEqualTo("2026-09-01");
            assertThat(bundle.rules().acknowledgement()).isEqualTo(new TimeLimit(2, TimeLimit.Unit.WORKING_HOUR));
            assertThat(bundle.rules().synchronisation()).isEqualTo(Duration.ofMinutes(10));
            assertThat(bundle.rules().repair()).isEqualTo(new TimeLimit(24, TimeLimit.Unit.HOUR));
            assertThat(bundle.rules().basis().citation()).contains("63/2024", "301/2026");
            assertThat(bundle.procedure().payment()).isEqualTo(PaymentMoment.ON_NOTICE_AFTER_SUBMISSION);
            for (BundleLeg leg : bundle.legs()) {
                assertThat(bundle.timeOf(leg).start()).isEqualTo(StartRule.ON_RECEIPT_BY_COMPETENT_AGENCY);
                assertThat(bundle.procedure().documentsOf(leg.key())).isNotEmpty();
            }
        });
        ProcessingTime whole = BIRTH.wholeTime().orElseThrow();
        assertThat(whole.limit()).isEqualTo(new TimeLimit(3, TimeLimit.Unit.WORKING_DAY));
        assertThat(whole.verifiedLimit()).contains(new TimeLimit(5, TimeLimit.Unit.WORKING_DAY));
        assertThat(DEATH.wholeTime()).isEmpty();
    }

    @Test
    void anOlderCodeLeadsToTheBundleAndThatOfAnythingElseToNone() {
        assertThat(SHIPPED.find(new ProcedureCode("2.002621"))).contains(BIRTH);
        assertThat(SHIPPED.find(new ProcedureCode("2.002622"))).contains(DEATH);
        assertThat(SHIPPED.find(new ProcedureCode("1.001193"))).isEmpty();
        assertThat(SHIPPED.version()).isNotBlank();
    }

    @Test
    void aLegOpensWhenWhatItDependsOnIsCompleted() {
        Set<String> all = Set.of("khai-sinh", "thuong-tru", "bhyt", "can-cuoc");

        assertThat(keys(BIRTH.openable(all, Set.of()))).containsExactly("khai-sinh");
        assertThat(keys(BIRTH.openable(all, Set.of("khai-sinh")))).containsExactly("thuong-tru", "bhyt");
        assertThat(keys(BIRTH.openable(all, Set.of("khai-sinh", "thuong-tru")))).containsExactly("bhyt", "can-cuoc");
        assertThat(keys(BIRTH.openable(all, all))).isEmpty();
    }

    @Test
    void aLegThatStopsTakesWithItWhatDependsOnIt() {
        Set<String> all = Set.of("khai-sinh", "thuong-tru", "bhyt", "can-cuoc");

        BundleProgress one =
                BIRTH.progress(all, Map.of("khai-sinh", LegOutcome.COMPLETED, "thuong-tru", LegOutcome.STOPPED));
        BundleProgress first = BIRTH.progress(all, Map.of("khai-sinh", LegOutcome.STOPPED));

        assertThat(keys(one.open())).containsExactly("bhyt");
        assertThat(keys(one.unreachable())).containsExactly("can-cuoc");
        assertThat(one.end()).isEmpty();
        assertThat(first.open()).isEmpty();
        assertThat(keys(first.unreachable())).containsExactly("thuong-tru", "bhyt", "can-cuoc");
        assertThat(first.end()).contains(BundleEnd.STOPPED);
    }

    @Test
    void aBundleEndsAsItsLegsDid() {
        Set<String> legs = BIRTH.mandatory();

        assertThat(BIRTH.progress(legs, ended(LegOutcome.COMPLETED, "khai-sinh", "thuong-tru", "bhyt"))
                        .end())
                .contains(BundleEnd.COMPLETED);
        Map<String, LegOutcome> partly = ended(LegOutcome.COMPLETED, "khai-sinh", "bhyt");
        partly.put("thuong-tru", LegOutcome.STOPPED);
        assertThat(BIRTH.progress(legs, partly).end()).contains(BundleEnd.PARTLY);
        assertThat(BIRTH.progress(legs, ended(LegOutcome.COMPLETED, "khai-sinh"))
                        .end())
                .isEmpty();
    }

    @Test
    void aLegThatTheBundleDoesNotHaveCannotProgress() {
        assertThatThrownBy(() -> BIRTH.openable(Set.of("khai-tu"), Set.of()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("procedure.bundle-leg-unknown"));
        assertThatThrownBy(() -> BIRTH.openable(Set.of("khai-sinh"), Set.of("khai-tu")))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @MethodSource("both")
    void inWhateverOrderLegsEndNoneOpensBeforeWhatItDependsOnAndTheBundleEnds(Bundle bundle) {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int run = 0; run < RUNS; run++) {
            Set<String> chosen = anyChoice(bundle, random);
            Map<String, LegOutcome> ended = new LinkedHashMap<>();
            String what = bundle.procedure().code() + " seed " + seed + " run " + run + " " + chosen;
            Optional<BundleEnd> end = Optional.empty();
            for (int step = 0; end.isEmpty(); step++) {
                assertThat(step).as(what).isLessThanOrEqualTo(chosen.size());
                BundleProgress now = bundle.progress(chosen, ended);
                end = now.end();
                assertThat(now.open()).as(what + ended).allSatisfy(leg -> {
                    assertThat(chosen).contains(leg.key());
                    assertThat(ended).doesNotContainKey(leg.key());
                    assertThat(leg.dependsOn()).allMatch(needed -> ended.get(needed) == LegOutcome.COMPLETED);
                });
                assertThat(now.open().size()
                                + now.waiting().size()
                                + now.unreachable().size()
                                + ended.size())
                        .as(what + ended)
                        .isEqualTo(chosen.size());
                if (end.isEmpty()) {
                    String next =
                            now.open().get(random.nextInt(now.open().size())).key();
                    ended.put(next, random.nextInt(4) == 0 ? LegOutcome.STOPPED : LegOutcome.COMPLETED);
                } else {
                    assertThat(now.open()).as(what + ended).isEmpty();
                    assertThat(now.waiting()).as(what + ended).isEmpty();
                }
            }
            boolean whole = chosen.stream().allMatch(key -> ended.get(key) == LegOutcome.COMPLETED);
            assertThat(end.equals(Optional.of(BundleEnd.COMPLETED)))
                    .as(what + ended)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void aChoiceIsTakenExactlyIfItIsWholeAndExclusive(Bundle bundle) {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int run = 0; run < RUNS; run++) {
            Set<String> chosen = bundle.legs().stream()
                    .filter(leg -> random.nextBoolean())
                    .map(BundleLeg::key)
                    .collect(Collectors.toSet());

            boolean taken = bundle.refusals(chosen, TODAY).isEmpty();

            long grouped = bundle.legs().stream()
                    .filter(leg -> leg.group().isPresent() && chosen.contains(leg.key()))
                    .count();
            boolean groups = bundle.legs().stream().noneMatch(leg -> leg.group().isPresent()) || grouped == 1;
            assertThat(taken)
                    .as("seed %d %s %s", seed, bundle.procedure().code(), chosen)
                    .isEqualTo(groups && chosen.containsAll(bundle.mandatory()));
        }
    }

    static Stream<Bundle> both() {
        return Stream.of(BIRTH, DEATH);
    }

    /** A choice that may be filed. */
    private static Set<String> anyChoice(Bundle bundle, RandomGenerator random) {
        Set<String> chosen = new HashSet<>(bundle.mandatory());
        List<String> group = new ArrayList<>();
        for (BundleLeg leg : bundle.legs()) {
            if (leg.optional() && random.nextBoolean()) {
                chosen.add(leg.key());
            }
            leg.group().ifPresent(any -> group.add(leg.key()));
        }
        if (!group.isEmpty()) {
            chosen.add(group.get(random.nextInt(group.size())));
        }
        assertThat(bundle.refusals(chosen, TODAY)).isEmpty();
        return chosen;
    }

    private static Map<String, LegOutcome> ended(LegOutcome outcome, String... keys) {
        Map<String, LegOutcome> ended = new LinkedHashMap<>();
        for (String key : keys) {
            ended.put(key, outcome);
        }
        return ended;
    }

    private static List<String> keys(List<BundleLeg> legs) {
        return legs.stream().map(BundleLeg::key).toList();
    }

    @Test
    void aLegWithoutALimitOfItsOwnIsDueWithTheWholeBundle() {
        BundleLeg insurance = BIRTH.leg("bhyt").orElseThrow();
        BundleLeg residence = BIRTH.leg("thuong-tru").orElseThrow();

        // begun on Monday, received on Wednesday
        assertThat(due(insurance, false)).isEqualTo(Sample.at("2026-11-12T17:00"));
        assertThat(due(insurance, true)).isEqualTo(Sample.at("2026-11-16T17:00"));
        assertThat(due(residence, false)).isEqualTo(Sample.at("2026-11-13T17:00"));
    }

    private static Instant due(BundleLeg leg, boolean verified) {
        return BIRTH.due(
                        leg, Sample.at("2026-11-09T09:00"), Sample.at("2026-11-11T09:00"), verified, Sample.deadlines())
                .at();
    }

    @Test
    void refusalsNameLegsAndDaysAsTheirReadersDo() {
        List<Reason> none = DEATH.refusals(Set.of("xoa-thuong-tru"), day("2026-08-31"));

        assertThat(none).extracting(Reason::vi).anyMatch(text -> text.contains("01/09/2026"));
        assertThat(none).extracting(Reason::en).anyMatch(text -> text.contains("2026-09-01"));
        assertThat(none).allSatisfy(reason -> {
            assertThat(reason.vi()).doesNotContain("khai-tu", "mai-tang", "xoa-thuong-tru", "2026-09-01");
            assertThat(reason.en()).doesNotContain("khai-tu", "mai-tang", "xoa-thuong-tru");
        });
        assertThat(none).extracting(Reason::vi).anyMatch(text -> text.contains("«Đăng ký khai tử»"));
        assertThat(none).extracting(Reason::en).anyMatch(text -> text.contains("«Death registration»"));
    }
}
