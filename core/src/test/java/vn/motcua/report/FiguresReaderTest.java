package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.Measure;
import vn.motcua.deadline.OnTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.error.InvalidInputException;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.law.LegalBasis;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.OpeningAction;

/** Real dossiers, from the desk to the report. */
class FiguresReaderTest {

    private static final OnTimeRule INDICATOR = OnTimeRule.indicator();
    private static final OnTimeRule APPOINTED = OnTimeRule.appointed();

    private static Count counted(OnTimeRule rule, DossierFigures figures) {
        PeriodReport report = Figures.report(Period.year(2026), rule, figures);
        return Stream.of(Count.EARLY, Count.ON_TIME, Count.LATE, Count.UNMEASURED)
                .filter(each -> report.count(each) == 1)
                .findFirst()
                .orElseThrow();
    }

    // one path after the other

    @Test
    void aBirthAtTheCounterIsOnTimeOnTheSameDay() {
        DossierFigures figures = Life.atCounter(Sample.BIRTH, "2026-05-04T09:00")
                .then(ONE_STOP, Life.START, "2026-05-04T09:30")
                .then(SPECIALIST, Life.complete(), "2026-05-04T15:00")
                .then(ONE_STOP, Life.HAND_OVER, "2026-05-04T16:00")
                .figures();

        assertThat(figures.code()).isEqualTo(DossierCode.parse("H12.40-260504-0001"));
        assertThat(figures.procedure()).isEqualTo(Sample.BIRTH);
        assertThat(figures.field())
                .isEqualTo(SampleCatalog.all().find(Sample.BIRTH).orElseThrow().field());
        assertThat(figures.receivedAt()).contains(at("2026-05-04T09:00"));
        assertThat(figures.due()).contains(at("2026-05-04T17:00"));
        assertThat(figures.firstDue()).isEqualTo(figures.due());
        assertThat(figures.originalDue()).isEmpty();
        assertThat(figures.finishedAt()).contains(at("2026-05-04T15:00"));
        assertThat(figures.returnedAt()).contains(at("2026-05-04T16:00"));
        assertThat(figures.officer()).contains("chuyen-mon-1");
        assertThat(figures.waited()).isZero();
        assertThat(figures.worked())
                .contains(Sample.deadlines().workingTimeBetween(at("2026-05-04T09:00"), at("2026-05-04T15:00")));
        assertThat(figures.maximum())
                .contains(Sample.deadlines().workingTimeBetween(at("2026-05-04T09:00"), at("2026-05-04T17:00")));
        assertThat(figures.isIrregular()).isFalse();
        assertThat(counted(INDICATOR, figures)).isEqualTo(Count.ON_TIME);
    }

    @Test
    void whatComesAfterThreeIsDueTheNextDay() {
        DossierFigures figures = Life.atCounter(Sample.BIRTH, "2026-05-04T15:01")
                .then(ONE_STOP, Life.START, "2026-05-04T15:30")
                .then(SPECIALIST, Life.complete(), "2026-05-05T10:00")
                .figures();

        assertThat(figures.due()).contains(at("2026-05-05T17:00"));
        assertThat(counted(INDICATOR, figures)).isEqualTo(Count.ON_TIME);
    }

    /** Ten days, which begin again; asked after two days, complete after five more. */
    private static Life supplemented() {
        return paidRecord()
                .then(SPECIALIST, Life.ask(), "2026-05-06T09:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-11T09:00");
    }

    private static Life paidRecord() {
        Life life = Life.online(Sample.CRIMINAL_RECORD, "2026-05-04T08:00");
        return life.then(PAYMENT, life.settle("vnpay", "tx-1", "2026-05-04T08:10"), "2026-05-04T08:10")
                .then(ONE_STOP, Life.RECEIVE, "2026-05-04T09:00")
                .then(ONE_STOP, Life.START, "2026-05-04T09:00");
    }

