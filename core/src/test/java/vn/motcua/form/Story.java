package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.Sample;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Settlement;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.Decision;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.OpeningAction;
import vn.motcua.workflow.RandomWalk;
import vn.motcua.workflow.Workflow;

/** Leads a dossier through real decisions, for its forms. */
final class Story implements RandomWalk.Walker {

    static final Workflow WORKFLOW = new Workflow(SampleCatalog.all(), agency -> Sample.deadlines());
    static final Desk DESK = Desk.named("Trung tâm Phục vụ hành chính công phường An Xuyên")
            .reachedAt("1 Phan Ngọc Hiển", "0290 100 100", "dvc.example.vn", "Trần Văn Hướng Dẫn")
            .withLookup("https://dvc.example.vn/tra-cuu?ma=");
    static final OfficialForms FORMS = new OfficialForms(FormCatalog.shipped(), SampleCatalog.all(), names());
    static final Actor NEIGHBOUR = Actor.officer(ActorRole.SPECIALIST, "lang-gieng-1", Sample.OTHER_WARD.code());

    /** The merged procedure that stands under a repealed code. */
    static final ProcedureCode IDENTITY_CARD = new ProcedureCode("1.014063");

    private static final FeeSchedule FEES = FeeSchedule.shipped();
    private static final Map<ProcedureCode, String> FEE_OF =
            Map.of(Sample.CRIMINAL_RECORD, "LLTP.PHIEU", Sample.BIRTH, "HOTICH.KHAI_SINH");

    private final List<LoggedEvent> log = new ArrayList<>();
    private Dossier dossier;

    private Story(Decision.Accepted opened, Actor actor, Instant when) {
        dossier = opened.next();
        keep(opened, actor, when);
    }

    static Story online(ProcedureCode procedure, String when) {
        return opened(1, procedure, Channel.ONLINE, Sample.WARD, at(when), Optional.empty())
                .orElseThrow();
    }

    /** A criminal record, paid for and received: due on Monday 30 November, 17:00. */
    static Story criminalRecord() {
        return online(Sample.CRIMINAL_RECORD, "2026-11-18T08:00")
                .then(Sample.PAYMENT, settle("1", 200_000, "tx-1", "2026-11-18T08:10"), "2026-11-18T08:10")
                .then(Sample.ONE_STOP, new DossierAction.Receive(), "2026-11-18T09:00");
    }

    static Story atCounter(ProcedureCode procedure, String when) {
        return atCounter(1, procedure, Sample.WARD, when, Optional.empty());
    }

    static Story atCounter(
            long number, ProcedureCode procedure, Agency agency, String when, Optional<AgencyCode> desk) {
        return opened(number, procedure, Channel.DIRECT, agency, at(when), Optional.of(desk))
                .orElseThrow();
    }

    /** Opened at a counter if that is said, else submitted; empty if the law does not let it. */
    static Optional<Story> opened(
            long number,
            ProcedureCode procedure,
            Channel channel,
            Agency agency,
            Instant when,
            Optional<Optional<AgencyCode>> counter) {
        Filing filing = filing(procedure, channel, agency, when);
        Filing placed = counter.flatMap(desk -> desk)
                .map(desk -> filing.with(Intake.at(channel, desk)))
                .orElse(filing);
        String fee = FEE_OF.getOrDefault(procedure, "CUTRU.TAM_TRU");
        List<FeePricing> prices = List.of(FEES.price(
                new FeeRequest(fee, channel, agency.territory(), VietnamTime.dayOf(when), Map.of(), List.of())));
        DossierCode code = DossierCode.of(agency.code().value(), VietnamTime.dayOf(when), number);
        OpeningAction action = counter.isPresent()
                ? new OpeningAction.ReceiveAtCounter(code, placed, prices, "test-1")
                : new OpeningAction.Submit(code, placed, prices, "test-1");
        Actor actor = channel == Channel.ONLINE
                ? Sample.CITIZEN
                : Actor.officer(
                        ActorRole.ONE_STOP,
                        "mot-cua-1",
                        counter.flatMap(desk -> desk).orElse(agency.code()));
        return WORKFLOW.decide(action, actor, when) instanceof Decision.Accepted accepted
                ? Optional.of(new Story(accepted, actor, when))
                : Optional.empty();
    }

