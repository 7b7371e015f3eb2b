package vn.motcua.payment;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FormFields;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeKind;
import vn.motcua.fee.FeeLine;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.RefundRule;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.Territory;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;
import vn.motcua.procedure.ProcedureCode;

/** Orders to try the connectors with. */
public final class Orders {

    /** The name that must never be seen where it does not belong. */
    public static final String NAME = "Nguyễn Thị Đào";

    /** The number that must never be seen where it does not belong. */
    public static final String NUMBER = "096190012345";

    /** The address that must never be seen where it does not belong. */
    public static final String HOME = "12 Lý Thường Kiệt, phường An Xuyên";

    /** Where the payer sits. */
    public static final String IP = "203.0.113.77";

    private Orders() {}

    /** An order over an amount, made at a moment, with 15 minutes to pay. */
    public static PaymentOrder of(long amount, Instant at) {
        return of(
                amount,
                at,
                new PayerContext(IP, URI.create("https://dvc.example.vn/tra-ve"), Locale.forLanguageTag("vi")));
    }

    /** An order of a payer. */
    public static PaymentOrder of(long amount, Instant at, PayerContext payer) {
        FinancialObligation obligation = obligation(amount, at);
        return new PaymentOrder(
                "dvcH1240261120000120261120140000ab12",
                dossier(obligation, at),
                obligation,
                Dong.of(amount),
                payer,
                at,
                at.plus(Duration.ofMinutes(15)),
                "cd-17");
    }

    private static FinancialObligation obligation(long amount, Instant at) {
        FeeLine line = new FeeLine(
                FeeLine.Kind.RATE,
                "LLTP.PHIEU.2026.ONLINE",
                "Mức thu",
                "Rate",
                Dong.of(amount),
                new LegalBasis("TT 16/2025/TT-BTC Đ4(1)", Confidence.CONFIRMED));
        FeeQuote quote = new FeeQuote(
                "LLTP.PHIEU",
                "Phí cấp Phiếu lý lịch tư pháp",
                "Criminal-record certificate fee",
                FeeKind.PHI,
                "2026-11-21",
                LocalDate.of(2026, 11, 20),
                Channel.ONLINE,
                List.of(line),
                List.of(),
                Dong.of(amount),
                Optional.empty(),
                java.util.Set.of(),
                RefundRule.UNKNOWN);
        return FinancialObligation.open("1", List.of(quote), FinancialObligation.Guard.RECEIVE, at);
    }

    private static Dossier dossier(FinancialObligation obligation, Instant at) {
        Filing filing = new Filing(
                new ProcedureCode("3.000333"),
                "thuong",
                new Agency(new AgencyCode("H12.40"), "Công an tỉnh Cà Mau", Territory.ofProvince("96")),
                Channel.ONLINE,
                new Applicant(
                        "cd-17",
                        PersonName.parse(NAME),
                        PersonalId.parse(NUMBER),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(HOME)),
                FormFields.EMPTY,
                List.of(),
                CaseFacts.NONE,
                List.of(),
                at);
        return Dossier.opened(
                        new DossierCode("H12.40-261120-0001"),
                        DossierStatus.NEW,
                        filing,
                        obligation.quotes(),
                        "2026-11-21")
                .with(obligation);
    }
}
