package vn.motcua.examples.portal.page;

import java.util.List;
import java.util.function.Supplier;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.onestop.Outcome;

/**
 * What came of a filled-in form: the dossier's code, or everything that is wrong with it, to be shown beside the form.
 *
 * @param code the dossier's code, empty if there is none
 * @param reasons why there is none
 */
record FilingResult(String code, List<Reason> reasons) {

    static FilingResult of(Supplier<Outcome> filing) {
        try {
            Outcome outcome = filing.get();
            return outcome instanceof Outcome.Done done
                    ? new FilingResult(done.dossier().code().value(), List.of())
                    : new FilingResult("", ((Outcome.Rejected) outcome).reasons());
        } catch (InvalidInputException e) {
            return new FilingResult(
                    "", e.violations().stream().map(Violation::reason).toList());
        }
    }

    boolean isDone() {
        return !code.isEmpty();
    }
}
