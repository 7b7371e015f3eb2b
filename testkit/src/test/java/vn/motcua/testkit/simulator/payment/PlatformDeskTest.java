package vn.motcua.testkit.simulator.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;
import vn.motcua.payment.AttemptState;
import vn.motcua.payment.AttemptView;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.StartOutcome;

class PlatformDeskTest {

    private static final String PLATFORM = "ppdvcqg";

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

    private static String code(HttpResponse<String> answer) {
        return Parameters.json(answer.body()).get("MaLoi");
    }

    /** A callback as the platform would sign it. */
    private Map<String, Object> callback(String reference) {
        SimulatedPayment payment = portal.platform.payment(reference).orElseThrow();
        PlatformMessages messages = new PlatformMessages(
                portal.platform.settings().merchant(),
                portal.platform.settings().secret());
        return messages.signed(messages.outcome(payment));
    }

    private HttpResponse<String> send(Map<String, Object> callback) {
        return portal.postJson(portal.callbackUrl(PLATFORM), JsonMapper.shared().writeValueAsString(callback));
    }

    @Test
    void who_pays_on_the_platform_has_paid_and_our_reply_is_signed_by_us() {
        DossierCode code = portal.file();
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);

        portal.press(redirect.address(), redirect.attempt().reference(), "pay");
        portal.awaitCallbacks();

