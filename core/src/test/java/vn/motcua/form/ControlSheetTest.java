package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.OnTime;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Holder;
import vn.motcua.event.EventText;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.RoutingAction;

class ControlSheetTest {

    private static final DossierAction RECEIVE = new DossierAction.Receive();
    private static final DossierAction START = new DossierAction.StartProcessing();
    private static final Holder LEADER = Holder.officer(Sample.WARD.code(), ActorRole.LEADER, "lanh-dao-1");
    private static final Actor LEADER_HIMSELF = Actor.officer(ActorRole.LEADER, "lanh-dao-1", Sample.WARD.code());

    /** Due Monday 30 November, 17:00. */
    private static Story started() {
        return Story.online(Sample.CRIMINAL_RECORD, "2026-11-18T08:00")
                .then(PAYMENT, Story.settle("1", 200_000, "tx-1", "2026-11-18T08:10"), "2026-11-18T08:10")
                .then(ONE_STOP, RECEIVE, "2026-11-18T09:00")
                .then(ONE_STOP, START, "2026-11-18T10:00");
    }

    /** One row as: from (who) > to (who), at, result. */
    private static String line(HandOverRow row) {
        return "%s (%s) > %s (%s), %s, %s"
                .formatted(
                        row.from().unit(),
                        row.from().person(),
                        row.to().unit(),
                        row.to().person(),
                        row.cells().get("at"),
                        row.result().map(OnTime::vi).orElse(""));
    }

    private static List<String> lines(Story story) {
        return Story.form(story.forms().controlSheet()).rows().stream()
                .map(ControlSheetTest::line)
                .toList();
    }

    private static String last(Story story) {
        List<String> lines = lines(story);
        return lines.get(lines.size() - 1);
    }

