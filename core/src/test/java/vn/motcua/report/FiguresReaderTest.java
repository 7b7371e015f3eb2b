package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
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
import vn.motcua.identity.Actor;
import vn.motcua.law.LegalBasis;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.OpeningAction;

/** Real dossiers, from the desk to the figures. */
class FiguresReaderTest {

    private static final OnTimeRule INDICATOR = OnTimeRule.indicator();

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
        assertThat(figures.indicatorDue()).isEqualTo(figures.due());
        assertThat(figures.originalDue()).isEmpty();
        assertThat(figures.finishedAt()).contains(at("2026-05-04T15:00"));
        assertThat(figures.returnedAt()).contains(at("2026-05-04T16:00"));
        assertThat(figures.officer()).contains("chuyen-mon-1");
        assertThat(figures.worked())
                .contains(Sample.deadlines().workingTimeBetween(at("2026-05-04T09:00"), at("2026-05-04T15:00")));
        assertThat(figures.maximum())
                .contains(Sample.deadlines().workingTimeBetween(at("2026-05-04T09:00"), at("2026-05-04T17:00")));
        assertThat(figures.isIrregular()).isFalse();
        assertThat(Figures.counted(INDICATOR, figures)).isEqualTo(Count.ON_TIME);
    }

    @Test
    void aResultTakenBackDidNotEndAnything() {
        Life life = Life.paidRecord()
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
        assertThat(Figures.counted(INDICATOR, closed)).isEqualTo(Count.LATE);
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
        Life life = Life.supplemented()
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
        Life one = Life.paidRecord();
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
        Life life = Life.paidRecord().then(SPECIALIST, Life.complete(), "2099-05-13T10:00");

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

    @Test
    void aLeadersPageIsOneLine() {
        Life life = Life.atCounter(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, Life.START, "2026-05-04T08:30")
                .then(SPECIALIST, Life.complete(), "2026-05-04T16:59");
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
