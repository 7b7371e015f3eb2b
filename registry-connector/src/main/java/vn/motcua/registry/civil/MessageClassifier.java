package vn.motcua.registry.civil;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the registry's sentences mean, since part of its outcomes is told in words and not in codes. A table of phrases,
 * compared without regard to case, blanks and Unicode form; the first that occurs in the message decides. Immutable.
 */
public final class MessageClassifier {

    /** What a message can mean. */
    public enum Meaning {
        /** It is there already: as good as accepted. */
        ALREADY_RECEIVED,
        /** Not now: send it again later. */
        RETRY,
        /** It will never be taken as it is. */
        REFUSED
    }

    private record Row(String phrase, Meaning meaning) {}

    private static final MessageClassifier SHIPPED =
            new MessageClassifier(CodeTable.read("message-meanings.csv").stream()
                    .map(cells -> new Row(Words.plain(cells.get(0)), Meaning.valueOf(cells.get(1))))
                    .toList());

    private final List<Row> rows;

    private MessageClassifier(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The phrases seen in public clients.
     *
     * @return the shipped table
     */
    public static MessageClassifier shipped() {
        return SHIPPED;
    }

    /**
     * The same table with one more phrase, looked for before the others.
     *
     * @param phrase the phrase, not blank
     * @param meaning what it means
     * @return a copy
     * @throws vn.motcua.error.InvalidInputException if the phrase is blank
     */
    public MessageClassifier with(String phrase, Meaning meaning) {
        Objects.requireNonNull(meaning, "meaning");
        CivilSettings.check("message", !phrase.isBlank());
        List<Row> more = new ArrayList<>();
        more.add(new Row(Words.plain(phrase), meaning));
        more.addAll(rows);
        return new MessageClassifier(more);
    }

    /**
     * What a message means.
     *
     * @param message the registry's sentence
     * @return the meaning, or empty if no phrase of the table occurs in it
     */
    public Optional<Meaning> classify(String message) {
        String plain = Words.plain(message);
        return rows.stream()
                .filter(row -> plain.contains(row.phrase()))
                .map(Row::meaning)
                .findFirst();
    }
}