    @Test
    void everyHandOverIsARowFromTheFilingToTheResult() {
        Story story = started()
                .then(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(List.of("uy-quyen"), "thiếu", Optional.empty()),
                        "2026-11-19T10:00")
                .then(
                        ONE_STOP,
                        new DossierAction.AcceptSupplement(List.of(Document.paper("to-khai"))),
                        "2026-11-20T09:00")
                .then(CITIZEN, new DossierAction.RequestWithdrawal("nộp nhầm"), "2026-11-20T10:00")
                .then(ONE_STOP, new DossierAction.RejectWithdrawal("đã xong"), "2026-11-20T11:00")
                .then(SPECIALIST, new RoutingAction.HandOver(LEADER, Optional.empty(), ""), "2026-11-20T14:00")
                .then(LEADER_HIMSELF, Story.complete(), "2026-11-20T15:00")
                .then(ONE_STOP, new DossierAction.ReturnResult(Channel.POST), "2026-11-23T09:00");

        assertThat(lines(story))
                .containsExactly(
                        "Người nộp hồ sơ (Nguyễn Thị Mẫu) > Một cửa, UBND phường An Xuyên (), 08:00 18/11/2026, ",
                        "Người nộp hồ sơ (Nguyễn Thị Mẫu) > Một cửa, UBND phường An Xuyên (Lê Thị Một Cửa), 09:00 18/11/2026, ",
                        "Một cửa, UBND phường An Xuyên (Lê Thị Một Cửa) > Chuyên môn, UBND phường An Xuyên (), 10:00 18/11/2026, trước hạn",
                        "Chuyên môn, UBND phường An Xuyên (Phạm Văn Chuyên Môn) > Người nộp hồ sơ (Nguyễn Thị Mẫu), 10:00 19/11/2026, trước hạn",
                        "Người nộp hồ sơ (Nguyễn Thị Mẫu) > Một cửa, UBND phường An Xuyên (Lê Thị Một Cửa), 09:00 20/11/2026, ",
                        "Chuyên môn, UBND phường An Xuyên () > Lãnh đạo, UBND phường An Xuyên (lanh-dao-1), 14:00 20/11/2026, trước hạn",
                        "Lãnh đạo, UBND phường An Xuyên (lanh-dao-1) > Một cửa, UBND phường An Xuyên (), 15:00 20/11/2026, trước hạn",
                        "Một cửa, UBND phường An Xuyên (Lê Thị Một Cửa) > Người nộp hồ sơ (Nguyễn Thị Mẫu), 09:00 23/11/2026, trước hạn");
        List<LoggedEvent> handOvers = story.log().stream()
                .filter(entry -> ControlSheet.lists(entry.event()))
                .toList();
        ControlSheet sheet = Story.form(story.forms().controlSheet());
        assertThat(sheet.rows())
                .extracting(HandOverRow::note)
                .containsExactlyElementsOf(handOvers.stream()
                        .map(entry -> EventText.vi(entry.event()))
                        .collect(Collectors.toList()));
        assertThat(Story.printed(story.forms().controlSheet()).keySet())
                .containsExactly("maHoSo", "chuHoSo", "soDienThoai", "loaiHoSo", "dong[]");
        assertThat(sheet.fields().get(4).spec().columns())
                .extracting(ColumnSpec::key)
                .containsExactly(
                        "coQuanGiao",
                        "coQuanNhan",
                        "thoiGian",
                        "nguoiGiao",
                        "nguoiNhan",
                        "ketQua (trước/đúng/quá hạn)",
                        "ghiChu");
        assertThat(sheet.fields().get(4).spec().columns())
                .extracting(ColumnSpec::vi)
                .containsExactly(
                        "Cơ quan giao",
                        "Cơ quan nhận",
                        "Thời gian giao, nhận",
                        "Người giao",
                        "Người nhận",
                        "Kết quả (trước/đúng/quá hạn)",
                        "Ghi chú");
        assertThat(sheet.fields().get(4).rows().get(2))
                .containsExactly(
                        "Một cửa, UBND phường An Xuyên",
                        "Chuyên môn, UBND phường An Xuyên",
                        "10:00 18/11/2026",
                        "Lê Thị Một Cửa",
                        "",
                        "trước hạn [chưa xác nhận]",
                        "Chuyển bộ phận chuyên môn xử lý");
    }

    private static List<String> results(Story story) {
        return Story.form(story.forms().controlSheet()).rows().stream()
                .map(row -> row.cells().getOrDefault("result", ""))
                .toList();
    }

    @Test
    void aResultByALimitThatTheSourcesDisagreeOnIsMarked() {
        Story story = started()
                .then(
                        SPECIALIST,
                        new RoutingAction.HandOver(LEADER, Optional.of(at("2026-11-19T11:00")), "ký"),
                        "2026-11-18T14:00")
                .then(LEADER_HIMSELF, Story.complete(), "2026-11-19T11:01");

        // the leader had a limit of his own
        assertThat(results(story))
                .containsExactly("", "", "trước hạn [chưa xác nhận]", "trước hạn [chưa xác nhận]", "quá hạn");
        HandOverRow received = Story.form(story.forms().controlSheet()).rows().get(1);
        assertThat(received.note()).contains("Lưu ý: Thời hạn từ 01/7/2026 chưa thống nhất");
    }

    @Test
    void aResultByTheNewAppointmentOfAnApologyIsNotMarked() {
        Story story = started()
                .then(SPECIALIST, new DossierAction.Apologise("quá tải", Sample.day("2026-12-02")), "2026-11-27T09:00")
                .then(SPECIALIST, Story.complete(), "2026-12-01T10:00");

        assertThat(results(story)).containsExactly("", "", "trước hạn [chưa xác nhận]", "trước hạn");
    }

    @Test
    void aResultByALimitThatStandsIsNotMarked() {
        Story story = Story.atCounter(Sample.BIRTH, "2026-11-18T09:00")
                .then(ONE_STOP, START, "2026-11-18T10:00")
                .then(SPECIALIST, Story.complete(), "2026-11-18T11:00");

        assertThat(results(story)).endsWith("đúng hạn").noneMatch(text -> text.contains("["));
    }

