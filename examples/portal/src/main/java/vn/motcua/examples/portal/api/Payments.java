package vn.motcua.examples.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.Actor;
import vn.motcua.payment.PayerContext;
import vn.motcua.payment.PaymentDesk;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.StartOutcome;
import vn.motcua.testkit.simulator.payment.VnpaySimulator;

/** Begins payments for the pages and for the interface alike. */
@Component
public class Payments {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final PaymentDesk desk;
    private final VnpaySimulator vnpay;

    Payments(PaymentDesk desk, VnpaySimulator vnpay) {
        this.desk = desk;
        this.vnpay = vnpay;
    }

    /**
     * Begins to pay.
     *
     * @param dossier the dossier
     * @param obligation what is owed
     * @param intermediary through whom
     * @param way how
     * @param request the payer's request, for the address that the browser comes back to
     * @param actor who asks
     * @return where to lead the payer, or why not
     */
    public StartOutcome start(
            DossierCode dossier,
            String obligation,
            String intermediary,
            PaymentWay way,
            HttpServletRequest request,
            Actor actor) {
        URI back = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/payments/" + intermediary + "/return")
                .build()
                .toUri();
        PayerContext payer = new PayerContext(request.getRemoteAddr(), back, VIETNAMESE);
        return desk.start(new PaymentRequest(dossier, obligation, intermediary, way, payer), actor);
    }

    /**
     * Stands in for the payer's phone, since nobody has an application for a simulated intermediary.
     *
     * @param qr the text of the QR code
     * @throws InvalidInputException if the simulator has not issued it
     */
    public void scan(String qr) {
        try {
            vnpay.pay(qr);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(PortalReason.QR_UNKNOWN.with());
        }
    }
}
