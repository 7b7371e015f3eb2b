package vn.motcua.procedure;

/** How a bundle ended. */
public enum BundleEnd {
    /** Every leg that was asked for has its result. */
    COMPLETED,
    /** Some legs have their result, others stopped or could not be opened. */
    PARTLY,
    /** No leg has a result. */
    STOPPED
}
