package vn.motcua.event;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a chain or a stored snapshot cannot be trusted. */
public enum EventReason implements ReasonCode {
    /** An entry was altered, is missing, or stands in the wrong place. */
    CHAIN_BROKEN(
            "event.chain-broken",
            "Nhật ký hồ sơ %s bị sai lệch tại mục số %d.",
            "The log of the dossier %s does not hold at entry %d."),
    /** A text that a person wrote was altered, or is gone although nothing was purged. */
    TEXT_BROKEN(
            "event.text-broken",
            "Nội dung kèm theo mục số %2$s trong nhật ký hồ sơ %1$s bị sai lệch.",
            "A text beside entry %2$s of the log of the dossier %1$s was altered or is missing."),
    /** An event of a type or shape that this version does not know. */
    SHAPE_UNKNOWN(
            "event.shape-unknown",
            "Phiên bản này không đọc được sự kiện loại %s, dạng số %d; có thể do phiên bản mới hơn ghi.",
            "This version cannot read an event of the type %s in shape %d; a newer version may have written it."),
    /** A stored snapshot or event cannot be read. */
    UNREADABLE("event.unreadable", "Không đọc được bản ghi: %s.", "A stored record cannot be read: %s.");

    private final Reason template;

    EventReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
