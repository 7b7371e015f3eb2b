package vn.motcua.report;

/**
 * Something that counts dossiers one by one in memory that does not grow with them, so that a report can be streamed, cut
 * into parts and merged: the merge of two partial tallies is the tally of all. The order never matters. Not thread-safe.
 *
 * @param <T> the type itself
 */
public interface Tally<T extends Tally<T>> {

    /**
     * Counts one dossier. To count the same one twice is the caller's mistake, which nothing here can see.
     *
     * @param figures the dossier
     */
    void add(DossierFigures figures);

    /**
     * Adds what another tally of the same shape has counted, and leaves that one as it is.
     *
     * @param other the other tally
     * @throws vn.motcua.error.InvalidInputException if it counts by other rules or for another period
     */
    void merge(T other);
}