    @Test
    void aSupplementRestartsTheAppointmentAndIsSubtractedForTheIndicator() {
        DossierFigures early = supplemented()
                .then(SPECIALIST, Life.complete(), "2026-05-18T10:00")
                .figures();
        DossierFigures between = supplemented()
                .then(SPECIALIST, Life.complete(), "2026-05-20T10:00")
                .figures();
        DossierFigures late = supplemented()
                .then(SPECIALIST, Life.complete(), "2026-05-22T10:00")
                .figures();

        assertThat(early.receivedAt()).contains(at("2026-05-04T09:00"));
        assertThat(early.firstDue()).contains(at("2026-05-14T17:00"));
        assertThat(early.due()).contains(at("2026-05-21T17:00"));
        assertThat(early.waited()).isEqualTo(Duration.ofDays(5));
        assertThat(early.officerRequests()).isEqualTo(1);
        assertThat(early.waitingSince()).isEmpty();
        assertThat(counted(APPOINTED, early)).isEqualTo(Count.EARLY);
        assertThat(counted(INDICATOR, early)).isEqualTo(Count.EARLY);
        assertThat(counted(APPOINTED, between)).isEqualTo(Count.EARLY);
        assertThat(counted(INDICATOR, between)).isEqualTo(Count.LATE);
        assertThat(counted(APPOINTED, late)).isEqualTo(Count.LATE);
        assertThat(counted(INDICATOR, late)).isEqualTo(Count.LATE);
    }

    @Test
    void theWorkingTimeIsTheClocksOwnByTheIndicator() {
        Life life = supplemented().then(SPECIALIST, Life.complete(), "2026-05-18T10:00");

        assertThat(life.figures().worked())
                .contains(life.dossier()
                        .clock()
                        .read(Sample.deadlines(), at("2026-05-18T10:00"))
                        .used(Measure.INDICATOR));
    }

    @Test
    void workIsWithinTheMaximumExactlyWhereTheClockSaysInTime() {
        for (String done : List.of("2026-05-14T10:00", "2026-05-19T10:00", "2026-05-20T10:00", "2026-05-22T10:00")) {
            Life life = supplemented().then(SPECIALIST, Life.complete(), done);
            DossierFigures figures = life.figures();

            boolean inTime = life.dossier()
                            .clock()
                            .read(Sample.deadlines(), at(done))
                            .outcome(Measure.INDICATOR)
                            .orElseThrow()
                    != OnTime.LATE;
            assertThat(figures.worked()
                                    .orElseThrow()
                                    .compareTo(figures.maximum().orElseThrow())
                            <= 0)
                    .as(done)
                    .isEqualTo(inTime);
        }
    }

    @Test
    void anOfficersSecondRequestIsLateAndARegistrysIsNot() {
        DossierFigures officers = supplemented()
                .then(SPECIALIST, Life.ask(Optional.of("kê khai gian dối")), "2026-05-12T09:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-12T10:00")
                .then(SPECIALIST, Life.complete(), "2026-05-13T10:00")
                .figures();
        DossierFigures registrys = supplemented()
                .then(Life.CIVIL_REGISTRY, Life.ask(), "2026-05-12T09:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-12T10:00")
                .then(SPECIALIST, Life.complete(), "2026-05-13T10:00")
                .figures();

        assertThat(officers.officerRequests()).isEqualTo(2);
        assertThat(counted(INDICATOR, officers)).isEqualTo(Count.LATE);
        assertThat(counted(APPOINTED, officers)).isEqualTo(Count.EARLY);
        assertThat(registrys.officerRequests()).isEqualTo(1);
        assertThat(registrys.registryRequests()).isEqualTo(1);
        assertThat(counted(INDICATOR, registrys)).isEqualTo(Count.EARLY);
        assertThat(counted(INDICATOR.countingRegistryRequests(), registrys)).isEqualTo(Count.LATE);
    }

