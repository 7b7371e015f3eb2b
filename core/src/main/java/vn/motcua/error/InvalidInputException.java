package vn.motcua.error;

import java.util.List;

/**
 * The input cannot be used: mend it and call again. Carries every violation found, not only the first.
 *
 * @serial exclude
 */
public final class InvalidInputException extends MotCuaException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Creates the fault for one reason that concerns the input as a whole.
     *
     * @param reason why the input cannot be used
     */
    public InvalidInputException(Reason reason) {
        this(reason, List.of(new Violation("", reason)));
    }

    /**
     * Creates the fault for several places of the input.
     *
     * @param reason the summary
     * @param violations every place that is wrong
     */
    public InvalidInputException(Reason reason, List<Violation> violations) {
        super(reason, Origin.CALLER, Retryability.NEVER, null, null);
        this.violations = List.copyOf(violations);
    }

    /**
     * Every place that is wrong.
     *
     * @return the violations, at least one
     */
    public List<Violation> violations() {
        return violations;
    }
}
