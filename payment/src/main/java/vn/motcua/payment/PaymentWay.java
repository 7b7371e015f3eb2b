package vn.motcua.payment;

/** How a payer is led to pay. */
public enum PaymentWay {
    /** The browser goes to the intermediary's page. */
    REDIRECT,
    /** The payer scans a QR code on the portal's page. */
    QR
}
