package vn.motcua.fee;

import java.util.List;
import java.util.Objects;

/**
 * Something that a fee asks of a case, so that a form can ask it of the citizen.
 *
 * @param name the fact's name in {@link CaseFacts}
 * @param vi what it is, in Vietnamese
 * @param en what it is, in English
 * @param min the least value of a figure, 0 for a choice
 * @param max the greatest value of a figure, 0 for a choice
 * @param choices the values of a choice; none for a figure
 * @param decides whether the fee cannot be priced without it, through one channel or another
 */
public record FeeFact(String name, String vi, String en, long min, long max, List<Choice> choices, boolean decides) {

    /** Copies the list and refuses missing parts. */
    public FeeFact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        choices = List.copyOf(choices);
    }

    /**
     * A value that can be chosen.
     *
     * @param value the value in {@link CaseFacts}
     * @param vi what it means, in Vietnamese
     * @param en what it means, in English
     */
    public record Choice(String value, String vi, String en) {

        /** Refuses missing parts. */
        public Choice {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
        }
    }
}
