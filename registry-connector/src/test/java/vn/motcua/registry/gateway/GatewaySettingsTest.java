package vn.motcua.registry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;

class GatewaySettingsTest {

    @ParameterizedTest
    @CsvSource({
        "ftp://a, /token, k, s, base",
        "http://a?x=1, /token, k, s, base",
        "http://a, token, k, s, tokenPath",
        "http://a, /token, k:k, s, key",
        "http://a, /token, k, mật, secret"
    })
    void whatCannotBeSentIsRefusedByItsNameAndWithoutItsValue(
            String base, String path, String key, String secret, String place) {
        InvalidInputException fault = catchThrowableOfType(
                InvalidInputException.class, () -> new GatewaySettings(URI.create(base), path, key, secret));

        assertThat(fault.violations()).singleElement().satisfies(violation -> assertThat(violation.path())
                .isEqualTo(place));
        assertThat(fault).hasMessageNotContaining("mật");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/", "/a//b", "/../a", "/a/..", "/a?b", "/a b", "/a%2fb", "/.well"})
    void aPathHasNothingThatNeedsEscapingOrClimbing(String path) {
        assertThat(GatewaySettings.isPath(path)).isFalse();
    }

    @Test
    void theBaseMayHaveAPathOfItsOwn() {
        assertThat(GatewaySettings.of(URI.create("https://lgsp.vidu.vn:443/bus/"), "k", "s")
                        .resolve("/token"))
                .isEqualTo(URI.create("https://lgsp.vidu.vn:443/bus/token"));
    }
}
