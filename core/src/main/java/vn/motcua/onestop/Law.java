package vn.motcua.onestop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.Filing;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeeFact;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeReason;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.BundleCatalog;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;

/** The law packs together: from a procedure and its case to its fees, and from an agency to its working days. */
record Law(
        ProcedureCatalog procedures,
        BundleCatalog bundles,
        Supplier<FeeSchedule> schedule,
        WorkingCalendar calendar,
        AgencyDirectory agencies) {

    /** The deadlines of one agency. */
    Deadlines desk(AgencyCode agency) {
        return new Deadlines(calendar, agencies.hours(agency));
    }

    boolean isBundle(ProcedureCode procedure) {
        return bundles.find(procedure).isPresent();
    }

    /** The prices of a filing, and the packs that were in force when they were made: both of one moment. */
    record Prices(List<FeePricing> prices, String packVersion) {

        Prices {
            prices = List.copyOf(prices);
        }
    }

    private String version(FeeSchedule fees) {
        return procedures.version().equals(fees.version())
                ? fees.version()
                : "procedures " + procedures.version() + ", fees " + fees.version();
    }

    /** What a filing costs. A fee counted in units needs to know how many: here nothing is assumed. */
    Prices quote(Filing filing) {
        FeeSchedule fees = schedule.get();
        return new Prices(quote(filing, fees), version(fees));
    }

    private List<FeePricing> quote(Filing filing, FeeSchedule fees) {
        Procedure procedure = procedures.find(filing.procedure()).orElseThrow();
        ProcedureCase which = procedure.caseOf(filing.caseId()).orElseThrow();
        Optional<FeePricing> uncounted = which.feesIn(filing.agency().territory()).orElse(List.of()).stream()
                .flatMap(fee -> fees
                        .countedIn(fee)
                        .filter(fact -> filing.facts().figure(fact).orElse(0) < 1)
                        .map(fact -> FeeReason.FACT_MISSING.with(fee, fact))
                        .stream())
                .findFirst()
                .map(FeePricing.NotPriced::new);
        return uncounted
                .map(List::of)
                .orElseGet(() -> quote(
                        procedure,
                        which,
                        filing.agency(),
                        filing.channel(),
                        VietnamTime.dayOf(filing.submittedAt()),
                        filing.facts(),
                        filing.groups(),
                        fees));
    }

    List<FeePricing> quote(QuoteQuestion question) {
        Procedure procedure = procedures
                .find(question.procedure())
                .orElseThrow(() -> new InvalidInputException(ProcedureReason.UNKNOWN.with(question.procedure())));
        ProcedureCase which = procedure
                .caseOf(question.caseId())
                .orElseThrow(() -> new InvalidInputException(
                        ProcedureReason.CASE_UNKNOWN.with(question.procedure(), question.caseId())));
        Agency agency = agencies.find(question.agency())
                .orElseThrow(() -> new InvalidInputException(DossierReason.AGENCY_UNKNOWN.with(question.agency())));
        return quote(
                procedure,
                which,
                agency,
                question.channel(),
                question.date(),
                question.facts(),
                question.groups(),
                schedule.get());
    }

    /** The facts of a case that none of its fees asks for: a slip of the pen that would change a price in silence. */
    List<String> unknownFacts(ProcedureCase which, Agency agency, CaseFacts facts) {
        FeeSchedule fees = schedule.get();
        Set<String> asked = Stream.concat(
                        which.feesIn(agency.territory()).orElse(List.of()).stream(), which.feesOnRequest().stream())
                .flatMap(fee -> fees.factsOf(fee).stream())
                .map(FeeFact::name)
                .collect(Collectors.toSet());
        return facts.names().stream().filter(name -> !asked.contains(name)).toList();
    }

    private List<FeePricing> quote(
            Procedure procedure,
            ProcedureCase which,
            Agency agency,
            Channel channel,
            LocalDate date,
            CaseFacts facts,
            List<GroupEvidence> groups,
            FeeSchedule fees) {
        Optional<List<String>> ids = which.feesIn(agency.territory());
        if (ids.isEmpty()) {
            return List.of(new FeePricing.NotPriced(OneStopReason.NO_FEE_KNOWN.with(
                    agency.territory().province(), procedure.code() + "/" + which.id())));
        }
        return ids.get().stream()
                .map(id -> fees.price(new FeeRequest(id, channel, agency.territory(), date, facts, groups)))
                .toList();
    }
}