        assertThat(portal.settlements(code)).singleElement().satisfies(settlement -> {
            assertThat(settlement.intermediary()).isEqualTo(PLATFORM);
            assertThat(settlement.amount()).isEqualTo(Dong.of(Portal.FEE));
            assertThat(settlement.reference()).startsWith("PP");
        });
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.platform.callbacks()).singleElement().satisfies(sent -> assertThat(sent.accepted())
                .isTrue());
        assertThat(portal.platform.journal()).singleElement().satisfies(call -> {
            assertThat(call.operation()).isEqualTo("init");
            assertThat(call.signatureRight()).isTrue();
            assertThat(call.answer()).isEqualTo("0");
        });
        assertThat(redirect.attempt().reference()).matches("dvcH1240261120000120261120140509[0-9a-z]{4}");
        assertThat(portal.audit).singleElement().satisfies(entry -> assertThat(entry.fields())
                .contains("name", "personalId", "address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MaLoi", "MaDoiTac", "MaThamChieu", "SoTien", "MaTienTe", "MaGiaoDich", "ThoiGianGD", "MaXacThuc"
            })
    void a_callback_altered_on_its_way_changes_nothing(String field) {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.NO_NOTIFICATION);
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);
        portal.platform.pay(redirect.attempt().reference());
        Map<String, Object> altered = callback(redirect.attempt().reference());
        altered.put(field, field.equals("SoTien") ? (Object) 1 : "00000000");

        HttpResponse<String> answer = send(altered);

        assertThat(code(answer)).isEqualTo("99");
        assertThat(answer.body()).doesNotContain(redirect.attempt().reference());
        assertThat(portal.settlements(code)).isEmpty();
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PENDING);
    }

    @Test
    void a_forged_callback_changes_nothing() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.BAD_SIGNATURE);
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);

        portal.platform.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.platform.callbacks()).hasSize(4).noneMatch(SentCallback::accepted);
        assertThat(portal.settlements(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGED_AMOUNT", "UNKNOWN_REFERENCE", "OTHER_MERCHANT"})
    void a_signed_callback_that_does_not_fit_goes_to_an_officer_and_settles_nothing(PaymentFault fault) {
        DossierCode code = portal.file();
        portal.platform.faults().add(fault);
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);

        portal.platform.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.platform.callbacks()).noneMatch(SentCallback::accepted);
        assertThat(portal.settlements(code)).isEmpty();
        assertThat(portal.topics(code)).hasSize(1).first().asString().startsWith("payment.");
    }

    @Test
    void a_callback_that_comes_again_or_twice_at_once_settles_once() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.NOTIFY_TWICE);
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);
        portal.platform.pay(redirect.attempt().reference());
        portal.awaitCallbacks();
        Map<String, Object> callback = callback(redirect.attempt().reference());

        var codes = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> code(send(callback)))
                .toList();

        assertThat(portal.platform.callbacks()).hasSize(2).allMatch(SentCallback::accepted);
        assertThat(codes).containsOnly("00");
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void an_order_that_was_taken_but_answered_too_late_is_found_by_query() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.TIME_OUT).add(PaymentFault.NO_NOTIFICATION);

        StartOutcome outcome = portal.startHastily(code, PLATFORM, PaymentWay.REDIRECT);

        assertThat(outcome).isInstanceOf(StartOutcome.Waiting.class);
        AttemptView attempt = ((StartOutcome.Waiting) outcome).attempt();
        assertThat(attempt.state()).isEqualTo(AttemptState.UNKNOWN);
        assertThat(portal.start(code, PLATFORM, PaymentWay.REDIRECT)).isInstanceOf(StartOutcome.Waiting.class);
        portal.platform.pay(attempt.reference());
        portal.after(Duration.ofMinutes(5));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.desk.attempts(code)).hasSize(1);
    }

    @Test
    void a_callback_for_an_order_whose_answer_never_came_settles_too() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.TIME_OUT);
        AttemptView attempt =
                ((StartOutcome.Waiting) portal.startHastily(code, PLATFORM, PaymentWay.REDIRECT)).attempt();

        portal.platform.pay(attempt.reference());
        portal.awaitCallbacks();

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
    }

    @Test
    void a_callback_without_success_declines_only_after_the_platform_confirmed_it_and_then_one_may_try_again() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.DECLINE);
        StartOutcome.Redirect first = portal.redirect(code, PLATFORM);
        portal.press(first.address(), first.attempt().reference(), "pay");
        portal.awaitCallbacks();

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PENDING);
        assertThat(portal.last(code).reason().map(Reason::code)).contains("platform.not-successful");
        assertThat(portal.desk.resolveDue()).isEqualTo(1);
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.DECLINED);

        portal.clock.advance(Duration.ofSeconds(1));
        StartOutcome.Redirect second = portal.redirect(code, PLATFORM);
        portal.platform.pay(second.attempt().reference());
        portal.awaitCallbacks();
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void undecided_money_is_held_and_not_given_up() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.HOLD).add(PaymentFault.NO_NOTIFICATION);
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);
        portal.platform.pay(redirect.attempt().reference());

        portal.after(Duration.ofMinutes(5));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.HELD);
        assertThat(portal.topics(code)).isEmpty();
        portal.after(Duration.ofHours(10));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.HELD);
        assertThat(portal.topics(code)).containsExactly("payment.held");

        portal.platform.pay(redirect.attempt().reference());
        portal.awaitCallbacks();
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.topics(code)).isEmpty();
    }

    @Test
    void what_nobody_paid_fails_at_the_platform_and_money_that_comes_later_still_settles() {
        DossierCode code = portal.file();
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);

        portal.after(Duration.ofMinutes(26));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.DECLINED);
        portal.platform.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void an_order_that_the_platform_never_took_ends_with_its_window() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.DOWN);
        StartOutcome outcome = portal.start(code, PLATFORM, PaymentWay.REDIRECT);

        assertThat(outcome).isInstanceOf(StartOutcome.Waiting.class);
        portal.after(Duration.ofMinutes(5));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.UNKNOWN);
        portal.after(Duration.ofMinutes(20));
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(portal.start(code, PLATFORM, PaymentWay.REDIRECT)).isInstanceOf(StartOutcome.Redirect.class);
    }

    @Test
    void garbage_leaves_it_unknown() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.GARBAGE);

        assertThat(portal.start(code, PLATFORM, PaymentWay.REDIRECT)).isInstanceOf(StartOutcome.Waiting.class);
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.UNKNOWN);
    }

    @Test
    void a_callback_before_the_answer_is_not_undone_by_it() {
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.NOTIFY_FIRST);

        StartOutcome outcome = portal.start(code, PLATFORM, PaymentWay.REDIRECT);

        assertThat(((StartOutcome.Waiting) outcome).attempt().state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void a_fault_of_ours_is_answered_with_99() {
        DossierCode code = portal.file();
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);
        portal.work.failAt(1);

        portal.platform.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.platform.callbacks().get(0).answer()).contains("\"MaLoi\":\"99\"");
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T06:00:00Z", "2026-11-20T16:59:59Z", "2026-11-20T17:00:00Z"})
    void at_any_hour_of_the_day_the_query_names_the_order_as_it_was_stamped(Instant at) {
        portal.clock.set(at);
        DossierCode code = portal.file();
        portal.platform.faults().add(PaymentFault.NO_NOTIFICATION);
        StartOutcome.Redirect redirect = portal.redirect(code, PLATFORM);
        portal.platform.pay(redirect.attempt().reference());

        portal.after(Duration.ofMinutes(6));

        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void the_platform_signs_nothing_for_browsers_so_there_is_nothing_to_read() {
        assertThatThrownBy(() -> portal.desk.browserReturn(PLATFORM, RawCallback.get("MaLoi=00")))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("payment.not-offered");
    }
}
