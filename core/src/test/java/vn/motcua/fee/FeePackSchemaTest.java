package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.identity.Territory;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;
import vn.motcua.law.yaml.YamlPack;

/** The schema that an editor checks a pack with says what the loader says. */
class FeePackSchemaTest {

    static final JsonNode TEXT = new JsonMapper().readTree(resource("fee-pack.schema.json"));
    static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    private static final Map<String, Class<?>> SHAPES = new LinkedHashMap<>();
    private static final Map<String, Class<?>> CHOICES = new LinkedHashMap<>();

    static {
        SHAPES.put("fact", FactSpec.class);
        SHAPES.put("words", FactSpec.Words.class);
        SHAPES.put("factTest", FactTest.class);
        SHAPES.put("parameter", FeePack.ParameterSpec.class);
        SHAPES.put("parameterValue", FeePack.ParameterSpec.Value.class);
        SHAPES.put("replacement", FeePack.Replacement.class);
        SHAPES.put("fee", FeeSpec.class);
        SHAPES.put("refund", FeeSpec.RefundSpec.class);
        SHAPES.put("gap", FeeSpec.GapSpec.class);
        SHAPES.put("addition", FeeSpec.AdditionSpec.class);
        SHAPES.put("rate", RateSpec.class);
        SHAPES.put("steps", RateSpec.Steps.class);
        SHAPES.put("step", RateSpec.Steps.Step.class);
        SHAPES.put("percentOf", RateSpec.PercentOf.class);
        SHAPES.put("relief", ReliefSpec.class);
        SHAPES.put("percentOff", ReliefSpec.PercentOff.class);
        SHAPES.put("multiple", ReliefSpec.Multiple.class);
        SHAPES.put("scope", ScopeSpec.class);
        SHAPES.put("support", SupportSpec.class);
        SHAPES.put("rounding", Rounding.class);
        SHAPES.put("source", LegalBasis.class);
        SHAPES.put("territory", Territory.class);
        CHOICES.put("/$defs/channels/items", Channel.class);
        CHOICES.put("/$defs/source/properties/confidence", Confidence.class);
        CHOICES.put("/$defs/rounding/properties/mode", Rounding.Mode.class);
        CHOICES.put("/$defs/relief/properties/groups/items", ApplicantGroup.class);
        CHOICES.put("/$defs/relief/properties/evidence", GroupEvidence.Source.class);
        CHOICES.put("/$defs/setBy", FeeAuthority.class);
        CHOICES.put("/$defs/kind", FeeKind.class);
        CHOICES.put("/$defs/refund/properties/refused", RefundRule.Answer.class);
        CHOICES.put("/$defs/refund/properties/withdrawn", RefundRule.Answer.class);
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedPackIsAsTheSchemaSays(String name) {
        JsonNode pack = new YAMLMapper().readTree(resource("fees/" + name + ".yaml"));

        assertThat(SCHEMA.validate(pack)).isEmpty();
    }

    static Stream<String> shipped() {
        return YamlPack.shipped("fees.yaml", FeeSchedule.Shelf.class).packs().stream();
    }

    @Test
    void everyPartOfAShapeIsAPropertyAndNothingElse() {
        assertThat(properties(TEXT)).isEqualTo(components(FeePack.class));
        SHAPES.forEach((name, shape) ->
                assertThat(properties(TEXT.at("/$defs/" + name))).as(name).isEqualTo(components(shape)));
    }

    @Test
    void everyObjectOfTheSchemaIsHeldToAShapeAndClosed() {
        Set<String> objects = new TreeSet<>();
        TEXT.get("$defs").properties().stream()
                .filter(each -> each.getValue().has("properties"))
                .forEach(each -> {
                    objects.add(each.getKey());
                    assertThat(each.getValue().path("additionalProperties").asBoolean(true))
                            .as(each.getKey())
                            .isFalse();
                });

        assertThat(objects).isEqualTo(new TreeSet<>(SHAPES.keySet()));
    }

    @Test
    void aFigureThatCannotBeLeftOutIsRequired() {
        SHAPES.forEach((name, shape) -> Arrays.stream(shape.getRecordComponents())
                .filter(part -> part.getType().isPrimitive())
                .forEach(part -> assertThat(TEXT.at("/$defs/" + name + "/required")
                                .valueStream()
                                .map(JsonNode::stringValue))
                        .as(name)
                        .contains(part.getName())));
    }

    @Test
    void everyChoiceOfTheSchemaIsOneOfOurs() {
        CHOICES.forEach((pointer, type) -> assertThat(TEXT.at(pointer + "/enum")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList())
                .as(pointer)
                .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList()));
    }

