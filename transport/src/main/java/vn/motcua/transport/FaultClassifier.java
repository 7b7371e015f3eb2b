package vn.motcua.transport;

import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import vn.motcua.transport.TryOutcome.Failed;

/**
 * Decides what a failed try means: whether the other side may have acted, and in which words to say it. When in doubt, it
 * may have acted.
 */
final class FaultClassifier {

    private FaultClassifier() {}

    static Failed classify(Exception fault, CallWatch watch) {
        if (isInterruption(fault)) {
            return new Failed(TransportReason.INTERRUPTED, watch.isSent(), Optional.empty());
        }
        // With TLS 1.3 the other side refuses our certificate after we believe the handshake done. It has not read the
        // request then, since nothing is read before the handshake is done on its side too.
        boolean refusedLate = fault instanceof SSLHandshakeException && watch.isHandshaken() && !watch.isAnswerBegun();
        if (!watch.isSent() || refusedLate) {
            return new Failed(beforeSending(fault, watch), false, Optional.of(fault));
        }
        return new Failed(afterSending(fault, watch), true, harmless(fault));
    }

    private static TransportReason beforeSending(Exception fault, CallWatch watch) {
        if (fault instanceof InterruptedIOException) {
            return TransportReason.CONNECT_TIMEOUT;
        }
        // A connection reset in the middle of the handshake is how some servers refuse our certificate.
        if (watch.isHandshaking() || fault instanceof SSLException) {
            return TransportReason.TLS_REFUSED;
        }
        if (fault instanceof UnknownHostException) {
            return TransportReason.NAME_UNKNOWN;
        }
        return TransportReason.CONNECTION_REFUSED;
    }

    private static TransportReason afterSending(Exception fault, CallWatch watch) {
        if (fault instanceof InterruptedIOException) {
            return TransportReason.TIMEOUT;
        }
        if (watch.isAnswerBegun()) {
            return TransportReason.ANSWER_CUT;
        }
        boolean speaksOtherwise = fault instanceof ProtocolException || fault instanceof RuntimeException;
        return speaksOtherwise ? TransportReason.ANSWER_MALFORMED : TransportReason.CONNECTION_CUT;
    }

    /** OkHttp's own faults may quote the answer that they could not read; those of the platform do not. */
    private static Optional<Throwable> harmless(Exception fault) {
        boolean fromPlatform = fault instanceof SocketException
                || fault instanceof SocketTimeoutException
                || fault instanceof SSLException;
        return fromPlatform ? Optional.of(fault) : Optional.empty();
    }

    /** OkHttp lets {@link InterruptedException} through undeclared, with the thread's flag cleared: it is set again. */
    private static boolean isInterruption(Exception fault) {
        if (fault instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return true;
        }
        return fault instanceof InterruptedIOException
                && !(fault instanceof SocketTimeoutException)
                && Thread.currentThread().isInterrupted();
    }
}
