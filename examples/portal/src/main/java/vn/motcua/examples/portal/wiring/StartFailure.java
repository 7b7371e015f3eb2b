package vn.motcua.examples.portal.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.motcua.error.MotCuaException;

/** Tells in two sentences, and not in a stack trace, why the portal does not start. */
class StartFailure extends AbstractFailureAnalyzer<MotCuaException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MotCuaException cause) {
        return new FailureAnalysis(
                cause.reason().vi(), cause.reason().en() + " (" + cause.reason().code() + ")", cause);
    }
}
