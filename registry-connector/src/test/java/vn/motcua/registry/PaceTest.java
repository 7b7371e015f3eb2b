package vn.motcua.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.error.InvalidInputException;

class PaceTest {

    private final Pace pace = Pace.standard();

    @Test
    void retriesDoubleUpToTheLongest() {
        assertThat(pace.retryAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(pace.retryAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pace.retryAfter(7)).isEqualTo(Duration.ofMinutes(30));
        assertThat(pace.retryAfter(1_000_000)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void pollsSlowDownWithAge() {
        assertThat(pace.pollAfter(Duration.ZERO)).isEqualTo(Duration.ofMinutes(5));
        assertThat(pace.pollAfter(Duration.ofHours(10))).isEqualTo(Duration.ofHours(1));
        assertThat(pace.pollAfter(Duration.ofDays(400))).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        Duration good = Duration.ofMinutes(1);
        assertThatThrownBy(() -> new Pace(good, good, Duration.ZERO, good, good, 1))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Pace(good, good, good, good, good, 0)).isInstanceOf(InvalidInputException.class);
    }
}
