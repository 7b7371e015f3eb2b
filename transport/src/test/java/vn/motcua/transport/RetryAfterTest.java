package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    private static HttpAnswer answer(String value) {
        return HttpAnswer.of(503, HttpHeaders.of(Map.of("retry-after", List.of(value))), new byte[0], "id");
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "120, PT2M",
        "' 7 ', PT7S",
        "'Sat, 21 Nov 2026 01:00:30 GMT', PT30S",
        "'Sat, 21 Nov 2026 00:59:00 GMT', PT0S"
    })
    void seconds_and_dates_are_read(String value, Duration expected) {
        assertThat(RetryAfter.of(answer(value), NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "1.5", "99999999999999999999", "2026-11-21T01:00:30Z"})
    void what_cannot_be_read_is_as_if_it_were_missing(String value) {
        assertThat(RetryAfter.of(answer(value), NOW)).isEmpty();
    }

    @Test
    void a_missing_header_says_nothing() {
        assertThat(RetryAfter.of(HttpAnswer.of(503, HttpHeaders.none(), new byte[0], "id"), NOW))
                .isEmpty();
    }
}
