package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeeVectorsTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void theCaseCostsWhatTheLawSays(JsonNode vector) {
        GroupEvidence[] groups = vector.get("groups")
                .valueStream()
                .map(name -> ApplicantGroup.valueOf(name.stringValue()))
                .map(group -> group == ApplicantGroup.CONG_DAN_SO ? Ask.vneid(group) : Ask.verified(group))
                .toArray(GroupEvidence[]::new);
        FeeRequest request = Ask.request(
                vector.get("fee").stringValue(),
                vector.get("date").stringValue(),
                Channel.valueOf(vector.get("channel").stringValue()),
                groups);

        FeeQuote quote = Ask.quote(Ask.copies(request, vector.path("copies").asLong(1)));

        assertThat(quote.total()).isEqualTo(Dong.of(vector.get("expectVnd").longValue()));
    }

    static Stream<JsonNode> vectors() throws IOException {
        try (InputStream in = FeeVectorsTest.class.getResourceAsStream("/facts/fee-vectors.json")) {
            return new JsonMapper().readTree(in).get("vectors").valueStream().toList().stream();
        }
    }
}
