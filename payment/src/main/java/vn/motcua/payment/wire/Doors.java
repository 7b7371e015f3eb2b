package vn.motcua.payment.wire;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.error.Retryability;
import vn.motcua.error.Violation;
import vn.motcua.payment.PaymentReason;
import vn.motcua.transport.HttpAnswer;

/** The checks at the connectors' doors. Names the place that is wrong, never the value. */
public final class Doors {

    private Doors() {}

    /**
     * Checks a value against a shape.
     *
     * @param field its name
     * @param value the value
     * @param shape what it must look like as a whole
     * @return the value
     * @throws InvalidInputException if it looks different
     */
    public static String shaped(String field, String value, Pattern shape) {
        if (!shape.matcher(value).matches()) {
            throw refused(field);
        }
        return value;
    }

    /**
     * Checks that a base address can be called and has no query of its own.
     *
     * @param field its name
     * @param uri the address
     * @return the address
     * @throws InvalidInputException if it cannot be used
     */
    public static URI base(String field, URI uri) {
        String scheme = uri.getScheme();
        boolean known = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        if (!known || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused(field);
        }
        return uri;
    }

    /**
     * The refusal of a value.
     *
     * @param field its name
     * @return the fault, to be thrown
     */
    public static InvalidInputException refused(String field) {
        Reason reason = PaymentReason.FIELD_UNUSABLE.with(field);
        return new InvalidInputException(reason, List.of(new Violation(field, reason)));
    }

    /**
     * The fault for an answer that cannot be used: the other side may have acted.
     *
     * @param system the intermediary
     * @param answer its answer
     * @return the fault, to be thrown
     */
    public static OutsideException unusable(String system, HttpAnswer answer) {
        return new OutsideException(
                PaymentReason.ANSWER_UNUSABLE.with(system, Integer.toString(answer.status())),
                Origin.PROVIDER,
                Retryability.OUTCOME_UNKNOWN,
                answer.correlationId(),
                null,
                null);
    }
}