    @Test
    void theSheetSaysWhatIsTheMatterWithTheProceduresCode() {
        Story story = started();
        ControlSheet sheet = Story.form(Story.FORMS
                .of(story.of(Story.IDENTITY_CARD, "cap-lai", List.of()), story.log(), Story.DESK)
                .controlSheet());

        assertThat(sheet.procedure())
                .startsWith("Cấp, cấp đổi, cấp lại thẻ căn cước [mã 1.014063 chưa xác nhận: Mã của thủ tục cấp đổi");
        assertThat(Story.form(story.forms().controlSheet()).procedure()).doesNotContain("[");
    }

    @Test
    void theAppointmentSeparatesEarlyOnTimeAndLate() {
        assertThat(last(started().then(SPECIALIST, Story.complete(), "2026-11-29T23:59")))
                .endsWith("trước hạn");
        assertThat(last(started().then(SPECIALIST, Story.complete(), "2026-11-30T00:00")))
                .endsWith("đúng hạn");
        assertThat(last(started().then(SPECIALIST, Story.complete(), "2026-11-30T17:00")))
                .endsWith("đúng hạn");
        assertThat(last(started().then(SPECIALIST, Story.complete(), "2026-11-30T17:01")))
                .endsWith("quá hạn");
    }

    @Test
    void aStepWithItsOwnLimitIsJudgedByThatLimit() {
        Story story = started()
                .then(
                        SPECIALIST,
                        new RoutingAction.HandOver(LEADER, Optional.of(at("2026-11-19T11:00")), "ký"),
                        "2026-11-18T14:00")
                .then(LEADER_HIMSELF, Story.complete(), "2026-11-19T11:01");

        List<HandOverRow> rows = Story.form(story.forms().controlSheet()).rows();

        HandOverRow given = rows.get(rows.size() - 2);
        HandOverRow done = rows.get(rows.size() - 1);
        assertThat(given.due()).contains(at("2026-11-30T17:00"));
        assertThat(given.result()).contains(OnTime.EARLY);
        assertThat(done.due()).contains(at("2026-11-19T11:00"));
        assertThat(done.result()).contains(OnTime.LATE);
    }

    @Test
    void aHandOverTakenBackLeavesTheStepItsFormerLimit() {
        Story story = started()
                .then(
                        SPECIALIST,
                        new RoutingAction.HandOver(LEADER, Optional.of(at("2026-11-19T11:00")), "ký"),
                        "2026-11-18T14:00")
                .then(SPECIALIST, new RoutingAction.TakeBack("nhầm"), "2026-11-18T15:00")
                .then(SPECIALIST, Story.complete(), "2026-11-20T09:00");

        assertThat(lines(story).subList(3, 6))
                .containsExactly(
                        "Chuyên môn, UBND phường An Xuyên () > Lãnh đạo, UBND phường An Xuyên (lanh-dao-1), 14:00 18/11/2026, trước hạn",
                        "Lãnh đạo, UBND phường An Xuyên (lanh-dao-1) > Chuyên môn, UBND phường An Xuyên (), 15:00 18/11/2026, trước hạn",
                        "Chuyên môn, UBND phường An Xuyên (Phạm Văn Chuyên Môn) > Một cửa, UBND phường An Xuyên (), 09:00 20/11/2026, trước hạn");
    }

