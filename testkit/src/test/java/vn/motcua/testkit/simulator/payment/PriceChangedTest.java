package vn.motcua.testkit.simulator.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.StartOutcome;

/** A rule that changes between the quote and the payment makes a new quote, never a silent one. */
class PriceChangedTest {

    private static final String VNPAY = "vnpay";

    private static final Simulators SIMULATORS = new Simulators();

    private final Portal portal = new Portal(SIMULATORS);

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        SIMULATORS.close();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void the_payer_is_told_of_the_new_price_before_anything_is_taken() throws IOException {
        DossierCode code = portal.file();
        portal.fees = costing(180_000);

        StartOutcome first = portal.start(code, VNPAY, PaymentWay.REDIRECT);

        assertThat(first).isInstanceOfSatisfying(StartOutcome.Rejected.class, rejected -> assertThat(rejected.reasons())
                .singleElement()
                .satisfies(PriceChangedTest::namesBothPrices));
        assertThat(portal.obligation(code).amount()).isEqualTo(Dong.of(180_000));
        assertThat(portal.happened(code)).contains("Repriced");
        StartOutcome.Redirect second = portal.redirect(code, VNPAY);
        portal.vnpay.pay(second.attempt().reference());
        portal.awaitCallbacks();
        assertThat(portal.settlements(code)).singleElement().satisfies(paid -> assertThat(paid.amount())
                .isEqualTo(Dong.of(180_000)));
        assertThat(portal.obligation(code).isSettled()).isTrue();
    }

    @Test
    void an_attempt_that_is_open_keeps_its_amount() throws IOException {
        DossierCode code = portal.file();
        StartOutcome.Redirect open = portal.redirect(code, VNPAY);
        portal.fees = costing(250_000);

        StartOutcome again = portal.start(code, VNPAY, PaymentWay.REDIRECT);

        assertThat(again).isInstanceOfSatisfying(StartOutcome.Redirect.class, redirect -> assertThat(
                        redirect.attempt().reference())
                .isEqualTo(open.attempt().reference()));
        assertThat(portal.obligation(code).amount()).isEqualTo(Dong.of(Portal.FEE));
    }

    private static void namesBothPrices(Reason reason) {
        assertThat(reason.code()).isEqualTo("payment.price-changed");
        assertThat(reason.vi()).contains("200.000 đ", "180.000 đ");
        assertThat(reason.en()).contains("200.000 đ", "180.000 đ");
    }

    private FeeSchedule costing(long amount) throws IOException {
        return FeeSchedule.shipped().with(Files.writeString(folder.resolve("tinh.yaml"), """
                pack: TINH
                version: "%1$d"
                territory: {province: "96"}
                replaces:
                  - {fee: LLTP.PHIEU, source: {citation: Văn bản thử, confidence: CONFIRMED}}
                fees:
                  - id: LLTP.PHIEU
                    vi: Phí cấp Phiếu lý lịch tư pháp
                    en: Criminal-record certificate fee
                    kind: PHI
                    setBy: FINANCE_MINISTRY
                    rates:
                      - {id: TINH.LLTP, from: 2020-01-01, amount: %1$d, source: {citation: Văn bản thử, confidence: CONFIRMED}}
                """.formatted(amount)));
    }
}
