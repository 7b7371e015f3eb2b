package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.Confidence;
import vn.motcua.law.yaml.YamlPack;

/**
 * Brings an address on one line into the form in which addresses are kept: normal form C, Đ for its look-alikes, single
 * spaces, {@code ", "} between the parts. Abbreviations that have one reading only are written out where they open a part
 * and a name follows ({@code P. An Xuyên}); all others stay. The words are data from memory ({@code address-words.yaml}).
 */
public final class AddressLine {

    private static final int LONGEST = 500;
    private static final TextCheck PLAIN = new TextCheck(LONGEST, true);

    private AddressLine() {}

    /**
     * Brings an address into its form; what is in it already stays the same.
     *
     * @param typed the address, of 500 characters at most; a line break separates parts as a comma does
     * @return the address on one line, empty if nothing but blanks and commas was typed
     * @throws InvalidInputException if it is too long or no plain text, coded by {@link TextReason}, without the text
     */
    public static String clean(String typed) {
        Objects.requireNonNull(typed, "typed");
        PLAIN.fault(typed).ifPresent(reason -> {
            throw new InvalidInputException(reason);
        });
        List<String> parts = new ArrayList<>();
        for (String part : TypedText.clean(lines(typed)).split(",", -1)) {
            String stripped = part.strip();
            if (!stripped.isEmpty()) {
                parts.add(Words.SHIPPED.writtenOut(stripped));
            }
        }
        return String.join(", ", parts);
    }

    /** A line break separates parts as a comma does. */
    private static String lines(String typed) {
        return typed.replace('\r', ',').replace('\n', ',');
    }

    record Abbreviation(String brief, String full, boolean number, String source, Confidence confidence) {}

    record Place(String brief, String full, String source, Confidence confidence) {}

    record Words(String version, List<Abbreviation> abbreviations, List<Place> places) {

        private static final Words SHIPPED = YamlPack.shipped("address-words.yaml", Words.class);

        String writtenOut(String part) {
            String dense = part.replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT);
            Optional<String> place = places.stream()
                    .filter(row -> row.brief().equals(dense))
                    .map(Place::full)
                    .findFirst();
            return place.orElseGet(() -> abbreviations.stream()
                    .flatMap(row -> opening(row, part).stream())
                    .findFirst()
                    .orElse(part));
        }

        /** The part with the abbreviation written out, if it opens it and what follows can only be a name. */
        private static Optional<String> opening(Abbreviation row, String part) {
            String brief = row.brief();
            if (!part.regionMatches(true, 0, brief, 0, brief.length())) {
                return Optional.empty();
            }
            String rest = part.substring(brief.length());
            boolean dot = rest.startsWith(".");
            String name = (dot ? rest.substring(1) : rest).strip();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            char first = name.charAt(0);
            boolean isName = dot && Character.isUpperCase(first) && name.length() > 1;
            boolean isNumber = row.number() && name.chars().allMatch(each -> each >= '0' && each <= '9');
            boolean fits = isName || isNumber;
            return fits ? Optional.of(row.full() + " " + name) : Optional.empty();
        }
    }
}
