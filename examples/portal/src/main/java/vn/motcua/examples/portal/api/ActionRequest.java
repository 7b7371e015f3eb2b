package vn.motcua.examples.portal.api;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.FormFields;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.workflow.DossierAction;

/**
 * What someone wants to do to a dossier, as a form or a client sends it. Money, registry answers and reminders never come
 * this way.
 *
 * @param reason why, where a reason is asked for
 * @param items the missing papers of a supplement request
 * @param override why a second supplement request is made
 * @param documents the papers of a supplement, by key
 * @param title what the result is
 * @param fields the fields of the result, or the fields of the form that a supplement corrects
 * @param content the digest of the signed result
 * @param channel how the result is handed over
 * @param verified the claimed groups whose papers were seen at intake
 * @param version the version that the caller saw, to find out that someone else was faster
 */
public record ActionRequest(
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 50) List<@Size(max = 500) String> items,
        @Nullable @Size(max = 2000) String override,
        @Nullable @Size(max = 50) List<@Size(max = 60) String> documents,
        @Nullable @Size(max = 2000) String title,
        @Nullable @Size(max = 200) Map<@Size(max = 60) String, @Size(max = 2000) String> fields,
        @Nullable @Size(max = 64) String content,
        @Nullable Channel channel,
        @Nullable @Size(max = 20) List<ApplicantGroup> verified,
        @Nullable Long version) {

    /** A request without anything but its name. */
    public static final ActionRequest BARE =
            new ActionRequest(null, null, null, null, null, null, null, null, null, null);

    /**
     * The action that the name and the request stand for.
     *
     * @param name the action's name in the address, such as {@code start-processing}
     * @param dossier the dossier as it stands
     * @return the action
     * @throws InvalidInputException if there is none of that name
     */
    public DossierAction named(String name, Dossier dossier) {
        String why = reason == null ? "" : reason;
        return switch (name) {
            case "receive" -> new DossierAction.Receive(verified == null ? Set.of() : Set.copyOf(verified));
            case "refuse" -> new DossierAction.Refuse(why);
            case "request-supplement" ->
                new DossierAction.RequestSupplement(
                        items == null ? List.of() : items, why, Optional.ofNullable(override));
            case "accept-supplement" -> new DossierAction.AcceptSupplement(papers(), typed());
            case "raise-obligation" -> new DossierAction.RaiseObligation(dossier.quotes());
            case "request-withdrawal" -> new DossierAction.RequestWithdrawal(why);
            case "reject-withdrawal" -> new DossierAction.RejectWithdrawal(why);
            case "accept-withdrawal" -> new DossierAction.AcceptWithdrawal();
            case "start-processing" -> new DossierAction.StartProcessing();
            case "stop" -> new DossierAction.Stop(why);
            case "complete" -> new DossierAction.Complete(result());
            case "return-result" -> new DossierAction.ReturnResult(channel == null ? Channel.DIRECT : channel);
            case "correct-result" -> new DossierAction.CorrectResult(why);
            default -> throw new InvalidInputException(PortalReason.ACTION_UNKNOWN.with());
        };
    }

    private List<Document> papers() {
        return documents == null
                ? List.of()
                : documents.stream().map(Document::paper).toList();
    }

    private FormFields typed() {
        return fields == null ? FormFields.EMPTY : new FormFields(fields);
    }

    private DossierResult result() {
        return new DossierResult(
                title == null || title.isBlank() ? "Kết quả giải quyết" : title,
                typed(),
                Optional.ofNullable(content).filter(text -> !text.isBlank()).map(ContentDigest::new));
    }

    @Override
    public String toString() {
        return "ActionRequest[version=" + version + "]";
    }
}
