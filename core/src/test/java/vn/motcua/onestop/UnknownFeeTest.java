package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.Sample;
import vn.motcua.error.Reason;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.procedure.ProcedureCatalog;

/** A catalogue may name a fee that the fee pack does not hold: then nothing is priced, and nothing breaks. */
class UnknownFeeTest {

    private static final String OVERRIDE = """
            version: test
            overrides:
              - code: "1.001193"
                caseId: qua-han
                provincialFees: {"96": [NO.SUCH.FEE]}
                basis: {citation: test, confidence: CONFIRMED}
            """;

    @TempDir
    Path folder;

    @Test
    void aFeeThatThePackDoesNotHoldIsNotPriced() throws IOException {
        List<FeePricing> prices = oneStop(new Counter())
                .quote(new QuoteQuestion(
                        Sample.BIRTH,
                        "qua-han",
                        Sample.WARD.code(),
                        Channel.DIRECT,
                        Sample.day("2026-11-20"),
                        CaseFacts.NONE,
                        List.of()));

        assertThat(prices).singleElement().isInstanceOfSatisfying(FeePricing.NotPriced.class, not -> {
            assertThat(not.reason().code()).isEqualTo("fee.unknown");
            assertThat(not.reason().vi()).contains("NO.SUCH.FEE");
        });
    }

    @Test
    void aFilingThatCannotBePricedIsRejectedWithTheReason() throws IOException {
        Submission birth = Counter.birth();
        Map<String, String> form = new HashMap<>(birth.form());
        form.put("nksNgaySinh", "2026-01-01");
        Submission late = new Submission(
                birth.procedure(),
                "qua-han",
                birth.agency(),
                birth.channel(),
                birth.applicant(),
                form,
                birth.documents(),
                birth.facts(),
                birth.groups());

        Outcome outcome = oneStop(new Counter()).submit(late, Sample.CITIZEN, Counter.key("unknown-fee"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> assertThat(rejected.reasons())
                .extracting(Reason::code)
                .containsExactly("fee.unknown"));
    }

    private OneStop oneStop(Counter counter) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), OVERRIDE);
        return counter.builder()
                .procedures(ProcedureCatalog.shipped().with(file))
                .build();
    }
}
