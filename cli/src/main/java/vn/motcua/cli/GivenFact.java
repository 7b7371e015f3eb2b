package vn.motcua.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.CaseFacts;

/** A fact of the case as typed, {@code NAME=VALUE}: a figure where the value is a whole number, else a choice. */
record GivenFact(String name, String value) {

    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,18}");

    /** Reads one. */
    static final class Reader implements ITypeConverter<GivenFact> {

        private static final Pattern SHAPE = Pattern.compile("([^=]+)=(.+)", Pattern.DOTALL);

        @Override
        public GivenFact convert(String typed) {
            Matcher matcher = SHAPE.matcher(typed);
            if (!matcher.matches()) {
                throw new TypeConversionException("NAME=VALUE");
            }
            return new GivenFact(matcher.group(1), matcher.group(2));
        }
    }

    /**
     * All facts together.
     *
     * @throws InvalidInputException if one is given twice or malformed
     */
    static CaseFacts together(List<GivenFact> given) {
        Map<String, Long> figures = new TreeMap<>();
        Map<String, String> choices = new TreeMap<>();
        for (GivenFact fact : given) {
            boolean again = figures.containsKey(fact.name) || choices.containsKey(fact.name);
            if (again) {
                throw new InvalidInputException(CliReason.FACT_TWICE.with(Complaints.shown(fact.name)));
            }
            if (FIGURE.matcher(fact.value).matches()) {
                figures.put(fact.name, Long.valueOf(fact.value));
            } else {
                choices.put(fact.name, fact.value);
            }
        }
        return new CaseFacts(figures, choices);
    }
}
