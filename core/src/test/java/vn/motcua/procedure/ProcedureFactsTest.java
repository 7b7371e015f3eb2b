package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.law.Confidence;

/** Holds the catalogue against a reduced copy of the facts that it was written from. */
class ProcedureFactsTest {

    private static final ProcedureCatalog SHIPPED = ProcedureCatalog.shipped();

    @Test
    void everyProcedureOfTheFactsIsThereAndNoOther() throws IOException {
        List<String> codes = facts().map(fact -> fact.get("code").stringValue()).toList();

        assertThat(SHIPPED.all())
                .extracting(each -> each.code().value())
                .containsExactlyInAnyOrderElementsOf(codes)
                .hasSize(30);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theLevelsAndTheMomentOfPaymentAreThoseOfTheFacts(JsonNode fact) {
        Procedure procedure = of(fact);

        assertThat(procedure.deciding().level().name())
                .isEqualTo(fact.get("decidingLevel").stringValue());
        assertThat(procedure.service().level().name())
                .isEqualTo(fact.get("serviceLevel").stringValue());
        if (procedure.service().level() != ServiceLevel.NOT_STATED) {
            assertThat(procedure.service().confidence().name())
                    .isEqualTo(fact.get("serviceConfidence").stringValue());
        }
        assertThat(procedure.payment().name()).isEqualTo(fact.get("moment").stringValue());
        assertThat(procedure.paymentRule().basis().confidence().name())
                .isEqualTo(fact.get("momentConfidence").stringValue());
        assertThat(procedure.paymentRule().expiry()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFigureOfTheFactsIsALimitOrStandsBesideOne(JsonNode fact) {
        Procedure procedure = of(fact);

        Set<TimeLimit> known = times(procedure)
                .flatMap(time -> Stream.concat(
                        Stream.of(time.limit()),
                        Stream.concat(time.otherFigures().stream(), time.verifiedLimit().stream())))
                .collect(Collectors.toSet());
        fact.get("times").valueStream().forEach(figure -> assertThat(known).contains(limit(figure)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noLimitIsMadeUp(JsonNode fact) {
        Procedure procedure = of(fact);

        Set<TimeLimit> told = new HashSet<>();
        fact.get("times").valueStream().forEach(figure -> told.add(limit(figure)));
        legs(fact).forEach(leg -> optional(leg, "time").ifPresent(told::add));
        assertThat(times(procedure).map(ProcessingTime::limit)).isSubsetOf(told);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aConflictOfTheFactsIsMarkedInEveryCaseThatItConcerns(JsonNode fact) {
        Procedure procedure = of(fact);

        boolean marked = procedure.cases().stream()
                .allMatch(each -> procedure.timeOf(each.id()).openConflict().isPresent());
        assertThat(marked).isEqualTo(fact.get("conflict").booleanValue());
        times(procedure)
                .filter(time -> time.basis().confidence() == Confidence.CONFLICT)
                .forEach(time -> assertThat(time.openConflict()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aVerificationAndANoticeAreThoseOfTheFacts(JsonNode fact) {
        Procedure procedure = of(fact);

        optional(fact, "verification")
                .ifPresent(limit -> assertThat(times(procedure)).anyMatch(time -> time.verification()
                        .flatMap(VerificationExtension::limit)
                        .equals(Optional.of(limit))));
        if (!fact.has("legs")) {
            times(procedure).forEach(time -> {
                assertThat(time.supplementNotice()).isEqualTo(optional(fact, "supplementNotice"));
                assertThat(time.supplementLapse()).isEmpty();
                assertThat(time.supplement()).isEqualTo(SupplementRule.RESTART);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyOtherCodeLeadsToTheProcedureWithItsNote(JsonNode fact) {
        Procedure procedure = of(fact);

        fact.get("otherCodes").valueStream().map(JsonNode::stringValue).forEach(code -> {
            CodeMatch match = SHIPPED.lookUp(new ProcedureCode(code)).orElseThrow();
            assertThat(match.procedure().code()).isEqualTo(procedure.code());
            assertThat(match.by()).hasValueSatisfying(other -> {
                assertThat(other.vi()).isNotBlank();
                assertThat(other.en()).isNotBlank();
            });
        });
        assertThat(procedure.otherCodes()).hasSize(fact.get("otherCodes").size());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theFeesAreThoseOfTheFacts(JsonNode fact) {
        Procedure procedure = of(fact);
        Set<String> told = texts(fact, "feeIds");

        Set<String> named = procedure.cases().stream()
                .flatMap(each -> Stream.of(
                                each.fees(),
                                each.feesOnRequest(),
                                each.provincialFees().orElse(Map.of()).values().stream()
                                        .flatMap(List::stream)
                                        .toList())
                        .flatMap(List::stream))
                .collect(Collectors.toSet());

        // what the facts miss by their own word: Cà Mau's late births, and the announcement of TT 47/2019
        named.removeAll(Set.of("HOTICH.KHAI_SINH_QUA_HAN.CM", "DKKD.CONG_BO"));
        assertThat(named).isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFeeThatThePackDoesNotHaveIsNotPricedWithAReason(JsonNode fact) {
        for (String fee : texts(fact, "feeIds")) {
            FeePricing answer = FeeSchedule.shipped()
                    .price(new FeeRequest(
                            fee,
                            Channel.DIRECT,
                            Sample.WARD.territory(),
                            Sample.day("2026-11-20"),
                            Map.of(),
                            List.of()));

            if (answer instanceof FeePricing.NotPriced not) {
                assertThat(not.reason().code()).startsWith("fee.");
                assertThat(not.reason().vi()).contains(fee);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noPaperOfTheFactsIsMissing(JsonNode fact) {
        Procedure procedure = of(fact);

        Map<String, RequiredDocument> papers = Stream.concat(
                        procedure.documents().stream(),
                        procedure.cases().stream()
                                .flatMap(each -> each.documents().stream().flatMap(List::stream)))
                .collect(Collectors.toMap(RequiredDocument::key, paper -> paper, (one, other) -> one));
        assertThat(papers).hasSize(fact.get("papers").intValue());
        assertThat(papers.values().stream().map(paper -> paper.kind().name()).sorted())
                .containsExactlyElementsOf(fact.get("paperKinds")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theAnswerAtIntakeIsThatOfTheFactsOrTheGeneralOne(JsonNode fact) {
        Procedure procedure = of(fact);

        if (fact.has("intakeReply")) {
            fact.get("intakeReply").valueStream().forEach(each -> assertThat(procedure
                            .replyLimit(Channel.valueOf(each.get("channel").stringValue()))
                            .orElseThrow()
                            .limit())
                    .isEqualTo(limit(each)));
        } else {
            IntakeReply general = procedure.replyLimit(Channel.ONLINE).orElseThrow();
            assertThat(general.limit()).isEqualTo(new TimeLimit(8, TimeLimit.Unit.WORKING_HOUR));
            assertThat(general.basis().confidence()).isEqualTo(Confidence.UNCONFIRMED);
            assertThat(procedure.replyLimit(Channel.DIRECT)).isEmpty();
            assertThat(procedure.replyLimit(Channel.POST)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theLegsAreThoseOfTheFacts(JsonNode fact) {
        Bundle bundle = BundleCatalog.shipped(SHIPPED).find(of(fact).code()).orElseThrow();

        List<JsonNode> told = legs(fact).toList();
        assertThat(bundle.legs()).hasSameSizeAs(told);
        for (int i = 0; i < told.size(); i++) {
            BundleLeg leg = bundle.legs().get(i);
            JsonNode each = told.get(i);
            ProcessingTime time = bundle.timeOf(leg);
            assertThat(leg.no()).isEqualTo(each.get("no").intValue());
            assertThat(time.limit())
                    .isEqualTo(optional(each, "time")
                            .orElseGet(() -> bundle.wholeTime().orElseThrow().limit()));
            optional(each, "timeVerify")
                    .ifPresent(limit -> assertThat(time.verifiedLimit()).contains(limit));
            TimeLimit general = bundle.wholeTime().isPresent()
                    ? new TimeLimit(24, TimeLimit.Unit.HOUR)
                    : new TimeLimit(1, TimeLimit.Unit.WORKING_DAY);
            Optional<TimeLimit> own = optional(each, "supplementNotice");
            assertThat(time.supplementNotice()).contains(own.orElse(general));
            assertThat(time.noticeConflict().isPresent())
                    .isEqualTo(own.filter(limit -> !limit.equals(general)).isPresent());
            assertThat(time.supplementLapse()).contains(new TimeLimit(7, TimeLimit.Unit.WORKING_DAY));
            assertThat(time.supplement()).isEqualTo(SupplementRule.RESUME);
            assertThat(leg.consent()).isEqualTo(optional(each, "ownerConfirmViaVNeID"));
            Set<String> needed = each.has("dependsOn")
                    ? Set.of(bundle.legs()
                            .get(each.get("dependsOn").intValue() - 1)
                            .key())
                    : Set.of();
            assertThat(leg.dependsOn()).isEqualTo(needed);
        }
    }

    static Stream<JsonNode> facts() throws IOException {
        try (InputStream in = ProcedureFactsTest.class.getResourceAsStream("/facts/procedures.json")) {
            return new JsonMapper().readTree(in).get("procedures").valueStream().toList().stream();
        }
    }

    static Stream<JsonNode> bundles() throws IOException {
        return facts().filter(fact -> fact.has("legs"));
    }

    private static Procedure of(JsonNode fact) {
        return SHIPPED.find(new ProcedureCode(fact.get("code").stringValue())).orElseThrow();
    }

    private static Stream<ProcessingTime> times(Procedure procedure) {
        return Stream.concat(
                procedure.overall().stream(), procedure.cases().stream().flatMap(each -> each.time().stream()));
    }

    private static Stream<JsonNode> legs(JsonNode fact) {
        return fact.has("legs") ? fact.get("legs").valueStream() : Stream.empty();
    }

    private static Optional<TimeLimit> optional(JsonNode node, String name) {
        return node.has(name) ? Optional.of(limit(node.get(name))) : Optional.empty();
    }

    private static TimeLimit limit(JsonNode figure) {
        return new TimeLimit(
                figure.get("value").intValue(),
                TimeLimit.Unit.valueOf(figure.get("unit").stringValue()));
    }

    private static Set<String> texts(JsonNode fact, String name) {
        return new HashSet<>(
                fact.get(name).valueStream().map(JsonNode::stringValue).toList());
    }

    @Test
    void onlyTheMergedIdentityCardProcedureStandsUnderARepealedCodeAndSaysSo() {
        assertThat(SHIPPED.all().stream().filter(each -> each.codeNote().isPresent()))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.code().value()).isEqualTo("1.014063");
                    CodeNote note = card.codeNote().orElseThrow();
                    assertThat(note.vi()).contains("bãi bỏ", "QĐ 5230/QĐ-BCA-C06");
                    assertThat(note.en()).contains("repealed");
                    assertThat(note.confidence()).isEqualTo(Confidence.UNCONFIRMED);
                });
    }
}
