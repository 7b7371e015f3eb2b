package vn.motcua.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.fee.Dong;

class EventTextTest {

    @ParameterizedTest
    @MethodSource("vn.motcua.event.DossierJsonTest#events")
    void everyEventIsSaidInOneSentence(DossierEvent event) {
        assertThat(EventText.vi(event))
                .isNotBlank()
                .doesNotContain("null", "Optional", event.getClass().getSimpleName());
    }

    @Test
    void noTwoEventsAreSaidAlike() {
        assertThat(DossierJsonTest.events().stream().map(EventText::vi)).doesNotHaveDuplicates();
    }

    @Test
    void whatADateIsWorthIsSaidWithIt() {
        String text = DossierJsonTest.events().stream()
                .filter(DossierEvent.Received.class::isInstance)
                .map(EventText::vi)
                .findFirst()
                .orElseThrow();

        assertThat(text).contains("17:00 25/11/2026", "tạm tính", "chưa thống nhất");
    }

    @Test
    void moneyIsSaidOnlyWhereThereIsMoney() {
        assertThat(EventText.amount(new DossierEvent.ObligationRaised("1", Dong.of(5))))
                .contains(Dong.of(5));
        assertThat(EventText.amount(new DossierEvent.PaymentReceived("1", Dong.of(6), "vnpay", "tx", true)))
                .contains(Dong.of(6));
        assertThat(EventText.amount(new DossierEvent.PaidLate("1", Dong.of(7), "vnpay", "tx")))
                .contains(Dong.of(7));
        assertThat(EventText.amount(new DossierEvent.WithdrawalAccepted())).isEmpty();
    }
}
