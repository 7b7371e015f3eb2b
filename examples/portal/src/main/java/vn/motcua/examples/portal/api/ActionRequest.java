package vn.motcua.examples.portal.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.FormFields;
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
 * @param fields the fields of the result
 * @param content the digest of the signed result
 * @param channel how the result is handed over
 * @param version the version that the caller saw, to find out that someone else was faster
 */
public record ActionRequest(
        @Nullable String reason,
        @Nullable List<String> items,
        @Nullable String override,
        @Nullable List<String> documents,
        @Nullable String title,
        @Nullable Map<String, String> fields,
        @Nullable String content,
        @Nullable Channel channel,
        @Nullable Long version) {

    /** A request without anything but its name. */
    public static final ActionRequest BARE = new ActionRequest(null, null, null, null, null, null, null, null, null);

    /**
     * The action that the name and the request stand for.
     *
     * @param name the action's name in the address, such as {@code start-processing}
     * @param dossier the dossier as it stands
     * @return the action, or empty if there is none of that name
     */
    public Optional<DossierAction> named(String name, Dossier dossier) {
        String why = reason == null ? "" : reason;
        return Optional.ofNullable(
                switch (name) {
                    case "receive" -> new DossierAction.Receive();
                    case "refuse" -> new DossierAction.Refuse(why);
                    case "request-supplement" ->
                        new DossierAction.RequestSupplement(
                                items == null ? List.of() : items, why, Optional.ofNullable(override));
                    case "accept-supplement" -> new DossierAction.AcceptSupplement(papers());
                    case "raise-obligation" -> new DossierAction.RaiseObligation(dossier.quotes());
                    case "request-withdrawal" -> new DossierAction.RequestWithdrawal(why);
                    case "reject-withdrawal" -> new DossierAction.RejectWithdrawal(why);
                    case "accept-withdrawal" -> new DossierAction.AcceptWithdrawal();
                    case "start-processing" -> new DossierAction.StartProcessing();
                    case "stop" -> new DossierAction.Stop(why);
                    case "complete" -> new DossierAction.Complete(result());
                    case "return-result" -> new DossierAction.ReturnResult(channel == null ? Channel.DIRECT : channel);
                    case "correct-result" -> new DossierAction.CorrectResult(why);
                    default -> null;
                });
    }

    private List<Document> papers() {
        return documents == null
                ? List.of()
                : documents.stream().map(Document::paper).toList();
    }

    private DossierResult result() {
        return new DossierResult(
                title == null || title.isBlank() ? "Kết quả giải quyết" : title,
                fields == null ? FormFields.EMPTY : new FormFields(fields),
                Optional.ofNullable(content).filter(text -> !text.isBlank()).map(ContentDigest::new));
    }

    @Override
    public String toString() {
        return "ActionRequest[version=" + version + "]";
    }
}
