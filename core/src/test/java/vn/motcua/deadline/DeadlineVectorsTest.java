package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.Sample;

class DeadlineVectorsTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void theNthWorkingDayAfterReceiptIsTheDueDay(JsonNode vector) {
        int days = vector.get("workingDays").intValue();
        String received = vector.get("receivedOn").stringValue();
        String due = vector.get("dueOn").stringValue();

        assertThat(WorkingCalendar.shipped().plusWorkingDays(day(received), days))
                .isEqualTo(due);
        assertThat(Sample.deadlines()
                        .due(
                                at(received + "T08:00"),
                                new TimeLimit(days, TimeLimit.Unit.WORKING_DAY),
                                CutoffRule.TRANSFER_ONLY)
                        .at())
                .isEqualTo(at(due + "T17:00"));
    }

    static Stream<JsonNode> vectors() {
        return Facts.read("deadline-vectors.json").get("vectors").valueStream();
    }
}
