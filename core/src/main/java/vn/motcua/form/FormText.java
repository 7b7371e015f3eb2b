package vn.motcua.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.OnTime;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.law.Confidence;
import vn.motcua.procedure.CodeNote;
import vn.motcua.procedure.ProcedureCode;

/** Writes moments and free texts as the forms print them, in Vietnamese time. */
final class FormText {

    /** Stands where a free text was purged and the form demands one. */
    static final String NOT_KEPT = "(nội dung không còn lưu giữ)";

    private static final String UNSURE = Confidence.UNCONFIRMED.vi();
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

    /** The appointment by a limit that the sources disagree on is as little sure as the limit. */
    static String due(DueDate due, Optional<String> openConflict) {
        return due(due) + openConflict.map(text -> " [" + UNSURE + "]").orElse("");
    }

    /** A limit that the sources disagree on is a setting, no law: it says so, and what the disagreement is. */
    static String limit(TimeLimit limit, Optional<String> openConflict) {
        return limit.vi()
                + openConflict
                        .map(text -> " [" + UNSURE + (text.isBlank() ? "" : ": " + text) + "]")
                        .orElse("");
    }

    /** A judgement by such a limit is as little sure as the limit. */
    static String judged(OnTime result, Optional<String> openConflict) {
        return result.vi() + openConflict.map(text -> " [" + UNSURE + "]").orElse("");
    }

    /** That the sources disagree on the limit, and on what, where the limit itself is not printed. */
    static String conflict(String text) {
        return "thời hạn " + UNSURE + (text.isBlank() ? "" : ": " + text);
    }

    /** What has to be known about a code before it is taken for the current one. */
    static String code(ProcedureCode code, CodeNote note) {
        String sure = note.confidence() == Confidence.CONFIRMED
                ? ""
                : " " + note.confidence().vi();
        return "mã " + code.value() + sure + ": " + note.vi();
    }

    /** A text with a note behind it. */
    static String noted(String text, Optional<String> note) {
        return text + note.map(words -> " [" + words + "]").orElse("");
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
