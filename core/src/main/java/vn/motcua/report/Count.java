package vn.motcua.report;

/**
 * What a report counts. In every report, whatever the input:
 *
 * <ul>
 *   <li>{@link #WAITING_BEFORE} + {@link #SUBMITTED} = {@link #RECEIVED} + {@link #NOT_RECEIVED} + {@link
 *       #LEFT_UNRECEIVED} + {@link #WAITING};
 *   <li>{@link #CARRIED_OVER} + {@link #RECEIVED} = {@link #EARLY} + {@link #ON_TIME} + {@link #LATE} + {@link #UNMEASURED}
 *       + {@link #STOPPED} + {@link #WITHDRAWN} + {@link #PENDING_IN_TIME} + {@link #PENDING_OVERDUE} + {@link
 *       #PENDING_UNMEASURED} + {@link #PAUSED}.
 * </ul>
 */
public enum Count {
    // the desk: what was handed in, and what became of it before receipt
    /** Handed in during the period, received or not. */
    SUBMITTED("nộp trong kỳ", "submitted in the period"),
    /** Handed in before the period and not yet received when it began. */
    WAITING_BEFORE("chờ tiếp nhận từ kỳ trước", "awaiting receipt when the period began"),
    /** Refused at intake during the period (status 3). */
    NOT_RECEIVED("không được tiếp nhận", "not received"),
    /** Withdrawn or stopped during the period before it was received. */
    LEFT_UNRECEIVED("rút hoặc dừng khi chưa tiếp nhận", "left before receipt"),
    /** Not received when the report closes. */
    WAITING("đang chờ tiếp nhận", "awaiting receipt"),
    // the handling: what was received, and what became of it
    /** Received during the period. */
    RECEIVED("tiếp nhận trong kỳ", "received in the period"),
    /** Received before the period and not ended when it began (tồn kỳ trước). */
    CARRIED_OVER("từ kỳ trước chuyển sang", "carried over"),
    /** Resolved on a day before the appointed one. */
    EARLY("giải quyết trước hạn", "resolved early"),
    /** Resolved on the appointed day, in time. */
    ON_TIME("giải quyết đúng hạn", "resolved on time"),
    /** Resolved late by the rule of the report. */
    LATE("giải quyết quá hạn", "resolved late"),
    /** Resolved, with neither an appointment nor a maximum to measure by. */
    UNMEASURED("đã giải quyết, không có hạn để so", "resolved, nothing to measure by"),
    /** Ended without a result (status 8). */
    STOPPED("dừng xử lý", "stopped"),
    /** Ended because the citizen withdrew. */
    WITHDRAWN("công dân rút hồ sơ", "withdrawn"),
    /** Being handled when the report closes, the appointment not passed. */
    PENDING_IN_TIME("đang giải quyết, trong hạn", "pending, in time"),
    /** Being handled when the report closes, the appointment passed. */
    PENDING_OVERDUE("đang giải quyết, quá hạn", "pending, overdue"),
    /** Being handled when the report closes, with nothing to measure by. */
    PENDING_UNMEASURED("đang giải quyết, không có hạn để so", "pending, nothing to measure by"),
    /** Waiting for the citizen when the report closes (status 5, 6 or 7). */
    PAUSED("tạm dừng chờ công dân", "paused"),
    // parts of the handling
    /** Of the paused: the appointment had passed before the wait began. */
    PAUSED_OVERDUE("tạm dừng khi đã quá hạn", "paused when already overdue"),
    /** Of the resolved: received in the same period. */
    RECEIVED_AND_RESOLVED("tiếp nhận và giải quyết trong cùng kỳ", "received and resolved in the period"),
    /** Of the resolved: the result was not handed over when the report closes. */
    AWAITING_HANDOVER("đã có kết quả, chưa trả", "result awaiting hand-over"),
    /** Handled, with at least one supplement request. */
    SUPPLEMENTED("phải bổ sung hồ sơ", "supplemented"),
    /** Handled, with more than one supplement request of an officer. */
    SUPPLEMENTED_AGAIN("bị yêu cầu bổ sung quá một lần", "supplemented more than once"),
    /** Handled, with an apology and a new appointment. */
    REAPPOINTED("phải xin lỗi, hẹn lại", "re-appointed"),
    /**
     * In time for the indicator, of what was handled, and of what ended before receipt where the rule judges that. Pending
     * dossiers are judged when the report closes, paused ones when the wait began.
     */
    JUDGED_ON_TIME("đúng hạn theo chỉ số 2.1", "in time for indicator 2.1"),
    /** Late for the indicator. */
    JUDGED_LATE("quá hạn theo chỉ số 2.1", "late for indicator 2.1"),
    /** Of those two: refused, stopped or withdrawn before receipt ({@link OnTimeRule.Unreceived}). */
    JUDGED_UNRECEIVED("được xét theo chỉ số 2.1 khi chưa tiếp nhận", "judged for indicator 2.1 without receipt"),
    /** Resolved, with a known working time. */
    WORKED("đã giải quyết, có thời gian xử lý", "resolved, working time known"),
    /** The working time of those, in seconds. */
    WORKED_SECONDS("tổng thời gian xử lý (giây làm việc)", "working time in seconds"),
    /** Of the resolved: issued electronically. */
    RESOLVED_E_RESULT("cấp kết quả điện tử", "resolved with an electronic result"),
    /** Of the resolved: digitised. */
    RESOLVED_DIGITISED("đã giải quyết, được số hóa", "resolved and digitised"),
    // parts of what was received in the period
    /** Received at the counter. */
    DIRECT("nộp trực tiếp", "at the counter"),
    /** Received online. */
    ONLINE("nộp trực tuyến", "online"),
    /** Received by post. */
    POST("nộp qua bưu chính", "by post"),
    /** Received online for a fully online service; the other online ones are partly online. */
    FULL_ONLINE("nộp trực tuyến toàn trình", "online, fully online service"),
    /** Received online and, where the result exists on paper, with an electronic one. */
    ONLINE_COMPLETE(
            "nộp trực tuyến, đủ kết quả điện tử", "online, with an electronic result where there is a paper one"),
    /** Submitted with the help of the desk. */
    ASSISTED("được hỗ trợ nộp", "assisted"),
    /** Taken in at home. */
    AT_HOME("tiếp nhận tại nhà", "taken in at home"),
    /** Taken in by another agency than the deciding one (phi địa giới). */
    NON_TERRITORIAL("tiếp nhận phi địa giới", "taken in elsewhere"),
    /** Legs of linked procedures. */
    BUNDLED("thuộc nhóm liên thông", "legs of bundles"),
    /** Of procedures with a fee, with a price above 0. */
    PAYABLE("phải nộp phí, lệ phí", "with a fee to pay"),
    /** Of those: paid online through the national platform. */
    PAID_NATIONAL("thanh toán qua Cổng DVCQG", "paid through the national platform"),
    /** Of those: paid online through a platform of the ministry or province. */
    PAID_OWN("thanh toán qua nền tảng của bộ, tỉnh", "paid through a platform of one's own"),
    /** Synchronised to the national portal. */
    SYNCHRONISED("đồng bộ lên Cổng DVCQG", "synchronised"),
    /** Digitised data used again. */
    REUSED("tái sử dụng dữ liệu số hóa", "data reused"),
    /** Papers taken from the national vault. */
    FROM_VAULT("lấy từ kho của Cổng DVCQG", "from the national vault"),
    /** Identity verified by VNeID. */
    VNEID_VERIFIED("xác thực qua VNeID", "verified by VNeID"),
    // what else happened in the period
    /** Results handed over during the period. */
    RETURNED("trả kết quả trong kỳ", "results handed over"),
    /** Of those: by post. */
    RETURNED_BY_POST("trả kết quả qua bưu chính", "results returned by post"),
    /** Handed in on a Saturday. */
    SUBMITTED_ON_SATURDAY("nộp vào thứ Bảy", "handed in on a Saturday"),
    /** Results handed over on a Saturday. */
    RETURNED_ON_SATURDAY("trả kết quả vào thứ Bảy", "returned on a Saturday"),
    /** Opened from the register during the period: lawful, and counted nowhere else. */
    FROM_REGISTER("mở từ sổ đăng ký (không tính vào báo cáo)", "opened from the register (left out)"),
    /** Counted although their moments contradict each other. */
    IRREGULAR("có mốc thời gian mâu thuẫn", "with contradicting moments");

    private final String vi;
    private final String en;

    Count(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * What is counted, in Vietnamese.
     *
     * @return the words
     */
    public String vi() {
        return vi;
    }

    /**
     * What is counted, in English.
     *
     * @return the words
     */
    public String en() {
        return en;
    }
}
