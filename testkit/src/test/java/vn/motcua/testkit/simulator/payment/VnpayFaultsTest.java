package vn.motcua.testkit.simulator.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.Companion;
import vn.motcua.payment.AttemptState;
import vn.motcua.payment.AttemptView;
import vn.motcua.payment.PaymentDesk;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.StartOutcome;

class VnpayFaultsTest {

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
    void a_fault_of_ours_asks_for_the_notification_again_and_nothing_is_lost() {
        DossierCode code = portal.file();
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.work.failAt(1);

        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.vnpay.callbacks()).extracting(SentCallback::delivery).containsExactly(1, 2);
        assertThat(portal.vnpay.callbacks().get(0).answer()).contains("\"RspCode\":\"99\"");
        assertThat(portal.vnpay.callbacks().get(1).answer()).contains("\"RspCode\":\"00\"");
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void what_nobody_paid_expires_and_money_that_comes_later_still_settles() {
        DossierCode code = portal.file();
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);

        portal.after(Duration.ofMinutes(20));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PENDING);
        portal.after(Duration.ofMinutes(5));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(portal.after(Duration.ofHours(1))).isZero();
        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.obligation(code).isSettled()).isTrue();
    }

    @Test
    void money_for_an_expired_attempt_after_another_was_paid_is_late_and_kept() {
        DossierCode code = portal.file();
        StartOutcome.Redirect first = portal.redirect(code, VNPAY);
        portal.after(Duration.ofMinutes(25));
        StartOutcome.Redirect second = portal.redirect(code, "ppdvcqg");
        portal.platform.pay(second.attempt().reference());
        portal.awaitCallbacks();

        portal.vnpay.pay(first.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.settlements(code)).hasSize(2);
        assertThat(portal.happened(code)).containsOnlyOnce("PaymentReceived").containsOnlyOnce("PaidLate");
        assertThat(portal.topics(code)).containsExactly("workflow.paid-twice");
    }

    @Test
    void money_that_may_have_moved_is_held_however_long_and_settles_when_vnpay_says_so() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.HOLD);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.HELD);
        assertThat(portal.topics(code)).containsExactly("payment.held");
        portal.after(Duration.ofHours(30));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.HELD);
        assertThat(portal.start(code, VNPAY, PaymentWay.REDIRECT)).isInstanceOf(StartOutcome.Waiting.class);
        assertThat(reason(portal.start(code, "ppdvcqg", PaymentWay.REDIRECT))).isEqualTo("payment.open-elsewhere");

        portal.vnpay.faults().add(PaymentFault.NO_NOTIFICATION);
        portal.vnpay.pay(redirect.attempt().reference());
        portal.after(Duration.ofHours(7));

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.topics(code)).isEmpty();
    }

    @Test
    void an_answer_that_comes_too_late_leaves_it_unknown_and_a_query_finds_the_money() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.TIME_OUT).add(PaymentFault.NO_NOTIFICATION);

        StartOutcome outcome = portal.startHastily(code, VNPAY, PaymentWay.QR);

        assertThat(outcome).isInstanceOf(StartOutcome.Waiting.class);
        AttemptView attempt = ((StartOutcome.Waiting) outcome).attempt();
        assertThat(attempt.state()).isEqualTo(AttemptState.UNKNOWN);
        assertThat(attempt.reason().map(Reason::code)).contains("transport.timeout");
        portal.vnpay.pay(attempt.reference());
        portal.after(Duration.ofMinutes(5));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void what_the_intermediary_never_took_is_given_up_by_the_first_query_and_may_be_tried_again() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.DOWN);

        StartOutcome outcome = portal.start(code, VNPAY, PaymentWay.QR);
        assertThat(outcome).isInstanceOf(StartOutcome.Waiting.class);
        portal.after(Duration.ofMinutes(5));

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.EXPIRED);
        portal.qr(code);
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PENDING);
    }

    @Test
    void an_intermediary_that_cannot_be_reached_leaves_the_way_free() throws IOException {
        DossierCode code = portal.file();
        PaymentDesk desk = portal.desk(URI.create("http://127.0.0.1:" + closedPort() + "/pay"), portal.transport);

        StartOutcome outcome = desk.start(portal.request(code, VNPAY, PaymentWay.QR), Actor.citizen(Portal.CITIZEN));

        assertThat(reason(outcome)).isEqualTo("payment.unreachable");
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.DECLINED);
        assertThat(portal.start(code, "ppdvcqg", PaymentWay.REDIRECT)).isInstanceOf(StartOutcome.Redirect.class);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void an_answer_that_is_garbage_leaves_it_unknown() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.GARBAGE);

        StartOutcome outcome = portal.start(code, VNPAY, PaymentWay.QR);

        assertThat(outcome).isInstanceOf(StartOutcome.Waiting.class);
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.UNKNOWN);
        assertThat(portal.last(code).reason().map(Reason::code)).contains("payment.answer-unusable");
    }

    @Test
    void a_query_that_is_not_signed_rightly_settles_nothing_and_an_officer_hears_of_it() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NO_NOTIFICATION).add(PaymentFault.BAD_ANSWER, 3);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.pay(redirect.attempt().reference());

        portal.after(Duration.ofMinutes(5));
        portal.after(Duration.ofMinutes(5));
        assertThat(portal.topics(code)).isEmpty();
        portal.after(Duration.ofMinutes(5));
        assertThat(portal.topics(code)).containsExactly("payment.query-failing");
        assertThat(portal.settlements(code)).isEmpty();

        portal.after(Duration.ofMinutes(10));

        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.topics(code)).isEmpty();
    }

    @Test
    void an_intermediary_that_stays_silent_never_makes_a_payment_fail() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NO_NOTIFICATION);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.pay(redirect.attempt().reference());
        portal.vnpay.faults().add(PaymentFault.DOWN, 20);

        for (int i = 0; i < 20; i++) {
            portal.after(Duration.ofHours(6));
        }

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PENDING);
        portal.after(Duration.ofHours(6));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T05:59:30Z",
                "2026-11-20T06:00:00Z",
                "2026-11-20T10:30:00Z",
                "2026-11-20T16:59:59Z",
                "2026-11-20T17:00:00Z",
                "2026-12-31T16:55:00Z"
            })
    void at_any_hour_of_the_day_the_query_names_the_order_as_it_was_stamped(Instant at) {
        portal.clock.set(at);
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NO_NOTIFICATION);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.pay(redirect.attempt().reference());

        portal.after(Duration.ofMinutes(6));

        assertThat(portal.settlements(code)).singleElement().satisfies(settlement -> assertThat(settlement.paidAt())
                .isEqualTo(at));
    }

    @Test
    void a_node_that_dies_before_it_could_record_the_answer_leaves_an_attempt_that_is_asked_for() {
        DossierCode code = portal.file();
        // the look at the price, the attempt, the answer
        portal.work.failAt(3);

        assertThatThrownBy(() -> portal.start(code, VNPAY, PaymentWay.QR)).isInstanceOf(IllegalStateException.class);

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.CREATED);
        assertThat(portal.start(code, VNPAY, PaymentWay.QR)).isInstanceOf(StartOutcome.Waiting.class);
        assertThat(portal.after(Duration.ofMinutes(2))).isEqualTo(1);
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.UNKNOWN);
        portal.after(Duration.ofMinutes(23));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(portal.start(code, VNPAY, PaymentWay.QR)).isInstanceOf(StartOutcome.Qr.class);
    }

    @Test
    void an_attempt_that_cannot_be_read_keeps_no_other_waiting() {
        DossierCode broken = portal.file();
        portal.redirect(broken, VNPAY);
        portal.store.run(transaction -> {
            Companion row =
                    transaction.companions().of("payment.attempt", broken).get(0);
            transaction.companions().update(row.next(row.state(), row.slot(), row.dueAt(), "{"));
            return row;
        });
        portal.clock.advance(Duration.ofSeconds(1));
        DossierCode sound = portal.file();
        portal.vnpay.faults().add(PaymentFault.NO_NOTIFICATION);
        portal.vnpay.pay(portal.redirect(sound, VNPAY).attempt().reference());

        portal.after(Duration.ofMinutes(6));

        assertThat(portal.settlements(sound)).hasSize(1);
    }
}
