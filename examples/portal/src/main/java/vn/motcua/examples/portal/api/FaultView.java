package vn.motcua.examples.portal.api;

import java.util.List;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;

/**
 * Why a request was not done.
 *
 * @param reasons every reason
 */
public record FaultView(List<Told> reasons) {

    /**
     * A reason, with its place in the input if it has one.
     *
     * @param code the stable code
     * @param vi the sentence in Vietnamese
     * @param en the sentence in English
     * @param path the place in the input, or empty
     */
    public record Told(String code, String vi, String en, String path) {

        static Told of(Reason reason) {
            return new Told(reason.code(), reason.vi(), reason.en(), "");
        }

        static Told of(Violation violation) {
            Reason reason = violation.reason();
            return new Told(reason.code(), reason.vi(), reason.en(), violation.path());
        }
    }

    static FaultView of(List<Reason> reasons) {
        return new FaultView(reasons.stream().map(Told::of).toList());
    }
}
