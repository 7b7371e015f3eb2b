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
