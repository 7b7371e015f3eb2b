package vn.motcua.testkit.simulator.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.fee.Dong;
import vn.motcua.payment.AttemptState;
import vn.motcua.payment.AttemptView;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.StartOutcome;

class VnpayDeskTest {

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

    private static String code(HttpResponse<String> answer) {
        return Parameters.json(answer.body()).get("RspCode");
    }

    /** A notification as VNPAY would sign it, with some fields replaced. */
    private URI notification(String reference, Map<String, String> replaced) {
        SimulatedPayment payment = portal.vnpay.payment(reference).orElseThrow();
        VnpayMessages messages = new VnpayMessages(
                portal.vnpay.settings().merchant(), portal.vnpay.settings().secret());
        Map<String, String> fields = messages.outcome(payment);
        fields.putAll(replaced);
        return URI.create(portal.callbackUrl(VNPAY) + "?" + messages.signedForm(fields));
    }

    @Test
    void who_pays_on_the_page_of_vnpay_has_paid_as_soon_as_the_notification_is_recorded() {
        DossierCode code = portal.file();
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);

        portal.press(redirect.address(), redirect.attempt().reference(), "pay");
        portal.awaitCallbacks();

        assertThat(portal.obligation(code).isSettled()).isTrue();
        assertThat(portal.settlements(code)).singleElement().satisfies(settlement -> {
            assertThat(settlement.intermediary()).isEqualTo(VNPAY);
            assertThat(settlement.amount()).isEqualTo(Dong.of(Portal.FEE));
            assertThat(settlement.paidAt()).isEqualTo(portal.clock.instant());
            assertThat(settlement.reference())
                    .isEqualTo(portal.last(code).transaction().orElseThrow());
        });
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
        assertThat(portal.happened(code)).containsOnlyOnce("PaymentReceived");
        assertThat(portal.vnpay.journal())
                .allSatisfy(call -> assertThat(call.signatureRight()).isTrue());
        assertThat(portal.vnpay.callbacks()).singleElement().satisfies(sent -> assertThat(sent.answer())
                .contains("\"RspCode\":\"00\""));
        assertThat(portal.topics(code)).isEmpty();
    }

    @Test
    void a_browser_that_comes_back_settles_nothing_and_the_query_does() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NO_NOTIFICATION);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);

        portal.press(redirect.address(), redirect.attempt().reference(), "pay");

        assertThat(portal.returns).singleElement().satisfies(back -> {
            assertThat(back.authentic()).isTrue();
            assertThat(back.attempt().map(AttemptView::state)).contains(AttemptState.PENDING);
            assertThat(back.message().code()).isEqualTo("vnpay.response-00");
        });
        assertThat(portal.settlements(code)).isEmpty();

        assertThat(portal.after(Duration.ofMinutes(5))).isEqualTo(1);

        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PAID);
    }

    @Test
    void a_forged_browser_return_is_shown_as_such() {
        var back = portal.desk.browserReturn(VNPAY, RawCallback.get("vnp_TxnRef=x&vnp_ResponseCode=00"));

        assertThat(back.authentic()).isFalse();
        assertThat(back.attempt()).isEmpty();
        assertThat(back.message().code()).isEqualTo("payment.signature-wrong");
    }

    @Test
    void a_forged_notification_changes_nothing_and_is_told_so() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.BAD_SIGNATURE);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);

        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.vnpay.callbacks()).hasSize(4).allSatisfy(sent -> assertThat(sent.answer())
                .contains("\"RspCode\":\"97\""));
        assertThat(portal.settlements(code)).isEmpty();
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PENDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vnp_Amount", "vnp_TxnRef", "vnp_ResponseCode", "vnp_TransactionStatus", "vnp_TransactionNo"})
    void a_notification_altered_on_its_way_changes_nothing(String field) {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NO_NOTIFICATION);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.cancel(redirect.attempt().reference());
        String right = notification(redirect.attempt().reference(), Map.of()).toString();

        HttpResponse<String> altered = portal.get(URI.create(right.replaceFirst(field + "=[^&]*", field + "=00")));
        HttpResponse<String> doubled = portal.get(URI.create(right + "&" + field + "=00"));

        assertThat(code(altered)).isEqualTo("97");
        assertThat(code(doubled)).isEqualTo("99");
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.PENDING);
        assertThat(portal.settlements(code)).isEmpty();
    }

    @Test
    void a_signed_notification_of_another_amount_goes_to_an_officer_and_settles_nothing() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.CHANGED_AMOUNT);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);

        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.vnpay.callbacks())
                .allSatisfy(sent -> assertThat(sent.answer()).contains("\"RspCode\":\"04\""));
        assertThat(portal.settlements(code)).isEmpty();
        assertThat(portal.topics(code)).containsExactly("payment.amount-differs");
    }

    @Test
    void a_signed_notification_of_an_unknown_reference_goes_to_the_dossier_that_its_text_names() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.UNKNOWN_REFERENCE);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);

        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.vnpay.callbacks())
                .allSatisfy(sent -> assertThat(sent.answer()).contains("\"RspCode\":\"01\""));
        assertThat(portal.settlements(code)).isEmpty();
        assertThat(portal.topics(code)).containsExactly("payment.reference-unknown");
    }

    @Test
    void a_signed_notification_of_another_merchant_settles_nothing() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.OTHER_MERCHANT);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);

        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.vnpay.callbacks())
                .allSatisfy(sent -> assertThat(sent.answer()).contains("\"RspCode\":\"01\""));
        assertThat(portal.settlements(code)).isEmpty();
        assertThat(portal.topics(code)).containsExactly("payment.other-merchant");
    }

    @Test
    void a_notification_that_comes_again_is_answered_with_02_and_settles_once() {
        DossierCode code = portal.file();
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        portal.vnpay.resend(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.vnpay.callbacks()).hasSize(2);
        assertThat(portal.vnpay.callbacks().get(1).answer()).contains("\"RspCode\":\"02\"");
        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.topics(code)).isEmpty();
    }

    @Test
    void many_notifications_at_once_settle_once() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NO_NOTIFICATION);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.pay(redirect.attempt().reference());
        URI notification = notification(redirect.attempt().reference(), Map.of());

        var codes = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> code(portal.get(notification)))
                .toList();

        assertThat(codes).containsOnlyOnce("00").containsOnly("00", "02");
        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.happened(code)).containsOnlyOnce("PaymentReceived");
    }

    @Test
    void a_notification_sent_twice_at_once_settles_once() {
        DossierCode code = portal.file();
        portal.vnpay.faults().add(PaymentFault.NOTIFY_TWICE);
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);

        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();

        assertThat(portal.vnpay.callbacks()).hasSize(2);
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void other_money_under_the_same_reference_is_recorded_too_and_shown_to_an_officer() {
        DossierCode code = portal.file();
        StartOutcome.Redirect redirect = portal.redirect(code, VNPAY);
        portal.vnpay.pay(redirect.attempt().reference());
        portal.awaitCallbacks();
        URI other = notification(redirect.attempt().reference(), Map.of("vnp_TransactionNo", "99999999"));

        assertThat(code(portal.get(other))).isEqualTo("00");
        assertThat(code(portal.get(other))).isEqualTo("02");

        assertThat(portal.settlements(code)).hasSize(2);
        assertThat(portal.happened(code)).containsOnlyOnce("PaidLate");
        assertThat(portal.topics(code)).containsExactly("workflow.paid-twice");
    }

    @Test
    void a_scanned_code_pays() {
        DossierCode code = portal.file();
        StartOutcome.Qr qr = portal.qr(code);

        HttpResponse<String> scan = portal.postJson(
                URI.create(portal.vnpay.payUrl().resolve("/sandbox/scan").toString()),
                "{\"qr\":\"" + qr.text() + "\"}");
        portal.awaitCallbacks();

        assertThat(scan.statusCode()).isEqualTo(200);
        assertThat(portal.settlements(code)).hasSize(1);
        assertThat(portal.audit).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("genqr");
            assertThat(entry.dossier()).contains(code);
            assertThat(entry.actor()).isEqualTo(Portal.CITIZEN);
        });
    }
}
