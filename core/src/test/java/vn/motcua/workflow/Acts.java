package vn.motcua.workflow;

import static vn.motcua.Sample.at;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.dossier.Settlement;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeLine;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.identity.Agency;

/** The actions that the tests of the workflow give. */
final class Acts {

    private static final FeeSchedule FEES = FeeSchedule.shipped();

    private Acts() {}

    static final DossierAction RECEIVE = new DossierAction.Receive();
    static final DossierAction START = new DossierAction.StartProcessing();
    static final DossierAction WITHDRAW = new DossierAction.RequestWithdrawal("nộp nhầm");
    static final DossierAction LET_GO = new DossierAction.AcceptWithdrawal();
    static final DossierAction WARN = warn(Moment.DUE_SOON);

    static DossierAction refuse() {
        return new DossierAction.Refuse("không thuộc thẩm quyền", Optional.of("truong-trung-tam"));
    }

    static DossierAction ask(String... items) {
        return new DossierAction.RequestSupplement(Arrays.asList(items), "thiếu giấy tờ", Optional.empty());
    }

    static DossierAction askAgain(String override) {
        return new DossierAction.RequestSupplement(List.of("uy-quyen"), "thiếu", Optional.of(override));
    }

    static DossierAction supplement() {
        return supplement(Document.paper("to-khai"));
    }

    static DossierAction supplement(Document... documents) {
        return new DossierAction.AcceptSupplement(Arrays.asList(documents));
    }

    static DossierAction keep() {
        return new DossierAction.RejectWithdrawal("đã có kết quả thẩm định");
    }

    static DossierAction stop() {
        return new DossierAction.Stop("quá hạn bổ sung");
    }

    static DossierAction complete() {
        return new DossierAction.Complete(
                new DossierResult("Thông báo", new FormFields(Map.of("so", "12/2026")), Optional.empty()));
    }

    static DossierAction handOver() {
        return new DossierAction.ReturnResult(Channel.ONLINE);
    }

    static DossierAction correct() {
        return new DossierAction.CorrectResult("sai họ tên");
    }

    static DossierAction link(String registry) {
        return new DossierAction.LinkRegistry(new RegistryLink(registry, "ref-1", at("2026-11-19T09:00")));
    }

    static DossierAction.Warn warn(Moment moment) {
        return new DossierAction.Warn(moment);
    }

    static DossierAction handTo(Holder to) {
        return new RoutingAction.HandOver(to, Optional.empty(), "gấp");
    }

    static DossierAction takeBack() {
        return new RoutingAction.TakeBack("nhầm người");
    }

    static DossierAction delegate(Holder to, Instant until) {
        return new RoutingAction.Delegate(to, Optional.of(until), "nghỉ phép");
    }

    static DossierAction delegate(Holder to) {
        return new RoutingAction.Delegate(to, Optional.empty(), "nghỉ phép");
    }

    static DossierAction startWith(String officer) {
        return new DossierAction.StartProcessing(Optional.of(officer));
    }

    static DossierAction consult(Agency agency, int workingDays) {
        return new RoutingAction.Consult(
                agency.code(), "có đồng ý không?", new TimeLimit(workingDays, TimeLimit.Unit.WORKING_DAY));
    }

    static DossierAction consult(Agency agency) {
        return new RoutingAction.Consult(
                agency.code(), "có đồng ý không?", new TimeLimit(2, TimeLimit.Unit.WORKING_DAY));
    }

    static DossierAction answer(String id) {
        return new RoutingAction.AnswerConsultation(id, "đồng ý");
    }

    static DossierAction noAnswerNeeded(String id) {
        return new RoutingAction.WithdrawConsultation(id, "không cần nữa");
    }

    static DossierAction apologise(String newDay) {
        return new DossierAction.Apologise("quá tải", Sample.day(newDay));
    }

    static OpeningAction.OpenFromRegister fromRegister(DossierCode code, Filing filing) {
        return new OpeningAction.OpenFromRegister(
                code,
                filing.with(Intake.fromRegister()),
                "test-1",
                new RegistryLink("civil", "ref-1", filing.submittedAt()),
                new DossierResult("Giấy khai sinh", new FormFields(Map.of("so", "12/2026")), Optional.empty()));
    }

    static DossierAction note() {
        return new DossierAction.Note("vn.example", "sms", "đã gửi");
    }

    static DossierAction reprice(List<FeeQuote> quotes) {
        return new DossierAction.Reprice(quotes, Set.of(), Set.of(), "biểu phí thay đổi");
    }

    static DossierAction settle(String obligation, long amount, String reference) {
        return new DossierAction.SettleObligation(
                obligation, new Settlement("vnpay", reference, Dong.of(amount), at("2026-11-19T09:00")));
    }

    static DossierAction raise(FeeQuote... quotes) {
        return new DossierAction.RaiseObligation(Arrays.asList(quotes));
    }

    /** A quote of another total, in one line. */
    static FeeQuote costing(long total, FeeQuote quote) {
        FeeLine first = quote.lines().get(0);
        return new FeeQuote(
                quote.fee(),
                quote.name(),
                quote.nameEn(),
                quote.kind(),
                quote.packVersion(),
                quote.date(),
                quote.channel(),
                List.of(new FeeLine(
                        FeeLine.Kind.RATE, first.rule(), first.vi(), first.en(), Dong.of(total), first.basis())),
                List.of(),
                Dong.of(total),
                quote.validUntil(),
                Set.of(),
                quote.refund());
    }

    static FeeQuote quote(String fee, Channel channel, Instant day) {
        return ((FeePricing.Priced) price(fee, channel, day)).quote();
    }

    static FeePricing price(String fee, Channel channel, Instant day) {
        return FEES.price(new FeeRequest(
                fee, channel, Sample.WARD.territory(), vn.motcua.deadline.VietnamTime.dayOf(day), Map.of(), List.of()));
    }
}
