package vn.motcua.examples.portal.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Holder;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.Channel;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.AgencyDirectory;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.RoutingAction;

/**
 * Reads the action that a request stands for. Officers and agencies that it names have to be ones that the portal knows; what
 * is lawful the workflow decides.
 */
@Component
public class ActionReader {

    private static final int MOST_WORKING_DAYS = 60;

    private final DemoPeople people;
    private final AgencyDirectory agencies;

    ActionReader(DemoPeople people, AgencyDirectory agencies) {
        this.people = people;
        this.agencies = agencies;
    }

    /**
     * The action that a name and a request stand for.
     *
     * @param name the action's name in the address, such as {@code start-processing}
     * @param request what was sent along
     * @param dossier the dossier as it stands
     * @return the action
     * @throws InvalidInputException if there is none of that name, or something that it needs is missing or unknown
     */
    public DossierAction read(String name, ActionRequest request, Dossier dossier) {
        String why = text(request.reason());
        RoutingRequest routing = request.routing() == null ? RoutingRequest.BARE : request.routing();
        return switch (name) {
            case "receive" ->
                new DossierAction.Receive(request.verified() == null ? Set.of() : Set.copyOf(request.verified()));
            case "refuse" -> new DossierAction.Refuse(why, approver(request.approvedBy(), dossier));
            case "request-supplement" ->
                new DossierAction.RequestSupplement(
                        request.items() == null ? List.of() : request.items(),
                        why,
                        Optional.ofNullable(request.override()));
            case "accept-supplement" -> new DossierAction.AcceptSupplement(papers(request.documents()), typed(request));
            case "raise-obligation" -> new DossierAction.RaiseObligation(dossier.quotes());
            case "request-withdrawal" -> new DossierAction.RequestWithdrawal(why);
            case "reject-withdrawal" -> new DossierAction.RejectWithdrawal(why);
            case "accept-withdrawal" -> new DossierAction.AcceptWithdrawal();
            case "start-processing" -> new DossierAction.StartProcessing();
            case "apologise" -> new DossierAction.Apologise(why, needed(request.newDay(), "newDay"));
            case "stop" -> new DossierAction.Stop(why);
            case "complete" -> new DossierAction.Complete(result(request));
            case "return-result" ->
                new DossierAction.ReturnResult(request.channel() == null ? Channel.DIRECT : request.channel());
            case "correct-result" -> new DossierAction.CorrectResult(why);
            case "hand-over" ->
                new RoutingAction.HandOver(recipient(routing, dossier), Optional.empty(), text(routing.text()));
            case "take-back" -> new RoutingAction.TakeBack(why);
            case "delegate" ->
                new RoutingAction.Delegate(
                        officer(needed(routing.officer(), "routing.officer")),
                        Optional.ofNullable(routing.until())
                                .map(until -> until.atZone(VietnamTime.ZONE).toInstant()),
                        why);
            case "end-delegation" ->
                new RoutingAction.EndDelegation(officer(needed(routing.officer(), "routing.officer")));
            case "consult" ->
                new RoutingAction.Consult(
                        agency(needed(routing.agency(), "routing.agency")),
                        needed(routing.text(), "routing.text"),
                        limit(needed(routing.workingDays(), "routing.workingDays")));
            case "answer-consultation" ->
                new RoutingAction.AnswerConsultation(
                        needed(routing.consultation(), "routing.consultation"), needed(routing.text(), "routing.text"));
            case "withdraw-consultation" ->
                new RoutingAction.WithdrawConsultation(needed(routing.consultation(), "routing.consultation"), why);
            default -> throw new InvalidInputException(PortalReason.ACTION_UNKNOWN.with());
        };
    }

    private Holder recipient(RoutingRequest routing, Dossier dossier) {
        if (!text(routing.officer()).isBlank()) {
            return officer(text(routing.officer()));
        }
        ActorRole unit = needed(routing.role(), "routing.officer");
        if (!unit.isOfficer()) {
            throw refused("routing.role", PortalReason.OFFICER_UNKNOWN.with());
        }
        return Holder.unit(dossier.filing().agency().code(), unit);
    }

    private Holder officer(String account) {
        DemoPeople.Person person = people.officer(account.strip())
                .orElseThrow(() -> refused("routing.officer", PortalReason.OFFICER_UNKNOWN.with()));
        return Holder.officer(person.agency().orElseThrow().code(), person.role(), person.account());
    }

    /** Whoever approves a refusal is a leader of the deciding agency; whether one is needed, the workflow says. */
    private Optional<String> approver(@Nullable String account, Dossier dossier) {
        Optional<String> given = Optional.of(text(account).strip()).filter(name -> !name.isEmpty());
        boolean known = given.isEmpty()
                || people.officersOf(dossier.filing().agency().code()).stream()
                        .anyMatch(person -> person.role() == ActorRole.LEADER
                                && person.account().equals(given.get()));
        if (!known) {
            throw refused("approvedBy", PortalReason.APPROVER_UNKNOWN.with());
        }
        return given;
    }

    private AgencyCode agency(String typed) {
        AgencyCode code = new AgencyCode(typed.strip());
        if (agencies.find(code).isEmpty()) {
            throw refused("routing.agency", DossierReason.AGENCY_UNKNOWN.with(code));
        }
        return code;
    }

    private static TimeLimit limit(int workingDays) {
        if (workingDays < 1 || workingDays > MOST_WORKING_DAYS) {
            throw refused("routing.workingDays", PortalReason.DAYS_OUT_OF_RANGE.with(MOST_WORKING_DAYS));
        }
        return new TimeLimit(workingDays, TimeLimit.Unit.WORKING_DAY);
    }

    private static List<Document> papers(@Nullable List<String> keys) {
        return keys == null ? List.of() : keys.stream().map(Document::paper).toList();
    }

    private static FormFields typed(ActionRequest request) {
        return request.fields() == null ? FormFields.EMPTY : new FormFields(request.fields());
    }

    private static DossierResult result(ActionRequest request) {
        return new DossierResult(
                text(request.title()).isBlank() ? "Kết quả giải quyết" : text(request.title()),
                typed(request),
                Optional.of(text(request.content()))
                        .filter(text -> !text.isBlank())
                        .map(ContentDigest::new));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static <T> T needed(@Nullable T value, String path) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw refused(path, PortalReason.VALUE_MISSING.with());
        }
        return value;
    }

    private static InvalidInputException refused(String path, Reason reason) {
        return new InvalidInputException(reason, List.of(new Violation(path, reason)));
    }
}
