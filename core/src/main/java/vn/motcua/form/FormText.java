package vn.motcua.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;

/** Writes moments and free texts as the forms print them, in Vietnamese time. */
final class FormText {

    /** Stands where a free text was purged and the form demands one. */
    static final String NOT_KEPT = "(nội dung không còn lưu giữ)";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private FormText() {}

    static String moment(Instant at) {
        return MOMENT.format(VietnamTime.at(at));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A date that rests on off days which are not official yet says so. */
    static String due(DueDate due) {
        return moment(due.at()) + (due.provisional() ? " (tạm tính)" : "");
    }

    /** What a QR code holds: the code, behind the portal's address if that is known. */
    static String lookup(Desk desk, DossierCode code) {
        return desk.lookup().orElse("") + code.value();
    }

    /** What somebody wrote, or the mark that it is gone. */
    static String kept(String text) {
        return text.isBlank() ? NOT_KEPT : text;
    }
}
