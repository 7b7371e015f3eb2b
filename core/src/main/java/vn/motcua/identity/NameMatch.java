package vn.motcua.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/**
 * How far two names agree, and what sets them apart. Holds no part of either name.
 *
 * @param level how far they agree
 * @param rules the differences that had to be folded away, empty for {@link Level#EXACT} and {@link Level#NONE}
 */
public record NameMatch(Level level, Set<NameRule> rules) {

    /** How far two names agree, best first. */
    public enum Level implements ReasonCode {
        /** The same letters. Composition, blanks and look-alikes of Đ were settled when the names were read. */
        EXACT("identity.name-match-exact", "Hai họ tên trùng nhau.", "The names are the same."),
        /** The same but for capitals. */
        CASE(
                "identity.name-match-case",
                "Hai họ tên trùng nhau, chỉ khác chữ hoa, chữ thường.",
                "The names are the same but for capitals."),
        /** The same in another accepted orthography; never two persons by itself. */
        ORTHOGRAPHY(
                "identity.name-match-orthography",
                "Hai họ tên là một, viết theo hai lối chính tả.",
                "The names are the same in two orthographies."),
        /** Alike, but both spellings are names of their own: a person or a second fact must decide. */
        FUZZY(
                "identity.name-match-fuzzy",
                "Hai họ tên gần giống nhau; cần đối chiếu thêm.",
                "The names are alike; something else must decide."),
        /** The same without marks and spaces: a candidate to look at, never proof. */
        ASCII(
                "identity.name-match-ascii",
                "Hai họ tên chỉ giống nhau khi bỏ dấu; không đủ để kết luận.",
                "The names agree without their marks only, which proves nothing."),
        /** Different names. */
        NONE("identity.name-match-none", "Hai họ tên khác nhau.", "The names differ.");

        private final Reason template;

        Level(String code, String vi, String en) {
            template = new Reason(code, vi, en);
        }

        @Override
        public Reason template() {
            return template;
        }

        /** The differences that this level overlooks. */
        Set<NameRule> folded() {
            return switch (this) {
                case EXACT, NONE -> EnumSet.noneOf(NameRule.class);
                case CASE -> EnumSet.of(NameRule.CASE);
                case ORTHOGRAPHY -> EnumSet.of(NameRule.CASE, NameRule.TONE_PLACEMENT);
                case FUZZY -> EnumSet.of(NameRule.CASE, NameRule.TONE_PLACEMENT, NameRule.Y_OR_I, NameRule.PUNCTUATION);
                case ASCII -> EnumSet.of(NameRule.CASE, NameRule.MARKS, NameRule.SPACES);
            };
        }

        /**
         * Whether the names may be taken for the same name without asking anybody.
         *
         * @return true for {@link #EXACT}, {@link #CASE} and {@link #ORTHOGRAPHY}
         */
        public boolean isSameName() {
            return compareTo(ORTHOGRAPHY) <= 0;
        }
    }

    /** Refuses missing parts. */
    public NameMatch {
        Objects.requireNonNull(level, "level");
        rules = rules.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rules));
    }

    /**
     * The outcome in words: the level, then each difference.
     *
     * @return one reason or more, without names
     */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(level.with());
        rules.forEach(rule -> reasons.add(rule.with()));
        return List.copyOf(reasons);
    }
}
