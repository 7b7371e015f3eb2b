package vn.motcua.identity;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.identity.NameMatch.Level;

/**
 * Compares two names as they stand in two registers. Symmetric, and every name agrees with itself exactly. Stateless. To
 * compare one name with many, keep a {@link NameKey} of each.
 */
public final class NameMatcher {

    private NameMatcher() {}

    /**
     * How far two names agree, and what sets them apart.
     *
     * @param one a name
     * @param other another
     * @return the level with the differences that had to be folded away
     */
    public static NameMatch match(PersonName one, PersonName other) {
        if (one.equals(other)) {
            return new NameMatch(Level.EXACT, Set.of());
        }
        Level level = NameKey.of(one).levelWith(NameKey.of(other));
        return new NameMatch(level, differences(one.reveal(), other.reveal(), level));
    }

    /** A rule made the difference if the names do not agree without it. */
    private static Set<NameRule> differences(String one, String other, Level level) {
        Set<NameRule> needed = EnumSet.noneOf(NameRule.class);
        for (NameRule rule : level.folded()) {
            Set<NameRule> without = EnumSet.copyOf(level.folded());
            without.remove(rule);
            if (!NameRule.fold(one, without).equals(NameRule.fold(other, without))) {
                needed.add(rule);
            }
        }
        return needed;
    }
}
