package vn.motcua.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Filing;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.Actor;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.RequiredDocument;

/**
 * The forms of one dossier, as its desk issues them. Each is made of the event that it attests, under the numbering in force
 * on the Vietnamese day of that event. Nothing here throws because of the dossier's state. Immutable and thread-safe.
 */
public final class DossierForms {

    private final OfficialForms forms;
    private final Dossier dossier;
    private final List<LoggedEvent> log;
    private final Desk desk;
    private final Optional<Procedure> procedure;

    DossierForms(OfficialForms forms, Dossier dossier, List<LoggedEvent> log, Desk desk) {
        this.forms = forms;
        this.dossier = dossier;
        this.log = List.copyOf(log);
        this.desk = desk;
        this.procedure = forms.procedure(dossier);
    }

    /**
     * A form by its kind, for who offers them all.
     *
     * @param kind which one
     * @param particulars what belongs to this print
     * @return the form, or the reason why there is none; the register is not made for one dossier
     */
    public FormAnswer<? extends OfficialForm> form(FormKind kind, Particulars particulars) {
        return switch (kind) {
            case RECEIPT -> receipt(particulars);
            case SUPPLEMENT_SLIP -> supplementSlip(particulars);
            case REFUSAL_SLIP -> refusalSlip();
            case APOLOGY_LETTER -> apologyLetter(particulars);
            case STOP_NOTICE -> stopNotice();
            case CONTROL_SHEET -> controlSheet();
            case REGISTER -> new FormAnswer.NotIssued<Register>(FormReason.NOT_OF_ONE_DOSSIER.with());
        };
    }

    /**
     * Form 01, the receipt with the appointment.
     *
     * @param particulars the book, the number of sets, where the result should go
     * @return the receipt, or {@link FormReason#NOT_RECEIVED}
     */
    public FormAnswer<Receipt> receipt(Particulars particulars) {
        return made(DossierEvent.Received.class, FormKind.RECEIPT, FormReason.NOT_RECEIVED, (edition, entry, event) -> {
            return new Receipt(
                    edition,
                    desk,
                    dossier.code(),
                    requester(),
                    request(),
                    documents(),
                    procedure.map(
                            known -> known.timeOf(dossier.filing().caseId()).limit()),
                    entry.at(),
                    event.due(),
                    event.openConflict(),
                    dossier.quotes().stream().map(FeeRow::of).toList(),
                    signer(entry.actor()),
                    particulars);
        });
    }

    /**
     * Form 02, the request for missing papers: the latest one, if there were several.
     *
     * @param particulars the running number
     * @return the slip, or {@link FormReason#NO_SUPPLEMENT}
     */
    public FormAnswer<SupplementSlip> supplementSlip(Particulars particulars) {
        return made(
                DossierEvent.SupplementRequested.class,
                FormKind.SUPPLEMENT_SLIP,
                FormReason.NO_SUPPLEMENT,
                (edition, entry, event) -> new SupplementSlip(
                        edition,
                        particulars.number(),
                        desk,
                        dossier.code(),
                        entry.at(),
                        requester(),
                        request(),
                        missing(event.items()),
                        FormText.kept(event.reason()),
                        signer(entry.actor())));
    }

    /**
     * Form 03, the refusal.
     *
     * @return the slip, or {@link FormReason#NOT_REFUSED}
     */
    public FormAnswer<RefusalSlip> refusalSlip() {
        return made(
                DossierEvent.Refused.class,
                FormKind.REFUSAL_SLIP,
                FormReason.NOT_REFUSED,
                (edition, entry, event) -> new RefusalSlip(
                        edition,
                        desk,
                        dossier.code(),
                        entry.at(),
                        requester(),
                        request(),
                        FormText.kept(event.reason()),
                        signer(entry.actor())));
    }

    /**
     * Form 04, the apology with the new appointment.
     *
     * @param particulars the running number
     * @return the letter, or {@link FormReason#NO_APOLOGY}
     */
    public FormAnswer<ApologyLetter> apologyLetter(Particulars particulars) {
        return made(
                DossierEvent.Apologised.class,
                FormKind.APOLOGY_LETTER,
                FormReason.NO_APOLOGY,
                (edition, entry, event) -> new ApologyLetter(
                        edition,
                        particulars.number(),
                        requester(),
                        last(each -> each instanceof DossierEvent.Received).map(LoggedEvent::at),
                        procedure.map(Procedure::field),
                        dossier.code(),
                        event.missed(),
                        FormText.kept(event.reason()),
                        event.appointed(),
                        signer(entry.actor())));
    }

