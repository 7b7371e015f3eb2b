package vn.motcua.examples.portal.page;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.identity.ActorRole;

/**
 * A button on a dossier's page. Which ones are shown is a courtesy: the workflow decides what is lawful.
 *
 * @param action the action's name in the address
 * @param text what is written on it
 * @param asks what has to be typed in first: {@code reason}, {@code items}, {@code approver}, {@code newDay}, {@code
 *     officer}, {@code agency}, or nothing
 */
public record Button(String action, String text, String asks) {

    private static final Button APOLOGISE = new Button("apologise", "Xin lỗi và hẹn lại", "newDay");
    private static final Button HAND_OVER = new Button("hand-over", "Chuyển hồ sơ", "officer");
    private static final Button TAKE_BACK = new Button("take-back", "Rút lại hồ sơ đã chuyển", "reason");
    private static final Button CONSULT = new Button("consult", "Lấy ý kiến", "agency");
    private static final Button ASK_FOR_PAPERS = new Button("request-supplement", "Yêu cầu bổ sung", "items");

    static List<Button> forPerson(Dossier dossier, DemoPeople.Person person) {
        DossierStatus status = dossier.status();
        if (person.role() == ActorRole.CITIZEN) {
            return status.isTerminal() || status == DossierStatus.WITHDRAWAL_REQUESTED || status == DossierStatus.DONE
                    ? List.of()
                    : List.of(new Button("request-withdrawal", "Xin rút hồ sơ", "reason"));
        }
        boolean own = person.agency()
                .filter(agency -> agency.code().equals(dossier.filing().agency().code()))
                .isPresent();
        if (!own) {
            return List.of();
        }
        Stream<Button> usual =
                switch (person.role()) {
                    case ONE_STOP -> desk(dossier);
                    case SPECIALIST -> specialist(status);
                    case LEADER -> leader(status);
                    default -> Stream.of();
                };
        return Stream.concat(usual, onTheWay(dossier, person)).toList();
    }

    private static Stream<Button> desk(Dossier dossier) {
        return switch (dossier.status()) {
            case NEW ->
                Stream.of(
                        new Button("receive", "Tiếp nhận", ""),
                        ASK_FOR_PAPERS,
                        new Button("refuse", "Từ chối tiếp nhận", "reason"));
            case RECEIVED ->
                Stream.of(
                        new Button("start-processing", "Chuyển xử lý", ""),
                        new Button("raise-obligation", "Yêu cầu nộp phí, lệ phí", ""));
            case PROCESSING -> Stream.of(ASK_FOR_PAPERS);
            case SUPPLEMENT_REQUESTED ->
                Stream.concat(
                        Stream.of(new Button("accept-supplement", "Đã nhận đủ giấy tờ", "")),
                        dossier.interrupted().equals(List.of(DossierStatus.NEW))
                                ? Stream.of(new Button("refuse", "Từ chối tiếp nhận", "approver"))
                                : Stream.of());
            case WITHDRAWAL_REQUESTED ->
                Stream.of(
                        new Button("accept-withdrawal", "Chấp nhận rút", ""),
                        new Button("reject-withdrawal", "Không chấp nhận rút", "reason"));
            case DONE ->
                Stream.of(
                        new Button("return-result", "Trả kết quả", ""),
                        new Button("correct-result", "Thu lại để đính chính", "reason"));
            default -> Stream.of();
        };
    }

    private static Stream<Button> specialist(DossierStatus status) {
        return switch (status) {
            case RECEIVED -> Stream.of(new Button("start-processing", "Bắt đầu xử lý", ""), ASK_FOR_PAPERS, CONSULT);
            case PROCESSING ->
                Stream.of(
                        new Button("complete", "Hoàn thành, ghi tên kết quả", "reason"),
                        ASK_FOR_PAPERS,
                        CONSULT,
                        new Button("stop", "Dừng xử lý", "reason"));
            default -> Stream.of();
        };
    }

    private static Stream<Button> leader(DossierStatus status) {
        return switch (status) {
            case RECEIVED -> Stream.of(CONSULT);
            case PROCESSING -> Stream.of(new Button("complete", "Hoàn thành, ghi tên kết quả", "reason"), CONSULT);
            default -> Stream.of();
        };
    }

    /** What moves the dossier inside the agency, or its appointment, without changing its status. */
    private static Stream<Button> onTheWay(Dossier dossier, DemoPeople.Person person) {
        DossierStatus status = dossier.status();
        boolean runs = status == DossierStatus.RECEIVED || status == DossierStatus.PROCESSING;
        boolean lies = runs || status == DossierStatus.DONE;
        boolean taken = dossier.routing()
                .handedOver()
                .filter(last -> last.by().equals(person.account()) || person.role() == ActorRole.LEADER)
                .isPresent();
        return Stream.of(
                        runs && dossier.apology().isEmpty() ? Stream.of(APOLOGISE) : Stream.<Button>of(),
                        lies ? Stream.of(HAND_OVER) : Stream.<Button>of(),
                        lies && taken ? Stream.of(TAKE_BACK) : Stream.<Button>of())
                .flatMap(each -> each);
    }
}
