package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.motcua.error.Reason;

/**
 * How a price came about: what was asked, every rule of the fee with what became of it, and the answer. Holds no reference of
 * an evidence. Immutable and thread-safe.
 *
 * @param fee the fee's id
 * @param date the governing date
 * @param channel the channel
 * @param province the province that was asked for, by its code of two digits
 * @param facts the facts of the case
 * @param groups the applicant's groups with their source, such as {@code HO_NGHEO CLAIMED}
 * @param packs the packs of the schedule with their version
 * @param steps the rules that were looked at, in the order of the pack
 * @param answer the price, or why there is none
 */
public record FeeTrace(
        String fee,
        LocalDate date,
        Channel channel,
        String province,
        CaseFacts facts,
        List<String> groups,
        List<String> packs,
        List<TraceStep> steps,
        FeePricing answer) {

    /** Copies the lists and refuses missing parts. */
    public FeeTrace {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(facts, "facts");
        groups = List.copyOf(groups);
        packs = List.copyOf(packs);
        steps = List.copyOf(steps);
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * The trace for a Vietnamese reader.
     *
     * @return several lines
     */
    public String vi() {
        StringBuilder text = new StringBuilder();
        text.append("Khoản thu ").append(fee).append(", ngày ").append(date);
        text.append(", nộp ")
                .append(channel.vi())
                .append(", tỉnh ")
                .append(province)
                .append('\n');
        known(text, "Dữ kiện: ", "Đối tượng: ", "Gói phí: ");
        steps.forEach(step -> step(text, step, "áp dụng", "không áp dụng: ", Reason::vi));
        return answer(text, "Tổng: ", "Không có mức thu: ", Reason::vi);
    }

    /**
     * The trace for an English reader.
     *
     * @return several lines
     */
    public String en() {
        StringBuilder text = new StringBuilder();
        text.append("Fee ").append(fee).append(" on ").append(date);
        text.append(", filed ")
                .append(channel.en())
                .append(", province ")
                .append(province)
                .append('\n');
        known(text, "Facts: ", "Groups: ", "Packs: ");
        steps.forEach(step -> step(text, step, "applied", "not applied: ", Reason::en));
        return answer(text, "Total: ", "Not priced: ", Reason::en);
    }

    private void known(StringBuilder text, String facts, String groups, String packs) {
        if (!this.facts.names().isEmpty()) {
            text.append(facts).append(this.facts.written()).append('\n');
        }
        if (!this.groups.isEmpty()) {
            text.append(groups).append(String.join(", ", this.groups)).append('\n');
        }
        text.append(packs).append(String.join(", ", this.packs)).append('\n');
    }

    private static void step(
            StringBuilder text, TraceStep step, String applied, String aside, Function<Reason, String> words) {
        text.append(step.isApplied() ? "+ " : "- ").append(step.rule());
        text.append(" [")
                .append(step.from().map(LocalDate::toString).orElse("…"))
                .append(" – ");
        text.append(step.to().map(LocalDate::toString).orElse("…")).append("] ");
        step.setAside().ifPresentOrElse(why -> text.append(aside).append(words.apply(why)), () -> text.append(applied)
                .append(step.amount().map(amount -> ", " + amount).orElse("")));
        text.append(" (").append(step.basis().marked()).append(")\n");
    }

    private String answer(StringBuilder text, String total, String none, Function<Reason, String> words) {
        if (answer instanceof FeePricing.Priced priced) {
            text.append(total).append(priced.quote().total());
        } else if (answer instanceof FeePricing.NotPriced not) {
            text.append(none).append(words.apply(not.reason()));
        }
        return text.toString();
    }
}