    @Test
    void anApologyKeepsTheAppointmentBeforeIt() {
        DossierFigures figures = paidRecord()
                .then(SPECIALIST, new DossierAction.Apologise("quá tải", Sample.day("2026-05-20")), "2026-05-12T09:00")
                .then(SPECIALIST, Life.complete(), "2026-05-19T10:00")
                .figures();

        assertThat(figures.has(Mark.REAPPOINTED)).isTrue();
        assertThat(figures.originalDue()).contains(at("2026-05-14T17:00"));
        assertThat(figures.due()).contains(at("2026-05-20T17:00"));
        assertThat(counted(INDICATOR, figures)).isEqualTo(Count.LATE);
        assertThat(counted(INDICATOR.by(OnTimeRule.Appointment.REAPPOINTED), figures))
                .isEqualTo(Count.EARLY);
    }

    @Test
    void aWaitForMoneyIsSubtractedLikeEveryOther() {
        Life life = Life.atCounter(Sample.RESIDENCE, "2026-05-04T09:00");
        life.then(ONE_STOP, life.raise(), "2026-05-04T09:00")
                .then(Actor.payment("ppdvcqg"), life.settle("ppdvcqg", "tx-1", "2026-05-06T09:00"), "2026-05-06T09:00")
                .then(ONE_STOP, Life.START, "2026-05-06T09:00")
                .then(SPECIALIST, Life.complete(), "2026-05-08T10:00");
        DossierFigures figures = life.figures();

        assertThat(figures.waited()).isEqualTo(Duration.ofDays(2));
        assertThat(figures.onlinePayment()).isEqualTo(OnlinePayment.NATIONAL_PLATFORM);
        assertThat(figures.quoted()).isEqualTo(life.dossier().quotedTotal());
        assertThat(figures.has(Mark.FEE_BEARING)).isTrue();
        assertThat(figures.firstDue()).contains(at("2026-05-07T17:00"));
        assertThat(counted(INDICATOR, figures)).isEqualTo(Count.EARLY);
    }

    @Test
    void whoeverWaitsForTheCitizenIsPausedUnlessAPortalSaysOtherwise() {
        Life papers = paidRecord().then(SPECIALIST, Life.ask(), "2026-05-06T09:00");
        Life money = Life.atCounter(Sample.RESIDENCE, "2026-05-04T09:00");
        money.then(ONE_STOP, money.raise(), "2026-05-05T09:00");

        assertThat(papers.figures().waitingSince()).contains(at("2026-05-06T09:00"));
        assertThat(papers.figures().waited()).isZero();
        assertThat(money.figures().waitingSince()).contains(at("2026-05-05T09:00"));
        assertThat(Life.READER
                        .waitingIn(Set.of(DossierStatus.SUPPLEMENT_REQUESTED))
                        .figures(money.dossier(), money.log())
                        .waitingSince())
                .isEmpty();
        papers.then(CITIZEN, Life.WITHDRAW, "2026-05-07T09:00");
        assertThat(papers.figures().waitingSince()).contains(at("2026-05-06T09:00"));
        PeriodReport report = Figures.report(Period.year(2026), papers.figures(), money.figures());
        assertThat(report.count(Count.PAUSED)).isEqualTo(2);
        assertThat(report.count(Count.PENDING_OVERDUE)).isZero();
    }

