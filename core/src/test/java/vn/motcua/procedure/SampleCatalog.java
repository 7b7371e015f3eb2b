package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.deadline.CutoffRule;
import vn.motcua.deadline.StartRule;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/** The shipped procedures and, for the paths that none of them takes, a few made up ones. All cost CUTRU.TAM_TRU. */
public final class SampleCatalog {

    /** Paid when the result is handed over; the limit goes on after a supplement. */
    public static final ProcedureCode PAID_AT_RETURN = new ProcedureCode("9.000001");

    /** Paid with the submission; 10 calendar days; the limit goes on after a supplement. */
    public static final ProcedureCode PAID_AT_SUBMISSION = new ProcedureCode("9.000002");

    /** Paid while it is processed. */
    public static final ProcedureCode PAID_DURING = new ProcedureCode("9.000003");

    private SampleCatalog() {}

    public static ProcedureCatalog all() {
        TimeLimit fiveDays = new TimeLimit(5, TimeLimit.Unit.WORKING_DAY);
        TimeLimit tenDays = new TimeLimit(10, TimeLimit.Unit.DAY);
        List<Procedure> all = new ArrayList<>(ProcedureCatalog.shipped().all());
        all.add(made(PAID_AT_RETURN, PaymentMoment.AT_RETURN, fiveDays, SupplementRule.RESUME));
        all.add(made(PAID_AT_SUBMISSION, PaymentMoment.AT_SUBMISSION, tenDays, SupplementRule.RESUME));
        all.add(made(PAID_DURING, PaymentMoment.DURING_PROCESSING, fiveDays, SupplementRule.RESTART));
        return new ProcedureCatalog("test-1", all);
    }

    private static Procedure made(ProcedureCode code, PaymentMoment payment, TimeLimit limit, SupplementRule rule) {
        return new Procedure(
                code,
                Optional.empty(),
                List.of(),
                "thủ tục thử",
                "made up",
                "thử",
                new DecidingAgency(DecidingLevel.COMMUNE, "UBND cấp xã", "commune"),
                new OnlineService(ServiceLevel.TOAN_TRINH, Confidence.CONFIRMED, Optional.empty()),
                Optional.of(time(limit, rule)),
                List.of(),
                new PaymentRule(payment, LegalBasis.practice(), Optional.empty()),
                List.of(new ProcedureCase(
                        "ca-nhan-ho",
                        "một",
                        "one",
                        List.of("CUTRU.TAM_TRU"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(
                        paper("to-khai", "Tờ khai", "Form", Set.of()),
                        paper("giay-to-tuy-than", "Căn cước", "Id", Set.of("VNEID"))),
                List.of(),
                "kết quả",
                Optional.empty(),
                Optional.empty(),
                List.of("test"));
    }

    private static ProcessingTime time(TimeLimit limit, SupplementRule rule) {
        return new ProcessingTime(
                limit,
                StartRule.ON_ACCEPTANCE,
                CutoffRule.TRANSFER_ONLY,
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                LegalBasis.practice(),
                Optional.empty(),
                Optional.empty());
    }

    private static RequiredDocument paper(String key, String vi, String en, Set<String> evidence) {
        return new RequiredDocument(
                key, vi, en, PaperKind.ORIGINAL, 1, Set.of(), Optional.empty(), evidence, Optional.empty());
    }
}
