package vn.motcua.examples.portal.journey;

/** A step did not come out as the law says. */
final class JourneyFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JourneyFailed(String what) {
        super(what);
    }
}
