package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.error.Reason;
import vn.motcua.fee.cost.SurchargeTariff;
import vn.motcua.identity.Territory;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;

/** Every YAML block of docs/fee-packs.md does what the guide says of it. */
class FeePackGuideTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("basedir", System.getProperty("user.dir")), "..", "docs", "fee-packs.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```yaml(?: refused: (\\S+))?\\n# (\\S+)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    private final Map<String, Path> packs = new LinkedHashMap<>();
    private final Map<String, Path> others = new LinkedHashMap<>();
    private final Map<Path, String> refused = new LinkedHashMap<>();
    private String guide = "";

    @BeforeEach
    void write() throws IOException {
        guide = Files.readString(GUIDE);
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            Path file = Files.writeString(folder.resolve(block.group(2)), block.group(3));
            if (block.group(1) != null) {
                refused.put(file, block.group(1));
            } else if (block.group(3).startsWith("pack:")) {
                packs.put(block.group(2), file);
            } else {
                others.put(block.group(2), file);
            }
        }
    }

    @Test
    void everyBlockIsFound() {
        assertThat(packs).hasSize(4);
        assertThat(others).hasSize(3);
        assertThat(refused).hasSize(1);
        assertThat(guide.split("```yaml", -1)).hasSize(9);
    }

    @Test
    void thePacksLoadAloneTogetherAndAsTheSchemaSays() {
        packs.values().forEach(file -> {
            assertThat(Ask.SHIPPED.faults(file)).isEmpty();
            assertThat(FeePackSchemaTest.SCHEMA.validate(new YAMLMapper().readTree(file.toFile())))
                    .isEmpty();
        });
        assertThat(schedule().fees()).contains("HOTICH.KHAI_SINH_QUA_HAN.AG");
    }

    @Test
    void whatTheGuideCallsRefusedIsRefusedForThatReason() {
        refused.forEach((file, code) ->
                assertThat(Ask.SHIPPED.faults(file)).extracting(Reason::code).containsExactly(code));
    }

    @Test
    void theFeeHangsOnItsCase() {
        ProcedureCatalog catalog = ProcedureCatalog.shipped().with(others.get("thu-tuc-an-giang.yaml"));

        List<String> fees = catalog.find(new ProcedureCode("1.001193"))
                .orElseThrow()
                .caseOf("qua-han")
                .orElseThrow()
                .provincialFees()
                .orElseThrow()
                .get("91");

        assertThat(fees).containsExactly("HOTICH.KHAI_SINH_QUA_HAN.AG");
        assertThat(schedule().fees()).containsAll(fees);
    }

    @Test
    void theTariffCharges() {
        SurchargeTariff tariff = SurchargeTariff.from(others.get("phi-dich-vu.yaml"));

        assertThat(tariff.charges("vi-a", Channel.ONLINE, LocalDate.of(2027, 1, 1), Dong.of(200_000)))
                .singleElement()
                .satisfies(charge -> assertThat(charge.amount()).isEqualTo(Dong.of(2000)));
    }

    @Test
    void theCasesComeOutAsWritten() {
        JsonNode cases = new YAMLMapper()
                .readTree(others.get("an-giang.cases.yaml").toFile())
                .get("cases");
        FeeSchedule schedule = schedule();

        for (JsonNode each : cases) {
            FeePricing answer = schedule.price(request(each));

            String said = answer instanceof FeePricing.Priced priced
                    ? Long.toString(priced.quote().total().value())
                    : ((FeePricing.NotPriced) answer).reason().code();
            assertThat(said)
                    .as(each.get("id").stringValue())
                    .isEqualTo(
                            each.has("pay")
                                    ? each.get("pay").asString()
                                    : each.get("notPriced").stringValue());
        }
        assertThat(cases).hasSizeGreaterThan(10);
    }

    @Test
    void everyKeyOfTheSchemaAndEveryCodeInTheTableIsReal() {
        JsonNode schema = FeePackSchemaTest.TEXT;
        Set<String> keys = new java.util.TreeSet<>(schema.get("properties").propertyNames());
        schema.get("$defs")
                .valueStream()
                .filter(each -> each.has("properties"))
                .forEach(each -> keys.addAll(each.get("properties").propertyNames()));
        keys.removeAll(Set.of("oneOf", "citation", "confidence"));

        String list = guide.substring(guide.indexOf("## Every key"));
        assertThat(keys).allSatisfy(key -> assertThat(list).containsPattern("`" + key + "[`:]"));
        Matcher codes =
                Pattern.compile("^\\| `(fee\\.[a-z-]+)`", Pattern.MULTILINE).matcher(guide);
        List<String> named = new ArrayList<>();
        while (codes.find()) {
            named.add(codes.group(1));
        }
        assertThat(java.util.Arrays.stream(FeeReason.values())
                        .map(reason -> reason.template().code()))
                .containsAll(named);
        assertThat(named).isNotEmpty();
    }

    private FeeSchedule schedule() {
        return Ask.SHIPPED.with(packs.values().toArray(Path[]::new));
    }

    private static FeeRequest request(JsonNode each) {
        Map<String, Object> facts = new JsonMapper()
                .convertValue(
                        each.has("facts") ? each.get("facts") : new JsonMapper().createObjectNode(),
                        new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
        List<GroupEvidence> groups = each.path("groups")
                .valueStream()
                .map(group -> Ask.verified(ApplicantGroup.valueOf(group.stringValue())))
                .toList();
        return new FeeRequest(
                each.get("fee").stringValue(),
                Channel.valueOf(each.get("channel").stringValue()),
                new Territory(
                        each.get("province").stringValue(),
                        Optional.empty(),
                        Optional.ofNullable(each.get("former")).map(JsonNode::stringValue)),
                LocalDate.parse(each.get("date").stringValue()),
                CaseFacts.written(facts),
                groups);
    }
}
