package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.Sample;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
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
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.Decision;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.OpeningAction;
import vn.motcua.workflow.RandomWalk;
import vn.motcua.workflow.Workflow;

/** A real dossier: led by the workflow's decisions, with the log that they leave. */
final class Life implements RandomWalk.Walker {

    static final FiguresReader READER = FiguresReader.of(SampleCatalog.all(), agency -> Sample.deadlines());
    static final DossierAction RECEIVE = new DossierAction.Receive();
    static final DossierAction START = new DossierAction.StartProcessing();
    static final DossierAction HAND_OVER = new DossierAction.ReturnResult(Channel.DIRECT);
    static final DossierAction CORRECT = new DossierAction.CorrectResult("sai họ tên");
    static final DossierAction WITHDRAW = new DossierAction.RequestWithdrawal("nộp nhầm");
    static final DossierAction LET_GO = new DossierAction.AcceptWithdrawal();
    static final DossierAction KEEP = new DossierAction.RejectWithdrawal("đã có kết quả");
    static final DossierAction STOP = new DossierAction.Stop("quá hạn bổ sung");
    static final Actor CIVIL_REGISTRY = Actor.registry("civil");

    private static final Workflow WORKFLOW = new Workflow(SampleCatalog.all(), agency -> Sample.deadlines());
    private static final FeeSchedule FEES = FeeSchedule.shipped();
    private static final Map<ProcedureCode, String> FEE_OF =
            Map.of(Sample.CRIMINAL_RECORD, "LLTP.PHIEU", Sample.BIRTH, "HOTICH.KHAI_SINH");
    private final List<LoggedEvent> log = new ArrayList<>();
    private Dossier dossier;

    private Life(Decision.Accepted opened, Actor actor, Instant at) {
        dossier = opened.next();
        keep(opened, actor, at);
    }

    static Life atCounter(ProcedureCode procedure, String at) {
        return opened(1, filing(procedure, Channel.DIRECT, Sample.at(at)), true).orElseThrow();
    }

    static Life online(ProcedureCode procedure, String at) {
        return opened(1, filing(procedure, Channel.ONLINE, Sample.at(at)), false)
                .orElseThrow();
    }

    /** A criminal record, paid for and begun: ten days, due on 14 May, 17:00. */
    static Life paidRecord() {
        Life life = online(Sample.CRIMINAL_RECORD, "2026-05-04T08:00");
        return life.then(Sample.PAYMENT, life.settle("vnpay", "tx-1", "2026-05-04T08:10"), "2026-05-04T08:10")
                .then(Sample.ONE_STOP, RECEIVE, "2026-05-04T09:00")
                .then(Sample.ONE_STOP, START, "2026-05-04T09:00");
    }

    /** Ten days, which begin again; asked after two days, complete after five more. */
    static Life supplemented() {
        return paidRecord()
                .then(Sample.SPECIALIST, ask(), "2026-05-06T09:00")
                .then(Sample.ONE_STOP, supplement(), "2026-05-11T09:00");
    }

    /** The usual filing; a child is registered ten days after its birth. */
    static Filing filing(ProcedureCode procedure, Channel channel, Instant at) {
        Filing usual = Sample.filing(procedure, channel, at);
        String born = VietnamTime.dayOf(at).minusDays(10).toString();
        return procedure.equals(Sample.BIRTH)
                ? usual.withMore(List.of(), new FormFields(Map.of("nksNgaySinh", born)))
                : usual;
    }

    /** Empty if the law does not let it. */
    static Optional<Life> opened(long number, Filing filing, boolean counter) {
        String fee = FEE_OF.getOrDefault(filing.procedure(), "CUTRU.TAM_TRU");
        List<FeePricing> prices = List.of(FEES.price(new FeeRequest(
                fee,
                filing.channel(),
                filing.agency().territory(),
                VietnamTime.dayOf(filing.submittedAt()),
                Map.of(),
                List.of())));
        DossierCode code =
                DossierCode.of(filing.agency().code().value(), VietnamTime.dayOf(filing.submittedAt()), number);
        OpeningAction action = counter
                ? new OpeningAction.ReceiveAtCounter(code, filing, prices, "test-1")
                : new OpeningAction.Submit(code, filing, prices, "test-1");
        return opened(action, filing.channel() == Channel.ONLINE ? Sample.CITIZEN : Sample.ONE_STOP);
    }

    static Optional<Life> opened(OpeningAction action, Actor actor) {
        Instant at = action.filing().submittedAt();
        return WORKFLOW.decide(action, actor, at) instanceof Decision.Accepted accepted
                ? Optional.of(new Life(accepted, actor, at))
                : Optional.empty();
    }

    Life then(Actor actor, DossierAction action, String at) {
        return then(actor, action, Sample.at(at));
    }

    Life then(Actor actor, DossierAction action, Instant at) {
        assertThat(attempt(actor, action, at))
                .as(action.name() + " in " + dossier.status())
                .isTrue();
        return this;
    }

    @Override
    public boolean attempt(Actor actor, DossierAction action, Instant at) {
        if (WORKFLOW.decide(dossier, action, actor, at) instanceof Decision.Accepted accepted) {
            dossier = accepted.next();
            keep(accepted, actor, at);
            return true;
        }
        return false;
    }

    private void keep(Decision.Accepted accepted, Actor actor, Instant at) {
        EventHead head =
                log.isEmpty() ? EventHead.NONE : log.get(log.size() - 1).head();
        log.addAll(EventLog.append(dossier.code(), head, at, actor, accepted.occurrences()));
    }

    static DossierAction ask(Optional<String> override) {
        return new DossierAction.RequestSupplement(List.of("to-khai"), "thiếu giấy tờ", override);
    }

    static DossierAction ask() {
        return ask(Optional.empty());
    }

    static DossierAction supplement(Document... more) {
        return new DossierAction.AcceptSupplement(
                more.length == 0 ? List.of(Document.paper("to-khai")) : List.of(more));
    }

    static DossierAction complete() {
        return complete(Optional.empty());
    }

    static DossierAction complete(Optional<ContentDigest> content) {
        return new DossierAction.Complete(
                new DossierResult("Thông báo", new FormFields(Map.of("so", "12/2026")), content));
    }

    DossierAction raise() {
        return new DossierAction.RaiseObligation(dossier.quotes());
    }

    DossierAction settle(String intermediary, String reference, String at) {
        return settle(intermediary, reference, Sample.at(at));
    }

    DossierAction settle(String intermediary, String reference, Instant at) {
        Dong owed = dossier.obligation("1").orElseThrow().amount();
        return new DossierAction.SettleObligation("1", new Settlement(intermediary, reference, owed, at));
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    List<LoggedEvent> log() {
        return log;
    }

    DossierFigures figures() {
        return READER.figures(dossier, log);
    }
}
