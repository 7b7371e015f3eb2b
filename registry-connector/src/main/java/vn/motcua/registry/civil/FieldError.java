package vn.motcua.registry.civil;

import java.util.Objects;

/**
 * A field that the registry refused, without its value.
 *
 * @param field the field's name on the wire
 * @param problem what is wrong with it
 */
public record FieldError(String field, Problem problem) {

    /** What can be wrong with a field. */
    public enum Problem {
        /** Longer than allowed. */
        TOO_LONG("quá dài", "too long"),
        /** Not a code of the catalogue. */
        NOT_IN_CATALOGUE("không có trong danh mục", "not in the catalogue"),
        /** Written in another way than expected. */
        WRONG_FORMAT("sai định dạng", "wrong format"),
        /** Empty or absent. */
        MISSING("còn thiếu", "missing"),
        /** Something else. */
        OTHER("không hợp lệ", "not valid");

        private final String vi;
        private final String en;

        Problem(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        /**
         * The words for it in Vietnamese.
         *
         * @return the words
         */
        public String vi() {
            return vi;
        }

        /**
         * The words for it in English.
         *
         * @return the words
         */
        public String en() {
            return en;
        }
    }

    /** Refuses missing parts. */
    public FieldError {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(problem, "problem");
    }
}
