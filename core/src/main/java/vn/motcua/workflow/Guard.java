package vn.motcua.workflow;

import java.time.DateTimeException;
import java.util.List;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;

/**
 * A condition of a row beyond who acts and where the dossier stands. The table names its guards; here is what each one means.
 * A guard can only reject.
 */
enum Guard {
    PAPERS_COMPLETE("đủ thành phần hồ sơ", "papers and form complete", OpeningAction.class, OpeningRules::complete),
    CASE_FITS("đúng trường hợp", "the case fits", OpeningAction.class, OpeningRules::caseFits),
    PRICED("tính được phí", "fees priced", OpeningAction.class, OpeningRules::priced),
    AT_A_DESK("nộp trực tiếp", "filed in person", OpeningAction.class, OpeningRules::atDesk),
    OWN_DESK("nơi tiếp nhận của chính cán bộ", "the officer's own desk", OpeningAction.class, OpeningRules::ownDesk),
    OWN_CODE(
            "mã hồ sơ đúng cơ quan và ngày nộp",
            "a code of the deciding agency and the day of filing",
            OpeningAction.class,
            OpeningRules::ownCode),
    FROM_REGISTER(
            "lập từ phần mềm đăng ký",
            "made in the register",
            OpeningAction.OpenFromRegister.class,
            OpeningRules::fromRegister),
    CLAIMS_PROVEN("đã kiểm tra diện miễn, giảm", "claims proven", DossierAction.class, IntakeRules::claimsProven),
    FEES_BEFORE_RECEIPT(
            "đã nộp khoản thu trước tiếp nhận",
            "fees before receipt settled",
            DossierAction.class,
            IntakeRules::feesSettled),
    NOT_RECEIVED_BEFORE(
            "chưa từng tiếp nhận", "never received", DossierAction.Refuse.class, IntakeRules::notReceivedBefore),
    HEAD_APPROVES(
            "người đứng đầu duyệt", "approved by the head", DossierAction.Refuse.class, IntakeRules::headApproves),
    REASON_GIVEN("có lý do", "a reason", DossierAction.Reasoned.class, ReasonRule::given),
    INTAKE_FEES_SETTLED(
            "đã nộp khoản thu khi tiếp nhận",
            "fees at intake settled",
            DossierAction.class,
            ObligationRules::intakeSettled),
    OWN_FEES_RAISED("đã yêu cầu nộp khoản thu", "its fees raised", DossierAction.class, ObligationRules::ownRaised),
    SOMETHING_NEW_OWED(
            "có khoản mới phải nộp",
            "something new is owed",
            DossierAction.RaiseObligation.class,
            ObligationRules::somethingNew),
    PRICE_DIFFERS("giá khác trước", "the price differs", DossierAction.Reprice.class, RepricingRules::differs),
    CLAIMS_KNOWN(
            "diện miễn, giảm đã khai",
            "claims that were made",
            DossierAction.Reprice.class,
            RepricingRules::claimsKnown),
    PAYMENT_NEW(
            "giao dịch chưa ghi nhận",
            "payment not recorded before",
            DossierAction.SettleObligation.class,
            ObligationRules::paymentNew),
    FEES_BEFORE_RETURN(
            "đã nộp khoản thu trước khi trả",
            "fees before return settled",
            DossierAction.class,
            ObligationRules::returnSettled),
    PAPERS_NAMED(
            "nêu giấy tờ thiếu",
            "missing papers named",
            DossierAction.RequestSupplement.class,
            SupplementRules::papersNamed),
    ONE_REQUEST(
            "một lần, trừ khi có lý do đặc biệt",
            "once, unless overridden",
            DossierAction.RequestSupplement.class,
            SupplementRules::oneRequest),
    PAPERS_KNOWN(
            "giấy tờ thuộc thủ tục",
            "papers of the procedure",
            DossierAction.AcceptSupplement.class,
            SupplementRules::known),
    SILENCE_OVER(
            "hệ thống: đã hết hạn chờ", "system: silence is over", DossierAction.Stop.class, MomentRules::silenceOver),
    MOMENT_HAS_COME("đã đến thời điểm", "the moment has come", DossierAction.Warn.class, MomentRules::hasCome),
    ONE_APOLOGY("một lần hẹn lại", "one new appointment", DossierAction.Apologise.class, ApologyRules::once),
    APOLOGY_IN_TIME(
            "trước hạn ít nhất 1 ngày",
            "at the latest one day before",
            DossierAction.Apologise.class,
            ApologyRules::inTime),
    LATER_APPOINTMENT(
            "ngày làm việc sau hạn", "a later working day", DossierAction.Apologise.class, ApologyRules::later),
    ASSIGNED_TO_ACTOR("được phân công", "assigned to the actor", DossierAction.class, RoutingRules::assigned),
    IN_ACTORS_HANDS("đang thụ lý", "in the actor's hands", RoutingAction.HandOver.class, RoutingRules::inHands),
    TO_ANOTHER_HERE(
            "người khác cùng cơ quan",
            "to another of the agency",
            RoutingAction.HandOver.class,
            RoutingRules::toAnotherHere),
    HANDED_OVER_BY_ACTOR(
            "chính người đã chuyển",
            "handed over by the actor",
            RoutingAction.TakeBack.class,
            RoutingRules::handedOverByActor),
    DELEGATION_LASTS("có thời hạn sau này", "ends in the future", RoutingAction.Delegate.class, RoutingRules::lasts),
    DELEGATED_BEFORE(
            "đã ủy quyền", "delegated before", RoutingAction.EndDelegation.class, RoutingRules::delegatedBefore),
    ANSWERS_IN("không còn ý kiến chờ", "no answer awaited", DossierAction.class, ConsultationRules::answersIn),
    ANOTHER_AGENCY_ASKED(
            "hỏi cơ quan khác", "another agency asked", RoutingAction.Consult.class, ConsultationRules::anotherAgency),
    ANSWER_AWAITED("đang chờ trả lời", "answer awaited", RoutingAction.class, ConsultationRules::awaited),
    OWN_REGISTRY(
            "chính cơ sở đăng ký đã liên kết",
            "the registry's own dossier",
            DossierAction.class,
            FactRules::ownRegistry),
    OWN_INTERMEDIARY(
            "chính trung gian thanh toán đã thu",
            "the intermediary's own money",
            DossierAction.SettleObligation.class,
            ObligationRules::ownIntermediary),
    CITIZEN_ONLINE(
            "công dân tự nộp thì nộp trực tuyến",
            "a citizen by himself files online",
            OpeningAction.class,
            OpeningRules::citizenOnline),
    SOMETHING_BROUGHT(
            "có giấy tờ hoặc nội dung sửa",
            "a paper or a correction",
            DossierAction.AcceptSupplement.class,
            SupplementRules::brought),
    FORM_STILL_WHOLE(
            "tờ khai vẫn đủ và đúng trường hợp",
            "the form stays whole and fits the case",
            DossierAction.AcceptSupplement.class,
            SupplementRules::stillWhole),
    STEP_DUE_AHEAD(
            "hạn bước sau còn ở phía trước",
            "the step's due lies ahead",
            RoutingAction.HandOver.class,
            RoutingRules::dueAhead),
    LINK_NEW("chưa liên kết", "not linked before", DossierAction.LinkRegistry.class, FactRules::linkNew);

    /** What a guard asks of a situation; no reason means that it holds. */
    private interface Check<A> {
        List<Reason> reasons(Situation situation, A action);
    }

    private final String vi;
    private final String en;
    private final Class<?> judges;
    // a reference to a static method, which nothing can change
    @SuppressWarnings("ImmutableEnumChecker")
    private final Check<DossierAction> check;

    <A> Guard(String vi, String en, Class<A> judges, Check<A> check) {
        this.vi = vi;
        this.en = en;
        this.judges = judges;
        this.check = (situation, action) -> check.reasons(situation, judges.cast(action));
    }

    /** The reasons for which it rejects; none if it holds. A day without a calendar is one, and hides no other guard's. */
    List<Reason> reasons(Situation situation, DossierAction action) {
        try {
            return check.reasons(situation, action);
        } catch (InvalidInputException e) {
            return List.of(e.reason());
        } catch (DateTimeException | ArithmeticException e) {
            return List.of(WorkflowReason.MOMENT_UNUSABLE.with());
        }
    }

    /** Whether it can judge that sort of action at all. */
    boolean judges(ActionName action) {
        return judges.isAssignableFrom(action.type());
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }
}
