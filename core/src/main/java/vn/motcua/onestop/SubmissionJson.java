package vn.motcua.onestop;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.error.IntegrityException;

/**
 * Writes submissions for a store, and reads them back. What it writes holds personal data in the clear: it belongs into a
 * database, never into a log. The same submission always gives the same text. Thread-safe.
 */
public final class SubmissionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            // so that whatever was typed, lone surrogates and all, can be kept and comes back as it was
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private SubmissionJson() {}

    /**
     * Writes a submission.
     *
     * @param submission the submission
     * @return its JSON
     */
    public static String write(Submission submission) {
        return text(submission);
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Reads a submission.
     *
     * @param json what {@link #write} gave
     * @return the submission
     * @throws IntegrityException if it cannot be read
     */
    public static Submission read(String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, Submission.class))
                    .orElseThrow(SubmissionJson::unreadable);
        } catch (JacksonException e) {
            // the parser's own message may quote personal data, so neither it nor the cause goes along
            throw unreadable();
        }
    }

    private static IntegrityException unreadable() {
        return new IntegrityException(OneStopReason.DRAFT_UNREADABLE.with());
    }
}
