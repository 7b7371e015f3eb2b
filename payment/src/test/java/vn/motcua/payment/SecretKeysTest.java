package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;

class SecretKeysTest {

    static List<Vector> vnpay() {
        return Vector.of("VNPAY");
    }

    static List<Vector> platform() {
        return Vector.of("DVCQG-PaymentPlatform");
    }

    @ParameterizedTest
    @MethodSource("vnpay")
    void every_vector_of_vnpay_comes_out_byte_for_byte(Vector vector) {
        SecretKeys keys = SecretKeys.of(vector.secret());

        assertThat(keys.sign(SignatureScheme.HMAC_SHA512, vector.raw())).isEqualTo(vector.expected());
        assertThat(keys.verifies(SignatureScheme.HMAC_SHA512, vector.raw(), vector.expected()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("platform")
    void every_vector_of_the_platform_comes_out_byte_for_byte(Vector vector) {
        SecretKeys keys = SecretKeys.of(vector.secret());
        String text = String.join("|", vector.input().values());

        assertThat(text + "|" + vector.secret()).isEqualTo(vector.raw());
        assertThat(keys.sign(SignatureScheme.SHA256_SECRET_LAST, text)).isEqualTo(vector.expected());
    }

    @Test
    void the_vectors_are_all_there() {
        assertThat(vnpay()).hasSize(6);
        assertThat(platform()).hasSize(3);
    }

    @Test
    void an_older_secret_still_verifies_and_never_signs() {
        SecretKeys before = SecretKeys.of("old-secret");
        SecretKeys during = SecretKeys.of("new-secret", "old-secret");
        SecretKeys after = SecretKeys.of("new-secret");
        String old = before.sign(SignatureScheme.HMAC_SHA512, "x");

        assertThat(during.verifies(SignatureScheme.HMAC_SHA512, "x", old)).isTrue();
        assertThat(after.verifies(SignatureScheme.HMAC_SHA512, "x", old)).isFalse();
        assertThat(during.sign(SignatureScheme.HMAC_SHA512, "x"))
                .isEqualTo(after.sign(SignatureScheme.HMAC_SHA512, "x"))
                .isNotEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "zz", "null", "00"})
    void what_is_no_signature_does_not_verify(String signature) {
        SecretKeys keys = SecretKeys.of("secret");

        for (SignatureScheme scheme : SignatureScheme.values()) {
            assertThat(keys.verifies(scheme, "x", signature)).isFalse();
        }
    }

    @Test
    void upper_case_digits_are_the_same_signature_and_a_shorter_one_is_not() {
        SecretKeys keys = SecretKeys.of("secret");
        String right = keys.sign(SignatureScheme.HMAC_SHA512, "x");

        assertThat(keys.verifies(SignatureScheme.HMAC_SHA512, "x", right.toUpperCase(Locale.ROOT)))
                .isTrue();
        assertThat(keys.verifies(SignatureScheme.HMAC_SHA512, "x", right.substring(2)))
                .isFalse();
    }

    @Test
    void a_secret_is_never_shown() {
        assertThat(SecretKeys.of("top-secret", "older-secret")).hasToString("SecretKeys[2]");
        Stream.of("", " x", "x\n").forEach(bad -> assertThatThrownBy(() -> SecretKeys.of(bad))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("payment.secret-unusable"));
    }
}
