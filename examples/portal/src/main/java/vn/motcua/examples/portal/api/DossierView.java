package vn.motcua.examples.portal.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.error.Reason;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;

/**
 * A dossier as the portal shows it to its applicant and its officers.
 *
 * @param code its code
 * @param version its version
 * @param procedure the procedure's code
 * @param procedureName the procedure's name
 * @param caseName which case of it
 * @param agency the deciding agency's name
 * @param status where it stands
 * @param interrupted what waits for it to come back
 * @param due when the result is due
 * @param provisional whether the due date touches a year without an official calendar
 * @param openConflict what the sources disagree on about the limit
 * @param quotes what it costs
 * @param obligations what is owed
 * @param registries the registries that have it
 * @param result the result
 */
public record DossierView(
        String code,
        long version,
        String procedure,
        String procedureName,
        String caseName,
        String agency,
        Status status,
        List<Status> interrupted,
        Optional<OffsetDateTime> due,
        boolean provisional,
        Optional<String> openConflict,
        List<QuoteView> quotes,
        List<Obligation> obligations,
        List<String> registries,
        Optional<Result> result) {

    /**
     * A status by code and name.
     *
     * @param code the national code
     * @param name the official name
     */
    public record Status(int code, String name) {

        static Status of(DossierStatus status) {
            return new Status(status.code(), status.vi());
        }
    }

    /**
     * What is owed.
     *
     * @param id its id
     * @param amount how much, in đồng
     * @param paid how much has arrived
     * @param settled whether that is enough
     */
    public record Obligation(String id, long amount, long paid, boolean settled) {

        static Obligation of(FinancialObligation obligation) {
            return new Obligation(
                    obligation.id(),
                    obligation.amount().value(),
                    obligation.paid().value(),
                    obligation.isSettled());
        }
    }

    /**
     * The result.
     *
     * @param title what it is
     * @param fields its fields
     * @param content the digest of its file
     */
    public record Result(String title, Map<String, String> fields, Optional<String> content) {

        @Override
        public String toString() {
            return "Result[" + title + "]";
        }
    }

    /**
     * Makes the view.
     *
     * @param dossier the dossier
     * @param procedure its procedure
     * @return the view
     */
    public static DossierView of(Dossier dossier, Procedure procedure) {
        Optional<DueDate> due = dossier.clock().due();
        return new DossierView(
                dossier.code().value(),
                dossier.version(),
                procedure.code().value(),
                procedure.vi(),
                procedure
                        .caseOf(dossier.filing().caseId())
                        .map(ProcedureCase::vi)
                        .orElse(""),
                dossier.filing().agency().name(),
                Status.of(dossier.status()),
                dossier.interrupted().stream().map(Status::of).toList(),
                due.map(date -> VietnamTime.at(date.at()).toOffsetDateTime()),
                due.map(DueDate::provisional).orElse(false),
                procedure
                        .timeOf(dossier.filing().caseId())
                        .conflictOn(VietnamTime.dayOf(dossier.clock()
                                .startedAt()
                                .orElse(dossier.filing().submittedAt())))
                        .map(Reason::vi),
                dossier.quotes().stream().map(QuoteView::of).toList(),
                dossier.obligations().stream().map(Obligation::of).toList(),
                dossier.registryLinks().stream().map(link -> link.registry()).toList(),
                dossier.result()
                        .map(result -> new Result(
                                result.title(),
                                result.fields().values(),
                                result.content().map(digest -> digest.value()))));
    }

    /**
     * The sum of the quotes.
     *
     * @return what the citizen owes in all, in đồng
     */
    public long total() {
        return quotes.stream().mapToLong(QuoteView::total).sum();
    }

    /**
     * Whether something is still to be paid.
     *
     * @return true if an obligation is open
     */
    public boolean owes() {
        return obligations.stream().anyMatch(obligation -> !obligation.settled());
    }
}