    @Test
    void everyPropertyIsExplainedInBothLanguages() {
        Stream.concat(Stream.of("x"), SHAPES.keySet().stream()).forEach(name -> {
            JsonNode of = name.equals("x") ? TEXT : TEXT.at("/$defs/" + name);
            of.get("properties").properties().forEach(each -> {
                JsonNode said = each.getValue().has("description")
                        ? each.getValue()
                        : TEXT.at(each.getValue().path("$ref").stringValue("").replaceFirst("^#", ""));
                assertThat(said.path("description").stringValue(""))
                        .as(name + "." + each.getKey())
                        .contains(" / ");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: \"1\"",
                "pack: g\nversion: \"1\"",
                "pack: G\nversion: \"1\"\nprice: 5",
                "pack: G\nversion: \"1\"\nterritory: {former: \"30\"}",
                "$HEAD\nfees: [{id: A, $FEE}]",
                "$HEAD\nfees: [{$FEE, $OPEN}]",
                "$HEAD\nfees: [{id: A, vi: \" \", en: a, kind: PHI, setBy: PROVINCE, $OPEN}]",
                "$HEAD\nfees: [{id: A, vi: a, en: a, kind: THUE, setBy: PROVINCE, $OPEN}]",
                "$HEAD\nfees: [{id: A, vi: a, en: a, kind: PHI, setBy: COMMUNE, $OPEN}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: -1, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 5.000001, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: \"5000\", $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1, from: 2025, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1, from: 1/1/2025, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1, to: +999999999-12-31, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1, channels: [FAX], $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1, channels: [], $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1, percentOf: {fact: pages, percent: 1}, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, percentOf: {fact: pages, percent: 101}, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, percentOf: {fact: pages, percent: 0}, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, steps: {fact: pages, each: []}, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, steps: {fact: pages, each: [{upTo: 2}]}, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1, when: {age: {}}, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, rates: [{id: A.1, amount: 1, when: {age: {min: 1, oneOf: [A]}}, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, reliefs: [{id: M, groups: [X], exempt: true, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, reliefs: [{id: M, groups: [], exempt: true, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, reliefs: [{id: M, exempt: false, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, reliefs: [{id: M, exempt: true, pay: 1, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, reliefs: [{id: M, exempt: true}]}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, reliefs: [{id: M, evidence: VNEID, exempt: true, $S}]}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, refund: {refused: KEPT, withdrawn: UNKNOWN}}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, notPriced: [{channels: [POST]}]}]",
                "$HEAD\nfees: [{id: A, $FEE, $OPEN, additions: [{id: T, fact: pages, above: 1, vi: a, en: a, $S}]}]",
                "$HEAD\nreliefs: [{id: M, exempt: true, scope: {}, $S}]",
                "$HEAD\nsupports: [{id: H, vi: a, en: a, percent: 5, $S}]",
                "$HEAD\nreplaces: [{fee: A}]",
                "$HEAD\nreplaces: [{fee: A, rule: B, $S}]",
                "$HEAD\nparameters: {LUONG: {vi: a, en: a, values: [{$S}]}}",
                "pack: G\nversion: \"1\"\nfacts: {age: {vi: a, en: a, min: 0}}",
                "pack: G\nversion: \"1\"\nfacts: {age: {vi: a, en: a, min: 0, max: 1, values: {A: {vi: a, en: a}}}}",
                "pack: G\nversion: \"1\"\nfacts: {Age: {vi: a, en: a, min: 0, max: 1}}",
                "pack: G\nversion: \"1\"\nfacts: {age: {vi: a, en: a, values: {phuong: {vi: a, en: a}}}}",
            })
    void whatTheSchemaRejectsTheLoaderRefusesToo(String yaml) {
        PackText text = PackText.of(yaml);

        assertThat(SCHEMA.validate(new YAMLMapper().readTree(text.text()))).isNotEmpty();
        assertThat(PackText.NOTHING.faults(text.in(folder, "sai.yaml"))).isNotEmpty();
    }

    private static Set<String> properties(JsonNode of) {
        return new TreeSet<>(of.get("properties").propertyNames());
    }

    private static Set<String> components(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String resource(String name) {
        try (InputStream in = FeeSchedule.class.getResourceAsStream("/vn/motcua/law/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
