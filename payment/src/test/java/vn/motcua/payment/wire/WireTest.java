package vn.motcua.payment.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T05:59:59Z, 20261120125959",
        "2026-11-20T06:00:00Z, 20261120130000",
        "2026-11-20T07:05:09Z, 20261120140509",
        "2026-11-20T16:59:59Z, 20261120235959",
        "2026-11-20T17:00:00Z, 20261121000000",
        "2026-12-31T17:00:00Z, 20270101000000",
        "2026-11-20T00:00:00Z, 20261120070000"
    })
    void a_stamp_counts_24_hours_in_vietnam_whatever_the_machine_says(String instant, String stamp) {
        assertThat(Stamps.of(Instant.parse(instant))).isEqualTo(stamp);
        assertThat(Stamps.parse(stamp)).contains(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026112014050", "20261120240000", "20260230120000", "2026-11-20 14:05"})
    void what_is_no_stamp_is_not_guessed(String text) {
        assertThat(Stamps.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Đặng Thị Ưng, Dang Thi Ung",
        "đường Điện Biên Phủ, duong Dien Bien Phu",
        "Ðào, Dao",
        "Nộp phí (hồ sơ) H12.40-261120-0001!, Nop phi ho so H12.40-261120-0001",
        "giá 5%~*'x', gia 5 x"
    })
    void plain_text_has_no_diacritics_and_only_safe_letters(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void decomposed_letters_become_plain_too() {
        String decomposed = java.text.Normalizer.normalize("Trường ở Huế", java.text.Normalizer.Form.NFD);

        assertThat(PlainText.of(decomposed)).isEqualTo("Truong o Hue");
    }

    @Test
    void a_cut_never_splits_a_character() {
        assertThat(PlainText.cut("a😀b", 2)).isEqualTo("a😀");
        assertThat(PlainText.cut("ab", 2)).isEqualTo("ab");
    }

    @Test
    void a_form_is_read_once_and_refuses_a_name_that_comes_twice() {
        assertThat(FormText.parse("a=%2526&b=x+y&c=%C4%90")).contains(Map.of("a", "%26", "b", "x y", "c", "Đ"));
        assertThat(FormText.parse("a=1&b=2&a=1")).isEmpty();
        assertThat(FormText.parse("a=1&%61=2")).isEmpty();
        assertThat(FormText.parse("a=%zz")).isEmpty();
        assertThat(FormText.parse("a=" + "x".repeat(20_000))).isEmpty();
        assertThat(FormText.parse("")).contains(Map.of());
    }

    @Test
    void json_with_a_name_that_comes_twice_or_anything_but_an_object_is_unreadable() {
        assertThat(JsonText.object("{\"a\":1,\"a\":2}")).isEmpty();
        assertThat(JsonText.object("[1]")).isEmpty();
        assertThat(JsonText.object("{\"a\":1} x")).isEmpty();
        assertThat(JsonText.object("<html>")).isEmpty();
        assertThat(JsonText.object("")).isEmpty();
    }

    @Test
    void a_scalar_is_text_or_a_whole_number_as_it_was_written() {
        var object = JsonText.object("{\"t\":\"x\",\"n\":50000,\"f\":1.5,\"b\":true,\"o\":{},\"z\":null}")
                .orElseThrow();

        assertThat(JsonText.scalars(object, List.of("t", "n", "z", "missing"))).contains(List.of("x", "50000", "", ""));
        assertThat(JsonText.scalar(object, "f")).isEmpty();
        assertThat(JsonText.scalar(object, "b")).isEmpty();
        assertThat(JsonText.scalar(object, "o")).isEmpty();
    }
}
