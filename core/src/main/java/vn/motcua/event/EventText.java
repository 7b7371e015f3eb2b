package vn.motcua.event;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.event.DossierEvent.Apologised;
import vn.motcua.event.DossierEvent.Completed;
import vn.motcua.event.DossierEvent.CorrectionOpened;
import vn.motcua.event.DossierEvent.ExternalNote;
import vn.motcua.event.DossierEvent.ObligationRaised;
import vn.motcua.event.DossierEvent.OpenedFromRegister;
import vn.motcua.event.DossierEvent.PaidLate;
import vn.motcua.event.DossierEvent.PaymentReceived;
import vn.motcua.event.DossierEvent.Purged;
import vn.motcua.event.DossierEvent.Received;
import vn.motcua.event.DossierEvent.Refused;
import vn.motcua.event.DossierEvent.RegistryLinked;
import vn.motcua.event.DossierEvent.ReliefVerified;
import vn.motcua.event.DossierEvent.Repriced;
import vn.motcua.event.DossierEvent.ResultReturned;
import vn.motcua.event.DossierEvent.Stopped;
import vn.motcua.event.DossierEvent.Submitted;
import vn.motcua.event.DossierEvent.SupplementAccepted;
import vn.motcua.event.DossierEvent.SupplementRequested;
import vn.motcua.event.DossierEvent.WithdrawalRejected;
import vn.motcua.event.DossierEvent.WithdrawalRequested;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Dong;

/** Says in Vietnamese what an event was, for timelines and control sheets. */
public final class EventText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private EventText() {}

    /**
     * The sentence for a timeline.
     *
     * @param event the event
     * @return one line in Vietnamese
     */
    public static String vi(DossierEvent event) {
        if (event instanceof Submitted it) {
            return "Nộp hồ sơ " + it.channel().vi() + (it.why().isBlank() ? "" : ". " + it.why());
        } else if (event instanceof ObligationRaised it) {
            return "Phát sinh nghĩa vụ tài chính số " + it.obligation();
        } else if (event instanceof Repriced it) {
            return "Tính lại khoản thu từ %s thành %s. Lý do: %s. %s"
                    .formatted(it.before(), it.after(), it.reason(), it.why());
        } else if (event instanceof PaymentReceived it) {
            return "%s qua %s, giao dịch %s, nghĩa vụ số %s"
                    .formatted(
                            it.settled() ? "Đã thanh toán" : "Thanh toán một phần",
                            it.intermediary(),
                            it.reference(),
                            it.obligation());
        } else if (event instanceof PaidLate it) {
            return "Khoản nộp thừa hoặc muộn qua %s, giao dịch %s: cần hoàn trả"
                    .formatted(it.intermediary(), it.reference());
        } else if (event instanceof Received it) {
            return "Tiếp nhận hồ sơ, hẹn trả " + due(it.due())
                    + it.openConflict().map(text -> ". Lưu ý: " + text).orElse("");
        } else if (event instanceof ReliefVerified it) {
            return "Đã kiểm tra giấy tờ chứng minh: "
                    + it.groups().stream().map(ApplicantGroup::vi).collect(Collectors.joining(", "));
        } else if (event instanceof Refused it) {
            return "Từ chối tiếp nhận: " + it.reason()
                    + it.approvedBy()
                            .map(head -> " (người đứng đầu duyệt: " + head + ")")
                            .orElse("");
        } else if (event instanceof SupplementRequested it) {
            return "Yêu cầu bổ sung: %s. Lý do: %s".formatted(String.join("; ", it.items()), it.reason())
                    + it.override().map(why -> ". Yêu cầu lần hai vì: " + why).orElse("")
                    + (it.source() == SupplementRequest.Source.REGISTRY ? " (cơ sở đăng ký yêu cầu)" : "")
                    + it.lapsesAt().map(end -> ". Hạn bổ sung " + moment(end)).orElse("");
        } else if (event instanceof SupplementAccepted it) {
            return "Nhận đủ giấy tờ bổ sung, trở lại «%s»%s"
                    .formatted(it.backTo().vi(), dueNow(it.due()));
        } else if (event instanceof WithdrawalRequested it) {
            return "Yêu cầu rút hồ sơ: " + it.reason();
        } else if (event instanceof WithdrawalRejected it) {
            return "Không chấp nhận rút hồ sơ: %s; trở lại «%s»%s"
                    .formatted(it.reason(), it.backTo().vi(), dueNow(it.due()));
        } else if (event instanceof Stopped it) {
            return "Dừng xử lý: " + it.reason();
        } else if (event instanceof Completed it) {
            return "Đã xử lý xong: %s%s"
                    .formatted(it.title(), it.fields().isEmpty() ? "" : " (" + String.join(", ", it.fields()) + ")");
        } else if (event instanceof ResultReturned it) {
            return "Trả kết quả " + it.how().vi();
        } else if (event instanceof CorrectionOpened it) {
            return "Thu lại kết quả để đính chính: " + it.reason();
        } else if (event instanceof RegistryLinked it) {
            return "Cơ sở đăng ký %s đã nhận hồ sơ, mã %s".formatted(it.registry(), it.reference());
        } else if (event instanceof OpenedFromRegister it) {
            return "Nhận từ phần mềm đăng ký %s, mã %s".formatted(it.registry(), it.reference());
        } else if (event instanceof Apologised it) {
            return "Xin lỗi, hẹn lại từ %s sang %s. Lý do: %s"
                    .formatted(due(it.missed()), due(it.appointed()), it.reason());
        } else if (event instanceof ExternalNote it) {
            return "%s [%s %s]".formatted(it.text(), it.namespace(), it.kind());
        } else if (event instanceof Purged it) {
            return "Đã xóa dữ liệu cá nhân khi hết thời hạn lưu trữ (nhóm %s)".formatted(it.retention());
        } else if (event instanceof DossierEvent.WithdrawalAccepted) {
            return "Chấp nhận rút hồ sơ";
        }
        return RoutingText.vi(event);
    }

    /**
     * The amount that an event is about.
     *
     * @param event the event
     * @return the amount, or empty if it is not about money
     */
    public static Optional<Dong> amount(DossierEvent event) {
        if (event instanceof Submitted it) {
            return Optional.of(it.quoted());
        } else if (event instanceof ObligationRaised it) {
            return Optional.of(it.amount());
        } else if (event instanceof Repriced it) {
            return Optional.of(it.after());
        } else if (event instanceof PaymentReceived it) {
            return Optional.of(it.amount());
        } else if (event instanceof PaidLate it) {
            return Optional.of(it.amount());
        }
        return Optional.empty();
    }

    private static String dueNow(Optional<DueDate> due) {
        return due.map(date -> ", hẹn trả " + due(date)).orElse("");
    }

    static String due(DueDate due) {
        return moment(due.at()) + (due.provisional() ? " (tạm tính)" : "");
    }

    static String moment(Instant at) {
        return MINUTE.format(VietnamTime.at(at));
    }
}
