package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import vn.motcua.examples.portal.api.FaultAnswer;

/** What nobody foresaw is answered and logged under one id, without a word of what was sent. */
@ExtendWith(OutputCaptureExtension.class)
class FaultAnswerTest {

    @Test
    void a_fault_that_nobody_foresaw_is_logged_by_class_and_id_alone(CapturedOutput output) {
        FaultAnswer answer = FaultAnswer.to(new IllegalStateException("096190000018\nforged"));

        assertThat(answer.status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(answer.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("portal.unexpected");
            assertThat(reason.vi()).doesNotContain("096190000018");
            String id = reason.en().replaceAll(".*([0-9a-f-]{36}).*", "$1");
            assertThat(output.getAll())
                    .contains("java.lang.IllegalStateException", id)
                    .doesNotContain("forged", "096190000018");
        });
    }
}
