package vn.motcua.onestop;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.procedure.BundleCatalog;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RetentionPolicy;
import vn.motcua.workflow.Workflow;

/** Puts a {@link OneStop} together. Not thread-safe. */
public final class OneStopBuilder {

    final UnitOfWork work;
    final Set<String> handlerIds = new LinkedHashSet<>();
    Clock clock = Clock.systemUTC();
    private final AgencyDirectory agencies;
    private ProcedureCatalog procedures = ProcedureCatalog.shipped();
    private Supplier<FeeSchedule> fees = FeeSchedule::shipped;
    private WorkingCalendar calendar = WorkingCalendar.shipped();
    private Predicate<ContentDigest> hasContent = any -> true;
    private RetentionPolicy retention = RetentionPolicy.shipped();
    private Function<ProcedureCode, Optional<String>> retentionClass =
            code -> procedures.find(code).flatMap(Procedure::retention);
    private @Nullable BundleCatalog bundles;
    private @Nullable Validator validator;

    OneStopBuilder(UnitOfWork work, AgencyDirectory agencies) {
        this.work = work;
        this.agencies = agencies;
    }

    /**
     * Sets the only source of now.
     *
     * @param source the clock, UTC unless set
     * @return this builder
     */
    public OneStopBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /**
     * Sets the procedures.
     *
     * @param catalog the catalogue, the shipped one unless set
     * @return this builder
     */
    public OneStopBuilder procedures(ProcedureCatalog catalog) {
        this.procedures = catalog;
        return this;
    }

    /**
     * Sets the bundles of linked procedures.
     *
     * @param catalog the bundles over the catalogue of {@link #procedures}; the shipped ones whose procedures it holds unless
     *     set
     * @return this builder
     */
    public OneStopBuilder bundles(BundleCatalog catalog) {
        this.bundles = catalog;
        return this;
    }

    /**
     * Sets the fees.
     *
     * @param schedule the schedule, the shipped one unless set
     * @return this builder
     */
    public OneStopBuilder fees(FeeSchedule schedule) {
        return fees(() -> schedule);
    }

    /**
     * Sets the fees as they are whenever somebody asks, for packs that are replaced at run time.
     *
     * @param schedule gives the schedule in force, for example a {@link vn.motcua.fee.LiveFeeSchedule}
     * @return this
     */
    public OneStopBuilder fees(Supplier<FeeSchedule> schedule) {
        this.fees = schedule;
        return this;
    }

    /**
     * Sets the working calendar.
     *
     * @param days the calendar, the shipped one unless set
     * @return this builder
     */
    public OneStopBuilder calendar(WorkingCalendar days) {
        this.calendar = days;
        return this;
    }

    /**
     * Sets where files are kept, so that nothing that is filed, supplemented or given as a result can name a file that was
     * never uploaded. Unless set, every file is taken to be there.
     *
     * @param contents the contents
     * @return this builder
     */
    public OneStopBuilder contents(DocumentContents contents) {
        this.hasContent = contents::has;
        return this;
    }

    /**
     * Sets for how long dossiers are kept with their personal data.
     *
     * @param policy the periods of the classes that the catalogue names; the shipped one, which has no periods, unless set
     * @return this builder
     */
    public OneStopBuilder retention(RetentionPolicy policy) {
        this.retention = policy;
        return this;
    }

    /**
     * Sets for how long dossiers are kept with their personal data, by classes of one's own.
     *
     * @param policy the periods of the classes
     * @param classOf the class of a procedure, empty for the usual one
     * @return this builder
     */
    public OneStopBuilder retention(RetentionPolicy policy, Function<ProcedureCode, Optional<String>> classOf) {
        this.retentionClass = classOf;
        return retention(policy);
    }

    /**
     * Sets the validator for submissions.
     *
     * @param custom the validator, the provider's default one unless set
     * @return this builder
     */
    public OneStopBuilder validator(Validator custom) {
        this.validator = custom;
        return this;
    }

    /**
     * Names a handler to which every event is delivered. The handlers themselves are given to {@link EventDelivery}, since
     * most of them need the façade.
     *
     * @param id the handler's id
     * @return this builder
     */
    public OneStopBuilder deliverTo(String id) {
        handlerIds.add(id);
        return this;
    }

    /**
     * Makes the façade.
     *
     * @return the façade
     */
    public OneStop build() {
        return new OneStop(this);
    }

    Law law() {
        BundleCatalog linked = bundles;
        return new Law(
                procedures, linked == null ? BundleCatalog.shippedIn(procedures) : linked, fees, calendar, agencies);
    }

    Workflow workflow() {
        return new Workflow(procedures, law()::desk);
    }

    PurgeRules purgeRules() {
        return new PurgeRules(retention, retentionClass);
    }

    HeldFiles files() {
        return new HeldFiles(hasContent);
    }

    SubmissionReader reader() {
        Validator used = validator;
        if (used == null) {
            used = Validation.buildDefaultValidatorFactory().getValidator();
        }
        return new SubmissionReader(used, procedures, agencies, files());
    }
}
