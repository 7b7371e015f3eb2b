package vn.motcua.transport;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;

/** Reads certificates in PEM. Whatever else the text holds is passed over. */
final class PemCertificates {

    private PemCertificates() {}

    static List<X509Certificate> read(String place, String pem) {
        List<X509Certificate> found = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof X509CertificateHolder holder) {
                    found.add(converter.getCertificate(holder));
                }
            }
        } catch (IOException | CertificateException | RuntimeException e) {
            throw Doors.refused(place, TransportReason.CERTIFICATE_UNREADABLE.with());
        }
        if (found.isEmpty()) {
            throw Doors.refused(place, TransportReason.CERTIFICATE_UNREADABLE.with());
        }
        return List.copyOf(found);
    }

    /** A chain: each certificate issued by the next. */
    static List<X509Certificate> chain(String place, String pem) {
        List<X509Certificate> chain = read(place, pem);
        for (int i = 1; i < chain.size(); i++) {
            if (!isIssuedBy(chain.get(i - 1), chain.get(i))) {
                throw Doors.refused(place, TransportReason.CHAIN_BROKEN.with());
            }
        }
        return chain;
    }

    private static boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
