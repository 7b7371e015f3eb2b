package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DongTest {

    @Test
    void arithmeticIsExactOrFails() {
        assertThat(Dong.of(1).plus(Dong.of(2)).minus(Dong.of(3))).isSameAs(Dong.ZERO);
        assertThat(Dong.of(5_000).times(2)).isEqualTo(Dong.of(10_000));
        assertThatThrownBy(() -> Dong.of(Long.MAX_VALUE).plus(Dong.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Dong.of(Long.MIN_VALUE).minus(Dong.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Dong.of(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anAmountIsPrintedTheVietnameseWayWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Dong.of(200_000)).hasToString("200.000 đ");
            assertThat(Dong.of(-1_234_567)).hasToString("-1.234.567 đ");
            assertThat(Dong.ZERO).hasToString("0 đ");
        } finally {
            Locale.setDefault(before);
        }
    }
}