    @Test
    void anAgencyThatAnswersLateIsLateByItsOwnLimit() {
        Story story = started()
                .then(
                        SPECIALIST,
                        new RoutingAction.Consult(
                                Sample.OTHER_WARD.code(), "có đồng ý?", new TimeLimit(2, TimeLimit.Unit.WORKING_DAY)),
                        "2026-11-18T11:00")
                .then(Story.NEIGHBOUR, new RoutingAction.AnswerConsultation("1", "đồng ý"), "2026-11-23T09:00")
                .then(SPECIALIST, Story.complete(), "2026-11-23T10:00");

        assertThat(lines(story).subList(3, 6))
                .containsExactly(
                        "Chuyên môn, UBND phường An Xuyên (Phạm Văn Chuyên Môn) > UBND phường Lý Văn Lâm (), 11:00 18/11/2026, trước hạn",
                        "Chuyên môn, UBND phường Lý Văn Lâm (lang-gieng-1) > Chuyên môn, UBND phường An Xuyên (), 09:00 23/11/2026, quá hạn",
                        "Chuyên môn, UBND phường An Xuyên (Phạm Văn Chuyên Môn) > Một cửa, UBND phường An Xuyên (), 10:00 23/11/2026, trước hạn");
        assertThat(Story.form(story.forms().controlSheet()).rows().get(4).due()).contains(at("2026-11-20T17:00"));
    }

    @Test
    void aQuestionTakenBackIsLateOnlyAfterItsLimit() {
        assertThat(last(askedAndTakenBack("2026-11-20T17:00"))).endsWith("17:00 20/11/2026, ");
        assertThat(last(askedAndTakenBack("2026-11-20T17:01")))
                .startsWith("UBND phường Lý Văn Lâm () > Chuyên môn, UBND phường An Xuyên (Phạm Văn Chuyên Môn)")
                .endsWith("quá hạn");
    }

    private static Story askedAndTakenBack(String when) {
        return started()
                .then(
                        SPECIALIST,
                        new RoutingAction.Consult(
                                Sample.OTHER_WARD.code(), "có đồng ý?", new TimeLimit(2, TimeLimit.Unit.WORKING_DAY)),
                        "2026-11-18T11:00")
                .then(SPECIALIST, new RoutingAction.WithdrawConsultation("1", "không cần nữa"), when);
    }

    @Test
    void theTimeThatTheApplicantTookIsNotTheAgencysDelay() {
        Story story = started()
                .then(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(List.of("uy-quyen"), "thiếu", Optional.empty()),
                        "2026-11-19T10:00")
                .then(SPECIALIST, new DossierAction.Stop("không bổ sung"), "2027-01-05T10:00");

        assertThat(last(story)).endsWith("10:00 05/01/2027, trước hạn");
    }

    @Test
    void aResultThatLayReadyIsNotLateBecauseItWasFetchedLate() {
        Story story = started()
                .then(SPECIALIST, Story.complete(), "2026-11-30T10:00")
                .then(ONE_STOP, new DossierAction.ReturnResult(Channel.DIRECT), "2026-12-15T10:00");

        assertThat(last(story)).endsWith("10:00 15/12/2026, đúng hạn");
    }

    @Test
    void aPaymentMovesTheAppointmentByWhichTheNextStepIsJudged() {
        Story story = Story.atCounter(Sample.RESIDENCE, "2026-11-18T09:00"); // due Monday 23 November
        story.then(ONE_STOP, new DossierAction.RaiseObligation(story.dossier().quotes()), "2026-11-18T09:05")
                .then(PAYMENT, Story.settle("1", 15_000, "tx-1", "2026-11-20T09:00"), "2026-11-20T09:00")
                .then(ONE_STOP, START, "2026-11-24T09:00");
        assertThat(story.dossier().clock().due().orElseThrow().at()).isEqualTo(at("2026-11-26T17:00"));

        assertThat(last(story)).endsWith("09:00 24/11/2026, trước hạn");
    }

    @Test
    void anApologyPutsTheNewAppointmentInThePlaceOfTheOld() {
        Story story = started()
                .then(SPECIALIST, new DossierAction.Apologise("quá tải", Sample.day("2026-12-02")), "2026-11-27T09:00")
                .then(SPECIALIST, Story.complete(), "2026-12-02T10:00");

        assertThat(last(story)).endsWith("đúng hạn");
    }
}