    @Test
    void endsWithoutAResultAreToldApart() {
        Life withdrawn = paidRecord()
                .then(CITIZEN, Life.WITHDRAW, "2026-05-05T09:00")
                .then(ONE_STOP, Life.LET_GO, "2026-05-05T10:00");
        Life stopped = paidRecord().then(SPECIALIST, Life.STOP, "2026-05-05T10:00");
        Life refused = Life.online(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, new DossierAction.Refuse("không thuộc thẩm quyền"), "2026-05-04T09:00");
        Life rejected = paidRecord()
                .then(CITIZEN, Life.WITHDRAW, "2026-05-05T09:00")
                .then(ONE_STOP, Life.KEEP, "2026-05-05T10:00");

        PeriodReport report = Figures.report(
                Period.year(2026), withdrawn.figures(), stopped.figures(), refused.figures(), rejected.figures());

        assertThat(report.count(Count.WITHDRAWN)).isEqualTo(1);
        assertThat(report.count(Count.STOPPED)).isEqualTo(1);
        assertThat(report.count(Count.NOT_RECEIVED)).isEqualTo(1);
        assertThat(report.pending()).isEqualTo(1);
        assertThat(withdrawn.figures().finishedAt()).contains(at("2026-05-05T10:00"));
        assertThat(withdrawn.figures().officer()).isEmpty();
        assertThat(stopped.figures().officer()).contains("chuyen-mon-1");
        assertThat(refused.figures().officer()).contains("mot-cua-1");
        assertThat(refused.figures().finishedAt()).contains(at("2026-05-04T09:00"));
        assertThat(refused.figures().receivedAt()).isEmpty();
        assertThat(rejected.figures().finishedAt()).isEmpty();
        assertThat(rejected.figures().waited()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aStopByLapseCountsTheSilenceAsWaiting() {
        DossierFigures figures = paidRecord()
                .then(SPECIALIST, Life.ask(), "2026-05-06T09:00")
                .then(SPECIALIST, Life.STOP, "2026-06-10T09:00")
                .figures();

        assertThat(figures.status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(figures.waited()).isEqualTo(Duration.between(at("2026-05-06T09:00"), at("2026-06-10T09:00")));
        assertThat(figures.waitingSince()).isEmpty();
        assertThat(figures.has(Mark.WITHDRAWN)).isFalse();
        assertThat(INDICATOR.judge(figures, figures.endedAt().orElseThrow())).isEqualTo(Punctuality.EARLY);
    }

    @Test
    void aResultTakenBackDidNotEndAnything() {
        Life life = paidRecord()
                .then(SPECIALIST, Life.complete(), "2026-05-13T10:00")
                .then(ONE_STOP, Life.CORRECT, "2026-05-13T11:00");
        DossierFigures open = life.figures();
        life.then(
                        Actor.officer(SPECIALIST.role(), "chuyen-mon-2", Sample.WARD.code()),
                        Life.complete(),
                        "2026-05-15T10:00")
                .then(ONE_STOP, Life.HAND_OVER, "2026-05-15T11:00");
        DossierFigures closed = life.figures();

        assertThat(open.finishedAt()).isEmpty();
        assertThat(open.officer()).isEmpty();
        assertThat(open.worked()).isEmpty();
        assertThat(closed.finishedAt()).contains(at("2026-05-15T10:00"));
        assertThat(closed.officer()).contains("chuyen-mon-2");
        assertThat(counted(INDICATOR, closed)).isEqualTo(Count.LATE);
    }

    @Test
    void aRegistrysResultNamesNoOfficer() {
        DossierFigures figures = Life.atCounter(Sample.BIRTH, "2026-05-04T09:00")
                .then(ONE_STOP, Life.START, "2026-05-04T09:30")
                .then(Life.CIVIL_REGISTRY, Life.complete(), "2026-05-04T15:00")
                .figures();

        assertThat(figures.officer()).isEmpty();
        assertThat(figures.isResolved()).isTrue();
    }

    @Test
    void whatCameOutOfTheRegisterIsLeftOut() {
        Life life = Life.opened(
                        new OpeningAction.OpenFromRegister(
                                DossierCode.parse("H12.40-260504-0002"),
                                Life.filing(Sample.BIRTH, Channel.DIRECT, at("2026-05-04T09:00"))
                                        .with(Intake.fromRegister()),
                                "test-1",
                                new RegistryLink("civil", "ref-1", at("2026-05-04T09:00")),
                                new DossierResult("Giấy khai sinh", FormFields.EMPTY, Optional.empty())),
                        Life.CIVIL_REGISTRY)
                .orElseThrow();

        PeriodReport report = Figures.report(Period.year(2026), life.figures());

        assertThat(life.figures().finishedAt()).contains(at("2026-05-04T09:00"));
        assertThat(report.count(Count.FROM_REGISTER)).isEqualTo(1);
        assertThat(report.total()).isZero();
        assertThat(report.count(Count.SUBMITTED)).isZero();
    }

    @Test
    void aDraftCountsNowhere() {
        Dossier draft = Dossier.opened(
                DossierCode.parse("H12.40-260504-0003"),
                DossierStatus.DRAFT,
                Life.filing(Sample.BIRTH, Channel.ONLINE, at("2026-05-04T09:00")),
                List.of(),
                "test-1");

        PeriodReport report = Figures.report(Period.year(2026), Life.READER.figures(draft, List.of()));

        assertThat(report.count(Count.SUBMITTED)).isZero();
        assertThat(report.total()).isZero();
    }

    @Test
    void aPurgeChangesNoFigure() {
        Life life = supplemented()
                .then(CITIZEN, Life.WITHDRAW, "2026-05-12T09:00")
                .then(ONE_STOP, Life.KEEP, "2026-05-12T10:00")
                .then(SPECIALIST, Life.complete(), "2026-05-18T10:00")
                .then(ONE_STOP, Life.CORRECT, "2026-05-18T11:00")
                .then(SPECIALIST, Life.complete(), "2026-05-19T10:00")
                .then(ONE_STOP, new DossierAction.ReturnResult(Channel.POST), "2026-05-19T11:00");
        List<LoggedEvent> purged = new ArrayList<>(EventLog.purge(life.log()).entries());
        purged.addAll(EventLog.append(
                life.dossier().code(),
                purged.get(purged.size() - 1).head(),
                at("2036-05-19T11:00"),
                Actor.system("purge"),
                List.of(new Occurrence(new DossierEvent.Purged("5-nam", List.of()), LegalBasis.practice()))));

        assertThat(purged).anySatisfy(entry -> assertThat(entry.event())
                .isEqualTo(new DossierEvent.CorrectionOpened(EventLog.PURGED)));
        assertThat(Life.READER.figures(life.dossier(), purged)).isEqualTo(life.figures());
    }

    @Test
    void aLogOfAnotherDossierIsRefused() {
        Life one = paidRecord();
        Dossier other = Dossier.opened(
                DossierCode.parse("H12.40-260504-0009"),
                DossierStatus.NEW,
                one.dossier().filing(),
                List.of(),
                "test-1");

        assertThatThrownBy(() -> Life.READER.figures(other, one.log()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("report.other-log"));
    }

    @Test
    void aYearWithoutACalendarLeavesOnlyTheWorkingTimeUnknown() {
        Life life = paidRecord().then(SPECIALIST, Life.complete(), "2099-05-13T10:00");

        assertThat(life.figures().worked()).isEmpty();
        assertThat(life.figures().finishedAt()).contains(at("2099-05-13T10:00"));
    }

    @Test
    void aProcedureThatTheCatalogueHasLostCountsUnderItsCode() {
        Life life = Life.atCounter(SampleCatalog.PAID_AT_RETURN, "2026-05-04T09:00");
        FiguresReader reader = FiguresReader.of(ProcedureCatalog.shipped(), agency -> Sample.deadlines());

        DossierFigures figures = reader.figures(life.dossier(), life.log());

        assertThat(figures.field()).isEmpty();
        assertThat(figures.procedure()).isEqualTo(SampleCatalog.PAID_AT_RETURN);
        assertThat(figures.has(Mark.FEE_BEARING)).isTrue();
    }

    // marks and money

    @Test
    void theWayInLeavesItsMarks() {
        DossierFigures online = Life.online(Sample.BIRTH, "2026-05-04T08:00").figures();
        DossierFigures home = Life.opened(
                        4,
                        Life.filing(Sample.BIRTH, Channel.DIRECT, at("2026-05-04T08:00"))
                                .with(Intake.atHome(Sample.WARD.code())),
                        true)
                .orElseThrow()
                .figures();
        DossierFigures counter =
                Life.atCounter(Sample.BIRTH, "2026-05-04T08:00").figures();

        assertThat(online.channel()).isEqualTo(Channel.ONLINE);
        assertThat(online.marks()).contains(Mark.DIGITISED, Mark.REUSED).doesNotContain(Mark.ASSISTED, Mark.AT_HOME);
        assertThat(home.marks()).contains(Mark.AT_HOME);
        assertThat(counter.marks()).contains(Mark.REUSED).doesNotContain(Mark.DIGITISED, Mark.AT_HOME);
        assertThat(counter.marks()).doesNotContain(Mark.VNEID_VERIFIED, Mark.PAPER_RESULT, Mark.SYNCHRONISED);
    }

    @Test
    void anotherDeskAndItsHelpAreSeen() {
        Actor neighbour = Actor.officer(ONE_STOP.role(), "mot-cua-2", Sample.OTHER_WARD.code());
        DossierFigures figures = Life.opened(
                        new OpeningAction.Submit(
                                DossierCode.parse("H12.40-260504-0001"),
                                Life.filing(Sample.BIRTH, Channel.ONLINE, at("2026-05-04T08:00"))
                                        .with(Intake.at(Channel.ONLINE, Sample.OTHER_WARD.code())),
                                List.of(),
                                "test-1"),
                        neighbour)
                .orElseThrow()
                .figures();

        assertThat(figures.agency()).isEqualTo(Sample.WARD.code());
        assertThat(figures.intakeAgency()).isEqualTo(Sample.OTHER_WARD.code());
        assertThat(figures.has(Mark.ASSISTED)).isTrue();
    }

    @Test
    void aScanAfterThePaperMakesADossierDigitised() {
        Life life = Life.atCounter(Sample.RESIDENCE, "2026-05-04T09:00")
                .then(SPECIALIST, Life.ask(), "2026-05-04T10:00")
                .then(ONE_STOP, Life.supplement(Sample.file("to-khai")), "2026-05-05T10:00");

        assertThat(life.figures().has(Mark.DIGITISED)).isTrue();
    }

    @Test
    void theResultLeavesItsMarks() {
        DossierFigures figures = Life.atCounter(Sample.BIRTH, "2026-05-04T09:00")
                .then(ONE_STOP, Life.START, "2026-05-04T09:30")
                .then(
                        SPECIALIST,
                        Life.complete(Optional.of(vn.motcua.dossier.ContentDigest.of(new byte[] {1}))),
                        "2026-05-04T15:00")
                .then(ONE_STOP, new DossierAction.ReturnResult(Channel.POST), "2026-05-04T16:00")
                .figures();

        assertThat(figures.marks()).contains(Mark.E_RESULT, Mark.RESULT_BY_POST);
    }

    @Test
    void moneyThatGoesBackPaidForNothing() {
        Life life = Life.atCounter(Sample.RESIDENCE, "2026-05-04T09:00");
        life.then(ONE_STOP, life.raise(), "2026-05-04T09:00")
                .then(ONE_STOP, life.settle("counter", "bl-1", "2026-05-04T09:05"), "2026-05-04T09:05")
                .then(PAYMENT, life.settle("vnpay", "tx-1", "2026-05-04T09:30"), "2026-05-04T09:30");

        assertThat(life.figures().onlinePayment()).isEqualTo(OnlinePayment.NONE);
    }

    @Test
    void thePortalMayNameIntermediariesAndAnswerMarksItself() {
        Life life = paidRecord();
        FiguresReader reader = Life.READER
                .paying(id -> id.equals("vnpay") ? OnlinePayment.NATIONAL_PLATFORM : OnlinePayment.NONE)
                .marking(
                        Mark.VNEID_VERIFIED,
                        (dossier, log) -> dossier.filing().applicant().account().equals("acc-1"))
                .synchronisedTo("vn.motcua.portal");
        life.then(
                Actor.system("portal"),
                new DossierAction.Note("vn.motcua.portal", "synchronised", "ok"),
                "2026-05-05T08:00");

        DossierFigures own = reader.figures(life.dossier(), life.log());

        assertThat(life.figures().onlinePayment()).isEqualTo(OnlinePayment.OWN_PLATFORM);
        assertThat(own.onlinePayment()).isEqualTo(OnlinePayment.NATIONAL_PLATFORM);
        assertThat(own.marks()).contains(Mark.VNEID_VERIFIED, Mark.SYNCHRONISED);
        assertThat(life.figures().marks()).doesNotContain(Mark.VNEID_VERIFIED, Mark.SYNCHRONISED);
    }

    @Test
    void aLinkToTheNationalPortalIsASynchronisation() {
        Life life = paidRecord()
                .then(
                        Actor.registry(FiguresReader.NATIONAL_PORTAL),
                        new DossierAction.LinkRegistry(
                                new RegistryLink(FiguresReader.NATIONAL_PORTAL, "ref-1", at("2026-05-05T08:00"))),
                        "2026-05-05T08:00");

        assertThat(life.figures().has(Mark.SYNCHRONISED)).isTrue();
    }

    @Test
    void whatIsNeverPricedIsFree() {
        DossierFigures figures =
                Life.atCounter(Sample.BIRTH, "2026-05-04T08:00").figures();

        assertThat(figures.quoted()).isEqualTo(Dong.ZERO);
        assertThat(figures.onlinePayment()).isEqualTo(OnlinePayment.NONE);
    }

    // the vectors K1 to K3 of the facts, and a leader's page

    private static Life dueOnTheFourthOfMay(String finished) {
        return Life.atCounter(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, Life.START, "2026-05-04T08:30")
                .then(SPECIALIST, Life.complete(), finished);
    }

    @Test
    void k1OneMinuteBeforeTheAppointmentIsOnTime() {
        DossierFigures figures = dueOnTheFourthOfMay("2026-05-04T16:59").figures();

        assertThat(figures.due()).contains(at("2026-05-04T17:00"));
        assertThat(counted(INDICATOR, figures)).isEqualTo(Count.ON_TIME);
    }

    @Test
    void k2OneSecondAfterTheAppointmentIsLate() {
        assertThat(counted(INDICATOR, dueOnTheFourthOfMay("2026-05-04T17:00").figures()))
                .isEqualTo(Count.ON_TIME);
        assertThat(counted(INDICATOR, dueOnTheFourthOfMay("2026-05-04T17:00:01").figures()))
                .isEqualTo(Count.LATE);
    }

    @Test
    void k3TwoRequestsAreLateThoughFinishedInTime() {
        DossierFigures figures = Life.atCounter(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, Life.START, "2026-05-04T08:30")
                .then(SPECIALIST, Life.ask(), "2026-05-04T09:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-04T09:30")
                .then(SPECIALIST, Life.ask(Optional.of("lý do đặc biệt")), "2026-05-04T10:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-04T10:30")
                .then(SPECIALIST, Life.complete(), "2026-05-04T15:00")
                .figures();

        assertThat(counted(INDICATOR, figures)).isEqualTo(Count.LATE);
    }

    @Test
    void aLeadersPageIsOneLine() {
        Life life = dueOnTheFourthOfMay("2026-05-04T16:59");
        Map<DossierCode, List<LoggedEvent>> logs = Map.of(life.dossier().code(), life.log());
        Period may = Period.month(YearMonth.of(2026, 5));

        GroupedReport<PeriodReport> report = Life.READER.count(
                Stream.of(life.dossier()),
                code -> Optional.ofNullable(logs.get(code)).orElseThrow(),
                GroupedReport.of(
                        may,
                        List.of(Grouping.OFFICER),
                        period -> PeriodReport.of(period, may.end(), OnTimeRule.indicator())));

        assertThat(report.total().rate(Share.ON_TIME)).isEqualTo(new Rate(1, 1));
        assertThat(report.rows()).containsOnlyKeys(GroupKey.of("chuyen-mon-1"));
    }
}
