package vn.motcua.testkit.simulator.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.onestop.AuditEntry;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.StartOutcome;
import vn.motcua.testkit.simulator.registry.KeptLog;

class PaymentPrivacyTest {

    /** Goes through every branch that writes a log, a record of a call, or an entry for an officer. */
    @Test
    void neither_secrets_nor_signatures_nor_payers_are_written_anywhere() {
        try (Simulators simulators = new Simulators();
                Portal portal = new Portal(simulators)) {
            DossierCode paid = portal.file();
            portal.vnpay.faults().add(PaymentFault.BAD_SIGNATURE);
            StartOutcome.Redirect redirect = portal.redirect(paid, "vnpay");
            portal.work.failAt(1);
            portal.press(redirect.address(), redirect.attempt().reference(), "pay");
            portal.awaitCallbacks();
            portal.vnpay.resend(redirect.attempt().reference());
            portal.awaitCallbacks();
            portal.work.failAt(1);
            portal.vnpay.resend(redirect.attempt().reference());
            portal.awaitCallbacks();
            DossierCode onPlatform = portal.file();
            StartOutcome.Redirect other = portal.redirect(onPlatform, "ppdvcqg");
            portal.platform.faults().add(PaymentFault.CHANGED_AMOUNT).add(PaymentFault.GARBAGE);
            portal.platform.pay(other.attempt().reference());
            portal.awaitCallbacks();
            portal.after(Duration.ofMinutes(5));
            DossierCode scanned = portal.file();
            portal.vnpay.faults().add(PaymentFault.TIME_OUT);
            portal.startHastily(scanned, "vnpay", PaymentWay.QR);
            portal.vnpay.faults().add(PaymentFault.DOWN, 5);
            portal.after(Duration.ofMinutes(5));

            List<String> written = new ArrayList<>(KeptLog.lines());
            portal.audit.stream().map(AuditEntry::toString).forEach(written::add);
            portal.store
                    .run(transaction -> transaction.attention().open(100))
                    .forEach(item -> written.add(item.toString()));
            portal.desk.attempts(paid).forEach(view -> written.add(view.toString()));
            String hash = redirect.address().toString().replaceFirst(".*vnp_SecureHash=", "");

            assertThat(hash).hasSize(128);
            assertThat(written)
                    .anyMatch(line -> line.contains("payment.signature-wrong"))
                    .anyMatch(line -> line.contains("not recorded"))
                    .anyMatch(line -> line.contains("payment.amount-differs"));
            assertThat(written.stream()
                            .filter(line -> line.contains("vn.motcua.payment") || !line.contains(" wiremock")))
                    .allSatisfy(line -> assertThat(line)
                            .doesNotContain(
                                    portal.vnpay.settings().secret(),
                                    portal.platform.settings().secret(),
                                    hash,
                                    Portal.NAME,
                                    Portal.NUMBER,
                                    Portal.HOME,
                                    Portal.IP,
                                    "vnp_SecureHash"));
        }
    }
}
