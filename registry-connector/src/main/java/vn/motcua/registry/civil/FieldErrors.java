package vn.motcua.registry.civil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.error.Reason;
import vn.motcua.registry.civil.FieldError.Problem;

/**
 * Takes the registry's free text apart. Several errors arrive glued together, and a lost line break may leave a stray {@code
 * n}, {@code nc} or {@code capn} before the next field's name; so the names that we know are looked for wherever they stand,
 * and what follows one belongs to it. The text itself is not kept, since it may quote a value.
 */
final class FieldErrors {

    private static final Pattern NAMES = Pattern.compile(KnownFields.names().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private FieldErrors() {}

    static List<FieldError> split(String text) {
        List<MatchResult> places = NAMES.matcher(text).results().toList();
        Map<String, Problem> found = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1).start() : text.length();
            Problem problem = problem(Words.plain(text.substring(places.get(i).end(), end)));
            found.merge(places.get(i).group(), problem, (one, other) -> one == Problem.OTHER ? other : one);
        }
        List<FieldError> errors = new ArrayList<>();
        found.forEach((field, problem) -> errors.add(new FieldError(field, problem)));
        return List.copyOf(errors);
    }

    static Reason reason(List<FieldError> errors) {
        if (errors.isEmpty()) {
            return CivilReason.DATA_INCORRECT_UNSAID.with();
        }
        String vi = errors.stream()
                .map(error -> error.field() + " (" + error.problem().vi() + ")")
                .collect(Collectors.joining(", "));
        String en = errors.stream()
                .map(error -> error.field() + " (" + error.problem().en() + ")")
                .collect(Collectors.joining(", "));
        return CivilReason.DATA_INCORRECT.with(vi, en);
    }

    /** The order matters: "không tồn tại trong danh mục" also says that something is not there. */
    private static Problem problem(String words) {
        if (words.contains("độ dài") || words.contains("quá dài")) {
            return Problem.TOO_LONG;
        }
        if (words.contains("danh mục")) {
            return Problem.NOT_IN_CATALOGUE;
        }
        if (words.contains("định dạng")) {
            return Problem.WRONG_FORMAT;
        }
        if (words.contains("bắt buộc") || words.contains("để trống") || words.contains("thiếu")) {
            return Problem.MISSING;
        }
        return Problem.OTHER;
    }
}
