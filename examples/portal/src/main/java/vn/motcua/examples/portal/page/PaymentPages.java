package vn.motcua.examples.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.NotFoundException;
import vn.motcua.examples.portal.api.Caller;
import vn.motcua.examples.portal.api.Payments;
import vn.motcua.payment.PaymentDesk;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.QrImage;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.StartOutcome;

/** Leads the payer to pay, and greets the browser that comes back; what the browser brings settles nothing. */
@Controller
class PaymentPages {

    private static final int QR_PIXELS = 300;

    private final Payments payments;
    private final PaymentDesk desk;
    private final Caller caller;

    PaymentPages(Payments payments, PaymentDesk desk, Caller caller) {
        this.payments = payments;
        this.desk = desk;
        this.caller = caller;
    }

    @PostMapping("/ho-so/{code}/thanh-toan")
    String pay(
            Principal principal,
            @PathVariable String code,
            @RequestParam String obligation,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Dossier dossier = caller.dossier(principal, code);
        StartOutcome outcome = start(principal, dossier, obligation, "platform", PaymentWay.REDIRECT, request);
        if (outcome instanceof StartOutcome.Redirect redirect) {
            return "redirect:" + redirect.address();
        }
        explain(outcome, flash);
        return "redirect:/ho-so/" + dossier.code();
    }

    @PostMapping("/ho-so/{code}/ma-qr")
    String qr(
            Principal principal,
            @PathVariable String code,
            @RequestParam String obligation,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Dossier dossier = caller.dossier(principal, code);
        StartOutcome outcome = start(principal, dossier, obligation, "vnpay", PaymentWay.QR, request);
        if (outcome instanceof StartOutcome.Qr qr) {
            String png = Base64.getEncoder().encodeToString(QrImage.png(qr.text(), QR_PIXELS));
            flash.addFlashAttribute("qr", "data:image/png;base64," + png);
            flash.addFlashAttribute("qrText", qr.text());
        } else {
            explain(outcome, flash);
        }
        return "redirect:/ho-so/" + dossier.code();
    }

    @PostMapping("/ho-so/{code}/quet-thu")
    String scan(Principal principal, @PathVariable String code, @RequestParam String qr, RedirectAttributes flash) {
        Dossier dossier = caller.dossier(principal, code);
        payments.scan(qr);
        flash.addFlashAttribute("returned", "Điện thoại giả lập đã trả tiền; VNPAY sẽ báo về trong giây lát.");
        return "redirect:/ho-so/" + dossier.code();
    }

    @GetMapping("/payments/{intermediary}/return")
    String returned(
            @Nullable Principal principal, @PathVariable String intermediary, HttpServletRequest request, Model model) {
        if (principal != null) {
            model.addAttribute("person", caller.of(principal));
        }
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        try {
            model.addAttribute("back", desk.browserReturn(intermediary, RawCallback.get(query)));
        } catch (NotFoundException e) {
            // an intermediary that signs nothing for browsers: there is nothing to show but our own books
            model.addAttribute("back", null);
        }
        return "returned";
    }

    private StartOutcome start(
            Principal principal,
            Dossier dossier,
            String obligation,
            String intermediary,
            PaymentWay way,
            HttpServletRequest request) {
        return payments.start(
                dossier.code(),
                obligation,
                intermediary,
                way,
                request,
                caller.of(principal).actor());
    }

    private static void explain(StartOutcome outcome, RedirectAttributes flash) {
        if (outcome instanceof StartOutcome.Rejected rejected) {
            flash.addFlashAttribute("reasons", rejected.reasons());
        } else {
            flash.addFlashAttribute("returned", "Đang hỏi kết quả thanh toán; vui lòng xem lại sau ít phút.");
        }
    }
}
