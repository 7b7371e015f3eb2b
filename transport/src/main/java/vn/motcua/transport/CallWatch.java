package vn.motcua.transport;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Watches one try, to know afterwards how far it came. Used by one thread. */
final class CallWatch extends EventListener {

    private static final int NONE = 0;

    private boolean handshaking;
    private boolean handshaken;
    private boolean sent;
    private int status = NONE;

    @Override
    public void secureConnectStart(Call call) {
        handshaking = true;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        handshaking = false;
        handshaken = true;
    }

    /** The head is about to be written: from here on the other side may have got something. */
    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        status = response.code();
    }

    /** Whether a TLS handshake was begun and not finished. */
    boolean isHandshaking() {
        return handshaking;
    }

    /** Whether this try made a TLS connection of its own, instead of taking one that was kept. */
    boolean isHandshaken() {
        return handshaken;
    }

    boolean isSent() {
        return sent;
    }

    boolean isAnswerBegun() {
        return status != NONE;
    }

    /** The status as it came over the wire. */
    int status() {
        return status;
    }
}
