package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.IntegrityException;
import vn.motcua.onestop.Companion;

class AttemptTest {

    private static final Instant AT = Instant.parse("2026-11-20T16:59:59.123456Z");
    private static final DossierCode CODE = new DossierCode("H12.40-261120-0001");

    private static AttemptFacts facts() {
        return new AttemptFacts(
                "vnpay",
                "TMN",
                "ref1",
                "1",
                200_000,
                PaymentWay.QR,
                AT,
                AT.plusSeconds(900),
                Optional.of("https://x/?a=b"),
                Optional.of("14422574"),
                Optional.of(PaymentReason.EXPIRED.with()),
                2);
    }

    @Test
    void what_is_stored_is_read_back_the_same() {
        Attempt attempt = Attempt.created(CODE, facts(), AT);

        Attempt read = Attempt.of(attempt.row());

        assertThat(read).isEqualTo(attempt);
        assertThat(read.row().alias()).contains("vnpay:ref1");
        assertThat(read.row().slot()).contains("H12.40-261120-0001/1");
    }

    @Test
    void a_final_attempt_frees_its_slot_and_is_not_looked_at_again() {
        Attempt attempt = Attempt.created(CODE, facts(), AT);

        Companion paid = attempt.to(AttemptState.PAID, Optional.of(AT), facts()).row();

        assertThat(paid.slot()).isEmpty();
        assertThat(paid.dueAt()).isEmpty();
        assertThat(paid.alias()).isPresent();
    }

    @Test
    void a_broken_record_is_a_fault_that_does_not_quote_it() {
        Companion row = Attempt.created(CODE, facts(), AT).row();
        Companion broken = row.next("PENDING", row.slot(), row.dueAt(), "{\"reference\":\"" + Orders.NAME);

        assertThatThrownBy(() -> Attempt.of(broken))
                .isInstanceOf(IntegrityException.class)
                .hasMessageNotContaining(Orders.NAME)
                .hasNoCause();
    }

    @Test
    void a_reference_is_letters_and_digits_and_never_the_same_twice() {
        Instant lateEvening = Instant.parse("2026-11-20T16:59:59Z");

        var references = IntStream.range(0, 500)
                .mapToObj(i -> References.next(CODE, lateEvening))
                .toList();

        assertThat(references).allMatch(each -> each.matches("dvcH12402611200001" + "20261120235959" + "[0-9a-z]{4}"));
        assertThat(references.stream().distinct().count()).isGreaterThan(495);
    }
}
