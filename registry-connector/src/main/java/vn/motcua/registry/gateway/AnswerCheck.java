package vn.motcua.registry.gateway;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.error.Retryability;
import vn.motcua.transport.HttpAnswer;
import vn.motcua.transport.Repeat;

/** Tells a usable answer from an error, and whose error it is: the axis's or that of the system behind it. */
final class AnswerCheck {

    private AnswerCheck() {}

    static GatewayAnswer usable(GatewayCall call, HttpAnswer answer) {
        Retryability doubt = call.repeat() == Repeat.IDEMPOTENT ? Retryability.SAFE : Retryability.OUTCOME_UNKNOWN;
        Optional<Trouble> trouble = trouble(call.operation(), answer, doubt);
        if (trouble.isPresent()) {
            Trouble found = trouble.get();
            throw new OutsideException(
                    found.reason(), found.origin(), found.retryability(), answer.correlationId(), null, null);
        }
        return new GatewayAnswer(answer.text(), answer.correlationId(), doubt);
    }

    private record Trouble(Reason reason, Origin origin, Retryability retryability) {}

    private static Optional<Trouble> trouble(String operation, HttpAnswer answer, Retryability doubt) {
        int status = answer.status();
        if (status == 401 || status == 403 || status == 429) {
            return Optional.of(
                    new Trouble(GatewayReason.NOT_ADMITTED.with(operation, status), Origin.BUS, Retryability.SAFE));
        }
        if (isPage(answer)) {
            return Optional.of(
                    new Trouble(GatewayReason.PAGE_INSTEAD_OF_DATA.with(operation, status), Origin.BUS, doubt));
        }
        if (status >= 502 && status <= 504) {
            return Optional.of(
                    new Trouble(GatewayReason.UNREACHABLE_BEHIND.with(operation, status), Origin.BUS, doubt));
        }
        if (status >= 500) {
            return Optional.of(
                    new Trouble(GatewayReason.PROVIDER_FAILED.with(operation, status), Origin.PROVIDER, doubt));
        }
        if (!answer.isSuccess()) {
            return Optional.of(new Trouble(
                    GatewayReason.UNEXPECTED_STATUS.with(operation, status), Origin.BUS, Retryability.NEVER));
        }
        if (answer.text().isBlank()) {
            return Optional.of(new Trouble(GatewayReason.EMPTY_ANSWER.with(operation), Origin.PROVIDER, doubt));
        }
        return Optional.empty();
    }

    /** Some buses send their error pages without a type, and some systems their JSON with a wrong one. */
    private static boolean isPage(HttpAnswer answer) {
        String type = answer.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String text = answer.text().stripLeading();
        return text.startsWith("<") || (type.contains("html") && !text.startsWith("{"));
    }
}
