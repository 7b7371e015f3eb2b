package vn.motcua.report;

import java.util.List;

/** A percentage that a leader asks for: which counts are its part, which its whole. */
public enum Share {
    /** Resolved in time, of the resolved that can be measured. */
    ON_TIME(
            "giải quyết trước hạn và đúng hạn",
            "resolved in time",
            List.of(Count.EARLY, Count.ON_TIME),
            List.of(Count.EARLY, Count.ON_TIME, Count.LATE)),
    /** Resolved early, of the resolved that can be measured. */
    EARLY(
            "giải quyết trước hạn",
            "resolved early",
            List.of(Count.EARLY),
            List.of(Count.EARLY, Count.ON_TIME, Count.LATE)),
    /** Resolved late, of the resolved that can be measured. */
    LATE("giải quyết quá hạn", "resolved late", List.of(Count.LATE), List.of(Count.EARLY, Count.ON_TIME, Count.LATE)),
    /** Overdue, of what is pending and can be measured. */
    OVERDUE(
            "đang giải quyết quá hạn",
            "pending and overdue",
            List.of(Count.PENDING_OVERDUE),
            List.of(Count.PENDING_IN_TIME, Count.PENDING_OVERDUE)),
    /** In time for indicator 2.1, of all that it judges and that can be measured. */
    JUDGED_ON_TIME(
            "đúng hạn theo chỉ số 2.1",
            "in time for indicator 2.1",
            List.of(Count.JUDGED_ON_TIME),
            List.of(Count.JUDGED_ON_TIME, Count.JUDGED_LATE)),
    /** At the counter, of the received. */
    DIRECT("nộp trực tiếp", "at the counter", List.of(Count.DIRECT), List.of(Count.RECEIVED)),
    /** Online, of the received. */
    ONLINE("nộp trực tuyến", "online", List.of(Count.ONLINE), List.of(Count.RECEIVED)),
    /** By post, of the received. */
    POST("nộp qua bưu chính", "by post", List.of(Count.POST), List.of(Count.RECEIVED)),
    /** Online for a fully online service, of the received. */
    FULL_ONLINE("nộp trực tuyến toàn trình", "fully online", List.of(Count.FULL_ONLINE), List.of(Count.RECEIVED)),
    /** Online with an electronic result where there is a paper one, of the received (indicator 3.3). */
    ONLINE_COMPLETE(
            "nộp trực tuyến, đủ kết quả điện tử",
            "online and complete",
            List.of(Count.ONLINE_COMPLETE),
            List.of(Count.RECEIVED)),
    /** Submitted with the help of the desk, of the received. */
    ASSISTED("được hỗ trợ nộp", "assisted", List.of(Count.ASSISTED), List.of(Count.RECEIVED)),
    /** Taken in elsewhere, of the received. */
    NON_TERRITORIAL(
            "tiếp nhận phi địa giới", "taken in elsewhere", List.of(Count.NON_TERRITORIAL), List.of(Count.RECEIVED)),
    /** Paid online, of those with a fee to pay (indicator 3.6). */
    ONLINE_PAYMENT(
            "thanh toán trực tuyến",
            "paid online",
            List.of(Count.PAID_NATIONAL, Count.PAID_OWN),
            List.of(Count.PAYABLE)),
    /** Paid through the national platform, of those with a fee to pay. */
    NATIONAL_PAYMENT(
            "thanh toán qua Cổng DVCQG",
            "paid through the national platform",
            List.of(Count.PAID_NATIONAL),
            List.of(Count.PAYABLE)),
    /** Synchronised to the national portal, of the received (indicator 1.4). */
    SYNCHRONISED("đồng bộ lên Cổng DVCQG", "synchronised", List.of(Count.SYNCHRONISED), List.of(Count.RECEIVED)),
    /** With an electronic result, of the resolved (indicator 4.1). */
    E_RESULT(
            "cấp kết quả điện tử",
            "electronic result",
            List.of(Count.RESOLVED_E_RESULT),
            List.of(Count.EARLY, Count.ON_TIME, Count.LATE, Count.UNMEASURED)),
    /** Digitised, of the resolved (indicator 4.2). */
    DIGITISED(
            "số hóa hồ sơ",
            "digitised",
            List.of(Count.RESOLVED_DIGITISED),
            List.of(Count.EARLY, Count.ON_TIME, Count.LATE, Count.UNMEASURED)),
    /** Digitised data used again, of the received (indicator 4.3). */
    REUSED("tái sử dụng dữ liệu số hóa", "data reused", List.of(Count.REUSED), List.of(Count.RECEIVED)),
    /** Papers from the national vault, of the received (indicator 4.4). */
    FROM_VAULT(
            "lấy giấy tờ từ kho của Cổng DVCQG",
            "from the national vault",
            List.of(Count.FROM_VAULT),
            List.of(Count.RECEIVED)),
    /** Identity verified by VNeID, of the received (indicator 4.5). */
    VNEID_VERIFIED("xác thực qua VNeID", "verified by VNeID", List.of(Count.VNEID_VERIFIED), List.of(Count.RECEIVED));

    private final String vi;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Count> part;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Count> whole;

    Share(String vi, String en, List<Count> part, List<Count> whole) {
        this.vi = vi;
        this.en = en;
        this.part = part;
        this.whole = whole;
    }

    /**
     * Its name in Vietnamese.
     *
     * @return the words, to follow <em>tỷ lệ hồ sơ</em>
     */
    public String vi() {
        return vi;
    }

    /**
     * Its name in English.
     *
     * @return the words
     */
    public String en() {
        return en;
    }

    /**
     * What the numerator adds up.
     *
     * @return the counts
     */
    public List<Count> part() {
        return part;
    }

    /**
     * What the denominator adds up.
     *
     * @return the counts
     */
    public List<Count> whole() {
        return whole;
    }
}
