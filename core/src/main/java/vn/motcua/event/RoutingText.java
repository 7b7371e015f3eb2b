package vn.motcua.event;

import vn.motcua.dossier.Holder;

/** Says in Vietnamese where a dossier went inside the administration, and of what somebody was reminded. */
final class RoutingText {

    private RoutingText() {}

    static String vi(DossierEvent event) {
        if (event instanceof DossierEvent.ProcessingStarted it) {
            return "Chuyển bộ phận chuyên môn xử lý"
                    + it.officer().map(officer -> " (" + officer + ")").orElse("");
        } else if (event instanceof RoutingEvent.HandedOver it) {
            return "Chuyển hồ sơ cho %s%s%s"
                    .formatted(
                            to(it.to()),
                            it.due()
                                    .map(end -> ", hạn " + EventText.moment(end))
                                    .orElse(""),
                            it.note().isBlank() ? "" : ": " + it.note());
        } else if (event instanceof RoutingEvent.TakenBack it) {
            return "Rút lại về %s: %s".formatted(to(it.to()), it.reason());
        } else if (event instanceof RoutingEvent.Delegated it) {
            return "Ủy quyền cho %s%s: %s"
                    .formatted(
                            to(it.to()),
                            it.until()
                                    .map(end -> " đến " + EventText.moment(end))
                                    .orElse(""),
                            it.reason());
        } else if (event instanceof RoutingEvent.DelegationEnded it) {
            return "Chấm dứt ủy quyền cho " + to(it.to());
        } else if (event instanceof RoutingEvent.ConsultationAsked it) {
            return "Lấy ý kiến cơ quan %s (số %s), hạn %s: %s"
                    .formatted(it.agency(), it.id(), EventText.due(it.due()), it.question());
        } else if (event instanceof RoutingEvent.ConsultationAnswered it) {
            return "Cơ quan %s trả lời (số %s)%s: %s"
                    .formatted(it.agency(), it.id(), it.late() ? ", quá hạn" : "", it.answer());
        } else if (event instanceof RoutingEvent.ConsultationWithdrawn it) {
            return "Thôi lấy ý kiến cơ quan %s (số %s): %s".formatted(it.agency(), it.id(), it.reason());
        } else if (event instanceof DossierEvent.Warned it) {
            return it.moment().vi();
        }
        throw new IllegalStateException("every event has its sentence: " + event.getClass());
    }

    private static String to(Holder holder) {
        return holder.officer().map(officer -> officer + ", ").orElse("")
                + holder.role().vi() + " " + holder.agency();
    }
}