    /**
     * Form 05, the notice that the handling ended without a result, by the agency or because the applicant withdrew.
     *
     * @return the notice, {@link FormReason#NOT_STOPPED}, or {@link FormReason#NO_EDITION} for a day before the form was
     *     made
     */
    public FormAnswer<StopNotice> stopNotice() {
        return last(each -> each instanceof DossierEvent.Stopped || each instanceof DossierEvent.WithdrawalAccepted)
                .map(entry -> forms.issue(
                        FormKind.STOP_NOTICE,
                        VietnamTime.dayOf(entry.at()),
                        edition -> new StopNotice(
                                edition,
                                dossier.code(),
                                dossier.filing().applicant().name(),
                                stopReason(entry.event()),
                                entry.at(),
                                signer(entry.actor()))))
                .orElseGet(() -> new FormAnswer.NotIssued<>(FormReason.NOT_STOPPED.with(dossier.code())));
    }

    /**
     * Form 06, the control sheet: one row for each hand-over in the log.
     *
     * @return the sheet, or {@link FormReason#NO_EVENTS}
     */
    public FormAnswer<ControlSheet> controlSheet() {
        List<HandOverRow> rows = HandOvers.of(dossier, log, forms.names());
        if (rows.isEmpty()) {
            return new FormAnswer.NotIssued<>(FormReason.NO_EVENTS.with(dossier.code()));
        }
        Filing filing = dossier.filing();
        Instant filed = rows.get(0).at();
        return forms.issue(
                FormKind.CONTROL_SHEET,
                VietnamTime.dayOf(filed),
                edition -> new ControlSheet(
                        edition,
                        dossier.code(),
                        filing.applicant().name(),
                        filing.applicant().phone(),
                        FormText.noted(forms.procedureName(dossier), forms.codeNote(dossier)),
                        rows));
    }

    private interface Maker<E extends DossierEvent, F extends OfficialForm> {
        F make(FormEdition edition, LoggedEvent entry, E event);
    }

    private <E extends DossierEvent, F extends OfficialForm> FormAnswer<F> made(
            Class<E> attested, FormKind kind, FormReason missing, Maker<E, F> maker) {
        return last(attested::isInstance)
                .map(entry -> forms.issue(
                        kind,
                        VietnamTime.dayOf(entry.at()),
                        edition -> maker.make(edition, entry, attested.cast(entry.event()))))
                .orElseGet(() -> new FormAnswer.NotIssued<>(missing.with(dossier.code())));
    }

    private Optional<LoggedEvent> last(Predicate<DossierEvent> kind) {
        return log.stream().filter(entry -> kind.test(entry.event())).reduce((earlier, later) -> later);
    }

    private Requester requester() {
        return Requester.of(dossier.filing().applicant());
    }

    /** What is asked for: the procedure, with the case where there are several and the note on its code. */
    private String request() {
        String caseName = procedure
                .filter(known -> known.cases().size() > 1)
                .flatMap(known -> known.caseOf(dossier.filing().caseId()))
                .map(ProcedureCase::vi)
                .map(text -> " – " + text)
                .orElse("");
        return FormText.noted(forms.procedureName(dossier) + caseName, forms.codeNote(dossier));
    }

    private List<DocumentLine> documents() {
        List<DocumentLine> lines = new ArrayList<>();
        for (Document document : dossier.filing().documents()) {
            lines.add(new DocumentLine(
                    lines.size() + 1, documentName(document.key()), document.kind(), document.evidence()));
        }
        return lines;
    }

    /** As the case names the paper, else as any other part of the procedure does. */
    private String documentName(String key) {
        return procedure.stream()
                .flatMap(known -> Stream.of(
                                Stream.of(known.documentsOf(dossier.filing().caseId())),
                                Stream.of(known.documents()),
                                known.cases().stream().flatMap(each -> each.documents().stream()))
                        .flatMap(lists -> lists)
                        .flatMap(List::stream))
                .filter(document -> document.key().equals(key))
                .map(RequiredDocument::vi)
                .findFirst()
                .orElse(key);
    }

    private List<String> missing(List<String> items) {
        Function<String, String> named = item -> FormText.kept(documentName(item));
        return items.isEmpty()
                ? List.of(FormText.NOT_KEPT)
                : items.stream().map(named).toList();
    }

    private String stopReason(DossierEvent event) {
        if (event instanceof DossierEvent.Stopped stopped) {
            return FormText.kept(stopped.reason());
        }
        return "Theo yêu cầu rút hồ sơ của người nộp"
                + last(each -> each instanceof DossierEvent.WithdrawalRequested)
                        .map(entry -> ((DossierEvent.WithdrawalRequested) entry.event()).reason())
                        .filter(reason -> !reason.isBlank())
                        .map(reason -> ": " + reason)
                        .orElse("");
    }

    private Optional<String> signer(Actor actor) {
        return actor.role().isOfficer() ? forms.names().officer(actor.id()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "DossierForms[" + dossier.code() + "]";
    }
}
