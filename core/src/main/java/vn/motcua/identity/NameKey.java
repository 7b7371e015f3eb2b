package vn.motcua.identity;

import java.util.Locale;
import java.util.Objects;
import vn.motcua.identity.NameMatch.Level;

/**
 * A name prepared for comparison with many others: one text per level of {@link NameMatch.Level}, computed once. Comparing
 * two keys compares strings and allocates nothing. Immutable. Personal data: {@code toString} does not show it.
 */
public final class NameKey {

    private final String exact;
    private final String upper;
    private final String orthography;
    private final String fuzzy;
    private final String ascii;

    private NameKey(String exact) {
        this.exact = exact;
        this.upper = exact.toUpperCase(Locale.ROOT);
        this.orthography = NameFold.tonePlacement(upper);
        this.fuzzy = NameFold.withoutPunctuation(NameFold.yToI(orthography));
        this.ascii = NameFold.lettersOnly(NameFold.withoutMarks(upper));
    }

    /**
     * Prepares a name.
     *
     * @param name the name
     * @return its key
     */
    public static NameKey of(PersonName name) {
        return new NameKey(name.reveal());
    }

    /**
     * The name without marks and spaces, in capitals, for example {@code NGUYENVANA}: what some services ask for, and good to
     * find candidates by. Many names share one.
     *
     * @return capitals without spaces; of a name in another script its letters
     */
    public String stripped() {
        return ascii;
    }

    /**
     * How far the other name agrees.
     *
     * @param other another name's key
     * @return the best level that holds
     */
    public Level levelWith(NameKey other) {
        if (exact.equals(other.exact)) {
            return Level.EXACT;
        }
        if (upper.equals(other.upper)) {
            return Level.CASE;
        }
        if (orthography.equals(other.orthography)) {
            return Level.ORTHOGRAPHY;
        }
        if (fuzzy.equals(other.fuzzy)) {
            return Level.FUZZY;
        }
        return ascii.equals(other.ascii) ? Level.ASCII : Level.NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey that && exact.equals(that.exact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact);
    }

    @Override
    public String toString() {
        return "NameKey[***]";
    }
}
