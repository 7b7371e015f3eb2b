package vn.motcua.examples.portal.page;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.ActorRole;

/**
 * A button on a dossier's page. Which ones are shown is a courtesy: the workflow decides what is lawful.
 *
 * @param action the action's name in the address
 * @param text what is written on it
 * @param asks what has to be typed in first: {@code reason}, {@code items}, or nothing
 */
public record Button(String action, String text, String asks) {

    static List<Button> forPerson(DossierStatus status, ActorRole role) {
        return switch (role) {
            case CITIZEN ->
                status.isTerminal() || status == DossierStatus.WITHDRAWAL_REQUESTED || status == DossierStatus.DONE
                        ? List.of()
                        : List.of(new Button("request-withdrawal", "Xin rút hồ sơ", "reason"));
            case ONE_STOP -> desk(status).toList();
            case SPECIALIST -> specialist(status).toList();
            default -> List.of();
        };
    }

    private static Stream<Button> desk(DossierStatus status) {
        return switch (status) {
            case NEW ->
                Stream.of(
                        new Button("receive", "Tiếp nhận", ""),
                        new Button("request-supplement", "Yêu cầu bổ sung", "items"),
                        new Button("refuse", "Từ chối tiếp nhận", "reason"));
            case RECEIVED ->
                Stream.of(
                        new Button("start-processing", "Chuyển xử lý", ""),
                        new Button("raise-obligation", "Yêu cầu nộp phí, lệ phí", ""));
            case SUPPLEMENT_REQUESTED -> Stream.of(new Button("accept-supplement", "Đã nhận đủ giấy tờ", ""));
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
            case RECEIVED -> Stream.of(new Button("start-processing", "Bắt đầu xử lý", ""));
            case PROCESSING ->
                Stream.of(
                        new Button("complete", "Hoàn thành, ghi tên kết quả", "reason"),
                        new Button("request-supplement", "Yêu cầu bổ sung", "items"),
                        new Button("stop", "Dừng xử lý", "reason"));
            default -> Stream.of();
        };
    }
}
