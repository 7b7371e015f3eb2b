package vn.motcua.testkit.simulator.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.payment.AttemptState;
import vn.motcua.payment.AttemptView;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.StartOutcome;

class AttemptStartTest {

    private static final String VNPAY = "vnpay";

    private static final Simulators SIMULATORS = new Simulators();

    private final Portal portal = new Portal(SIMULATORS);

    @AfterAll
    static void stop() {
        SIMULATORS.close();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private static String reason(StartOutcome outcome) {
        assertThat(outcome).isInstanceOf(StartOutcome.Rejected.class);
        return ((StartOutcome.Rejected) outcome).reasons().get(0).code();
    }

    @Test
    void an_open_attempt_is_handed_out_again_and_never_doubled() {
        DossierCode code = portal.file();
        StartOutcome.Redirect first = portal.redirect(code, VNPAY);

        StartOutcome again = portal.start(code, VNPAY, PaymentWay.REDIRECT);

        assertThat(((StartOutcome.Redirect) again).address()).isEqualTo(first.address());
        assertThat(portal.desk.attempts(code)).hasSize(1);
        assertThat(reason(portal.start(code, "ppdvcqg", PaymentWay.REDIRECT))).isEqualTo("payment.open-elsewhere");
    }

    @Test
    void many_starts_at_once_make_one_attempt() {
        DossierCode code = portal.file();

        var outcomes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> portal.start(code, VNPAY, PaymentWay.QR))
                .toList();

        assertThat(portal.desk.attempts(code)).hasSize(1);
        assertThat(outcomes).noneMatch(StartOutcome.Rejected.class::isInstance);
        assertThat(portal.vnpay.journal()).hasSize(1);
    }

    @Test
    void what_cannot_be_paid_is_rejected_with_its_reason() {
        DossierCode code = portal.file();
        PaymentRequest request = portal.request(code, VNPAY, PaymentWay.REDIRECT);
        PaymentRequest nothing = new PaymentRequest(code, "9", VNPAY, PaymentWay.REDIRECT, request.payer());

        assertThat(reason(portal.desk.start(nothing, Actor.citizen(Portal.CITIZEN))))
                .isEqualTo("dossier.obligation-not-found");
        assertThat(reason(portal.start(code, "momo", PaymentWay.REDIRECT))).isEqualTo("payment.intermediary-unknown");
        assertThat(reason(portal.start(code, "ppdvcqg", PaymentWay.QR))).isEqualTo("payment.not-offered");
        assertThat(reason(portal.desk.start(request, Actor.citizen("someone-else"))))
                .isEqualTo("workflow.other-applicant");
        assertThat(portal.desk.attempts(code)).isEmpty();
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();
        assertThat(reason(portal.start(code, VNPAY, PaymentWay.REDIRECT))).isEqualTo("payment.settled-before");
        assertThatThrownBy(() -> portal.start(new DossierCode("H12.40-261120-9999"), VNPAY, PaymentWay.REDIRECT))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> portal.desk.callback("momo", RawCallback.get("")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void only_intermediaries_that_take_the_amount_are_offered() {
        assertThat(portal.desk.choices(Dong.of(4_999)))
                .singleElement()
                .satisfies(choice -> assertThat(choice.intermediary()).isEqualTo("ppdvcqg"));
        assertThat(portal.desk.choices(Dong.of(5_000))).hasSize(2);
        assertThat(portal.desk.choices(Dong.of(5_000)).get(0).ways())
                .containsExactlyInAnyOrder(PaymentWay.REDIRECT, PaymentWay.QR);
    }

    @Test
    void a_notification_that_comes_before_the_answer_is_not_undone_by_it() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NOTIFY_FIRST);

        StartOutcome outcome = portal.start(code, VNPAY, PaymentWay.QR);

        assertThat(outcome).isInstanceOf(StartOutcome.Waiting.class);
        assertThat(((StartOutcome.Waiting) outcome).attempt().state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void who_cancels_may_try_again() {
        DossierCode code = portal.file();
        StartOutcome.Redirect first = portal.redirect(code, VNPAY);
        portal.press(first.address(), first.attempt().reference(), "cancel");
        portal.awaitCallbacks();
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.DECLINED);
        assertThat(portal.last(code).reason().map(Reason::code)).contains("vnpay.response-24");
        portal.clock.advance(Duration.ofSeconds(1));

        StartOutcome.Redirect second = portal.redirect(code, VNPAY);
        portal.press(second.address(), second.attempt().reference(), "pay");
        portal.awaitCallbacks();

        assertThat(second.attempt().reference()).isNotEqualTo(first.attempt().reference());
        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.desk.attempts(code))
                .extracting(AttemptView::state)
                .containsExactly(AttemptState.DECLINED, AttemptState.PAID);
    }

    @Test
    void money_that_is_held_before_the_answer_stays_held() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NOTIFY_FIRST).add(PaymentFault.HOLD);

        portal.start(code, VNPAY, PaymentWay.QR);

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.HELD);
        assertThat(portal.topics(code)).containsExactly("payment.held");
    }
}
