package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testkit.contract.StoreSamples.AGENCY;
import static vn.motcua.testkit.contract.StoreSamples.code;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.onestop.OneStopReason;

/** Keys are used once, numbers are drawn without gaps. */
abstract class KeysAndNumbersContract extends PortContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private String draw(AgencyCode agency, LocalDate day) {
        return ask(transaction -> transaction.numbers().next(agency, day).value());
    }

    @Test
    void a_key_stands_for_what_it_was_kept_with() {
        String key = "CITIZEN:account 1:" + "~".repeat(100);
        assertThat(find(transaction -> transaction.idempotency().find(key))).isEmpty();

        run(transaction -> transaction.idempotency().keep(key, new Done("digest", code(7))));

        assertThat(find(transaction -> transaction.idempotency().find(key))).contains(new Done("digest", code(7)));
    }

    @Test
    void a_key_is_kept_once_even_for_the_same_request() {
        run(transaction -> transaction.idempotency().keep("key", new Done("digest", code(1))));

        assertConflict(
                OneStopReason.KEY_REUSED,
                transaction -> transaction.idempotency().keep("key", new Done("digest", code(1))));
    }

    @Test
    void numbers_count_from_one_for_each_agency_and_day() {
        assertThat(draw(AGENCY, DAY)).isEqualTo("H12.40-261120-0001");
        assertThat(draw(AGENCY, DAY)).isEqualTo("H12.40-261120-0002");
        assertThat(draw(AGENCY, DAY.plusDays(1))).isEqualTo("H12.40-261121-0001");
        assertThat(draw(new AgencyCode("H12.41"), DAY)).isEqualTo("H12.41-261120-0001");
        assertThat(draw(AGENCY, DAY)).isEqualTo("H12.40-261120-0003");
    }

    @Test
    void one_transaction_may_draw_several_numbers() {
        run(transaction -> {
            assertThat(transaction.numbers().next(AGENCY, DAY)).isEqualTo(code(1));
            assertThat(transaction.numbers().next(AGENCY, DAY)).isEqualTo(code(2));
        });

        assertThat(draw(AGENCY, DAY)).isEqualTo("H12.40-261120-0003");
    }

    @Test
    void a_number_is_given_back_if_its_transaction_fails() {
        draw(AGENCY, DAY);
        assertThatThrownBy(() -> run(transaction -> {
                    transaction.numbers().next(AGENCY, DAY);
                    throw new Aborted();
                }))
                .isInstanceOf(Aborted.class);

        assertThat(draw(AGENCY, DAY)).isEqualTo("H12.40-261120-0002");
    }
}
