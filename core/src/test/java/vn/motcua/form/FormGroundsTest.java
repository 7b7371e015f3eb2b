package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.Document;
import vn.motcua.error.InvalidInputException;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.workflow.DossierAction;

/** Whether a dossier has a form at all, and what a form never shows. */
class FormGroundsTest {

    private static final DossierAction START = new DossierAction.StartProcessing();

    @Test
    void aFormThatTheDossierHasNoGroundForIsAReason() {
        DossierForms fresh =
                Story.online(Sample.CRIMINAL_RECORD, "2026-11-18T08:00").forms();

        assertThat(Story.why(fresh.receipt(Particulars.NONE))).isEqualTo("form.not-received");
        assertThat(Story.why(fresh.supplementSlip(Particulars.NONE))).isEqualTo("form.no-supplement");
        assertThat(Story.why(fresh.refusalSlip())).isEqualTo("form.not-refused");
        assertThat(Story.why(fresh.apologyLetter(Particulars.NONE))).isEqualTo("form.no-apology");
        assertThat(Story.why(fresh.stopNotice())).isEqualTo("form.not-stopped");
        assertThat(Story.why(fresh.form(FormKind.REGISTER, Particulars.NONE))).isEqualTo("form.not-of-one-dossier");
        Story story = Story.criminalRecord();
        assertThat(Story.why(
                        Story.FORMS.of(story.dossier(), List.of(), Story.DESK).controlSheet()))
                .isEqualTo("form.no-events");
    }

    @Test
    void aRejectedWithdrawalStopsNothing() {
        Story story = Story.criminalRecord()
                .then(CITIZEN, new DossierAction.RequestWithdrawal("nộp nhầm"), "2026-11-19T09:00")
                .then(ONE_STOP, new DossierAction.RejectWithdrawal("đã có kết quả"), "2026-11-19T10:00");

        assertThat(Story.why(story.forms().stopNotice())).isEqualTo("form.not-stopped");
    }

    @Test
    void beforeTheFormsWereMadeThereAreNone() {
        Story july = Story.online(Sample.RESIDENCE, "2025-07-01T08:00")
                .then(ONE_STOP, new DossierAction.Receive(), "2025-07-01T09:00")
                .then(SPECIALIST, new DossierAction.Stop("trùng"), "2025-07-01T10:00");
        Story june = Story.online(Sample.RESIDENCE, "2025-06-30T08:00")
                .then(ONE_STOP, new DossierAction.Receive(), "2025-06-30T09:00")
                .then(SPECIALIST, new DossierAction.Stop("trùng"), "2025-06-30T23:59");

        assertThat(Story.form(july.forms().stopNotice()).edition().number()).isEqualTo("05");
        assertThat(Story.why(june.forms().stopNotice())).isEqualTo("form.no-edition");
        assertThat(Story.form(june.forms().controlSheet()).edition().number()).isEqualTo("05");
        assertThat(Story.form(july.forms().controlSheet()).edition().number()).isEqualTo("06");
    }

    @Test
    void theLogOfAnotherDossierIsRefused() {
        Story one = Story.criminalRecord();
        Story other = Story.atCounter(2, Sample.BIRTH, Sample.WARD, "2026-11-18T09:00", Optional.empty());

        assertThatThrownBy(() -> Story.FORMS.of(one.dossier(), other.log(), Story.DESK))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("form.other-log"));
    }

    @Test
    void aDeskWithoutANameAndNoSetOfPapersAreRefusedByCode() {
        assertThatThrownBy(() -> Desk.named("  "))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("form.desk-unnamed"));
        assertThatThrownBy(() -> Particulars.NONE.withSets(0))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("form.sets-too-few"));
    }

    @Test
    void aPurgedLogStillGivesEveryForm() {
        Story story = Story.criminalRecord()
                .then(ONE_STOP, START, "2026-11-18T10:00")
                .then(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(List.of("uy-quyen"), "thiếu", Optional.empty()),
                        "2026-11-19T10:00")
                .then(
                        ONE_STOP,
                        new DossierAction.AcceptSupplement(List.of(Document.paper("to-khai"))),
                        "2026-11-20T10:00")
                .then(SPECIALIST, new DossierAction.Stop("lý do riêng tư"), "2026-11-20T11:00");
        List<LoggedEvent> purged =
                story.log().stream().map(FormGroundsTest::purged).toList();

        DossierForms forms = Story.FORMS.of(story.dossier(), purged, Story.DESK);

        assertThat(Story.printed(forms.stopNotice())).containsEntry("lyDo", "(nội dung không còn lưu giữ)");
        assertThat(Story.form(forms.supplementSlip(Particulars.NONE)).items())
                .containsExactly("(nội dung không còn lưu giữ)");
        assertThat(Story.form(forms.controlSheet()).rows()).hasSize(6).allSatisfy(row -> assertThat(row.note())
                .isNotBlank());
    }

    private static LoggedEvent purged(LoggedEvent entry) {
        DossierEvent event = entry.event();
        if (event instanceof DossierEvent.Stopped) {
            event = new DossierEvent.Stopped("");
        } else if (event instanceof DossierEvent.SupplementRequested it) {
            event = new DossierEvent.SupplementRequested(List.of(), "", Optional.empty(), it.source(), it.lapsesAt());
        }
        return new LoggedEvent(
                entry.dossier(),
                entry.sequence(),
                entry.at(),
                entry.actor(),
                event,
                entry.basis(),
                entry.body(),
                "",
                entry.previousDigest(),
                entry.digest());
    }

    @Test
    void noViewShowsWhoItIsAbout() {
        Story story = Story.criminalRecord()
                .then(ONE_STOP, START, "2026-11-18T10:00")
                .then(SPECIALIST, Story.complete(), "2026-11-19T10:00");
        Stream<Object> views = Stream.of(
                Story.form(story.forms().receipt(Particulars.NONE.resultTo("12 Lý Bôn"))),
                Story.form(story.forms().receipt(Particulars.NONE.resultTo("12 Lý Bôn")))
                        .fields(),
                Story.form(story.forms().controlSheet()),
                Story.form(story.forms().controlSheet()).rows(),
                story.forms().receipt(Particulars.NONE),
                story.forms(),
                story.entry(),
                Story.FORMS.registerRows(Stream.of(story.entry())).toList());

        assertThat(views).allSatisfy(view -> assertThat(view.toString())
                .doesNotContain("Nguyễn", "Mẫu", "0912000111", "Lý Bôn", "example.vn"));
    }
}