    private static Filing filing(ProcedureCode procedure, Channel channel, Agency agency, Instant when) {
        Filing usual = Sample.filing(procedure, channel, when);
        return new Filing(
                procedure,
                usual.caseId(),
                agency,
                channel,
                applicant(),
                usual.form(),
                usual.documents(),
                usual.facts(),
                usual.groups(),
                when);
    }

    static Applicant applicant() {
        return new Applicant(
                Sample.CITIZEN.id(),
                PersonName.parse("Nguyễn Thị Mẫu"),
                PersonalId.parse("096000000001"),
                Optional.empty(),
                Optional.of("0912000111"),
                Optional.of("mau@example.vn"),
                Optional.of("12 Lý Bôn, Cà Mau"));
    }

    private static FormNames names() {
        Map<String, String> officers = new HashMap<>();
        officers.put("mot-cua-1", "Lê Thị Một Cửa");
        officers.put("chuyen-mon-1", "Phạm Văn Chuyên Môn");
        return new FormNames() {
            @Override
            public Optional<String> officer(String account) {
                return Optional.ofNullable(officers.get(account));
            }

            @Override
            public Optional<String> agency(AgencyCode code) {
                return code.equals(Sample.OTHER_WARD.code()) ? Optional.of(Sample.OTHER_WARD.name()) : Optional.empty();
            }
        };
    }

    Story then(Actor actor, DossierAction action, String when) {
        assertThat(attempt(actor, action, at(when)))
                .as(action.name() + " in " + dossier.status())
                .isTrue();
        return this;
    }

    @Override
    public boolean attempt(Actor actor, DossierAction action, Instant when) {
        if (WORKFLOW.decide(dossier, action, actor, when) instanceof Decision.Accepted accepted) {
            dossier = accepted.next();
            keep(accepted, actor, when);
            return true;
        }
        return false;
    }

    static DossierAction settle(String obligation, long amount, String reference, String when) {
        return new DossierAction.SettleObligation(
                obligation, new Settlement("vnpay", reference, Dong.of(amount), at(when)));
    }

    static DossierAction complete() {
        return new DossierAction.Complete(
                new DossierResult("Phiếu lý lịch tư pháp", new FormFields(Map.of("so", "1")), Optional.empty()));
    }

    private void keep(Decision.Accepted accepted, Actor actor, Instant when) {
        EventHead head =
                log.isEmpty() ? EventHead.NONE : log.get(log.size() - 1).head();
        log.addAll(EventLog.append(dossier.code(), head, when, actor, accepted.occurrences()));
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    List<LoggedEvent> log() {
        return log;
    }

    DossierForms forms() {
        return FORMS.of(dossier, log, DESK);
    }

    RegisterEntry entry() {
        return new RegisterEntry(dossier, log);
    }

    /** What stands in each field, by its key in the sources; a table as its rows. */
    static Map<String, Object> printed(FormAnswer<?> answer) {
        Map<String, Object> printed = new LinkedHashMap<>();
        for (FormField field : form(answer).fields()) {
            printed.put(field.spec().key(), field.rows().isEmpty() ? field.text() : field.rows());
        }
        return printed;
    }

    static <F extends OfficialForm> F form(FormAnswer<F> answer) {
        assertThat(answer.whyNot()).isEmpty();
        return answer.issued().orElseThrow();
    }

    static String why(FormAnswer<?> answer) {
        assertThat(answer.issued()).isEmpty();
        return answer.whyNot().orElseThrow().code();
    }

    /** The same dossier, as if it were of another procedure and case with these papers. */
    Dossier of(ProcedureCode procedure, String caseId, List<RequiredDocument> papers) {
        Filing filed = dossier.filing();
        Filing other = new Filing(
                procedure,
                caseId,
                filed.agency(),
                filed.channel(),
                filed.applicant(),
                filed.form(),
                papers.stream().map(paper -> Document.paper(paper.key())).toList(),
                filed.facts(),
                filed.groups(),
                filed.submittedAt());
        return new Dossier(
                dossier.code(),
                dossier.version(),
                dossier.status(),
                dossier.interrupted(),
                other,
                dossier.clock(),
                dossier.quotes(),
                dossier.obligations(),
                dossier.supplements(),
                dossier.registryLinks(),
                dossier.result(),
                dossier.routing(),
                dossier.apology(),
                dossier.packVersion());
    }
}
