package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.deadline.CutoffRule;
import vn.motcua.deadline.TimeLimit;
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
        return new ProcedureCatalog(new ProcedureCatalog.Pack("test-1", all));
    }

    private static Procedure made(ProcedureCode code, PaymentMoment payment, TimeLimit limit, SupplementRule rule) {
        return new Procedure(
                code,
                "thủ tục thử",
                "made up",
                "thử",
                new ProcessingTime(
                        limit,
                        CutoffRule.TRANSFER_ONLY,
                        rule,
                        LegalBasis.practice(),
                        Optional.empty(),
                        Optional.empty()),
                payment,
                List.of(new ProcedureCase(
                        "ca-nhan-ho", "một", "one", List.of("CUTRU.TAM_TRU"), Map.of(), Optional.empty())),
                List.of(
                        new RequiredDocument("to-khai", "Tờ khai", "Form", null, null),
                        new RequiredDocument("giay-to-tuy-than", "Căn cước", "Id", null, java.util.Set.of("VNEID"))),
                List.of(),
                "kết quả",
                List.of("test"));
    }
}
