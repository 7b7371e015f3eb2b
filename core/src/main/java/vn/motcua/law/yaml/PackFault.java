package vn.motcua.law.yaml;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Why a file of ours or of a user's cannot be read, in the words of whoever wrote the file. */
enum PackFault implements ReasonCode {
    MISSING("law.pack-missing", "Không đọc được tệp dữ liệu %s.", "The data file %s cannot be read."),
    MALFORMED(
            "law.pack-malformed",
            "Tệp dữ liệu %1$s sai ở dòng %2$s, cột %3$s: %4$s",
            "The data file %1$s is malformed at line %2$s, column %3$s: %5$s"),
    EMPTY("law.pack-empty", "Tệp dữ liệu %s không có nội dung.", "The data file %s is empty."),
    DUPLICATE_KEY(
            "law.pack-duplicate-key",
            "Tệp dữ liệu %s, dòng %s, cột %s: mục «%s» bị ghi hai lần.",
            "The data file %s, line %s, column %s: the key «%s» stands twice."),
    SEVERAL_DOCUMENTS(
            "law.pack-several-documents",
            "Tệp dữ liệu %s, dòng %s, cột %s: một tệp chỉ chứa một tài liệu YAML (không dùng «---» ở giữa).",
            "The data file %s, line %s, column %s: a file holds one YAML document only (no «---» within)."),
    NUMBER_ODD(
            "law.pack-number-odd",
            "Tệp dữ liệu %s, dòng %s, cột %s: số phải viết bằng chữ số thập phân, không dấu phân cách hàng nghìn, không số 0 ở đầu (ví dụ 5000; 0.5).",
            "The data file %s, line %s, column %s: a number is written in plain decimal digits, without separators or a leading 0 (for example 5000; 0.5)."),
    TOO_LARGE("law.pack-too-large", "Tệp dữ liệu %s lớn hơn %s byte.", "The data file %s is larger than %s bytes."),
    YAML_TRICK(
            "law.pack-yaml-trick",
            "Tệp dữ liệu %s, dòng %s, cột %s: không được dùng neo, bí danh hoặc thẻ kiểu của YAML.",
            "The data file %s, line %s, column %s: anchors, aliases and tags of YAML are not allowed."),
    SCALAR_TOO_LONG(
            "law.pack-scalar-too-long",
            "Tệp dữ liệu %s, dòng %s, cột %s: một giá trị dài hơn %s ký tự.",
            "The data file %s, line %s, column %s: a value is longer than %s characters.");

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");
    private static final int LONGEST = 60;

    private final Reason template;

    PackFault(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }

    /** What is wrong, and where. Never the text of the binding itself, which names our classes, and only in English. */
    static Reason reason(String file, JacksonException e) {
        var where = e.getLocation();
        int line = where == null ? 0 : where.getLineNr();
        int column = where == null ? 0 : where.getColumnNr();
        return reason(file, line, column, e);
    }

    static Reason reason(String file, int line, int column, JacksonException e) {
        Wrong wrong = wrong(e);
        return MALFORMED.with(file, line, column, wrong.vi(), wrong.en());
    }

    /** The same, where the places of the file's values are known: the binding itself often cannot tell where it was. */
    static Reason reason(YamlPlaces places, DatabindException e) {
        Object[] path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? (Object) step.getIndex() : step.getPropertyName())
                .toArray();
        YamlPlaces.Place place = e instanceof UnrecognizedPropertyException ? places.ofKey(path) : places.of(path);
        return reason(places.file(), place.line(), place.column(), e);
    }

    private record Wrong(String vi, String en) {}

    private static Wrong wrong(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MotCuaException coded) {
                return new Wrong(coded.reason().vi(), coded.reason().en());
            }
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            String key = bounded(unknown.getPropertyName());
            return new Wrong("không có mục nào tên «" + key + "».", "there is no key named «" + key + "».");
        }
        if (!(e instanceof DatabindException)) {
            return new Wrong(
                    "không đúng cú pháp YAML, hoặc một mục bị ghi hai lần.", "this is no YAML, or a key stands twice.");
        }
        String place = place(e);
        if (e instanceof InvalidFormatException format && isChoice(format.getTargetType())) {
            String choices = choices(format.getTargetType());
            return new Wrong(
                    "«" + place + "» phải là một trong các giá trị: " + choices + ".",
                    "«" + place + "» must be one of: " + choices + ".");
        }
        return new Wrong(
                "giá trị của «" + place + "» thiếu, để trống hoặc không đúng kiểu.",
                "the value of «" + place + "» is missing, empty or of the wrong kind.");
    }

    private static boolean isChoice(@Nullable Class<?> type) {
        return type != null && type.isEnum();
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The keys that lead to the value; a part that a record misses is named by the record. */
    private static String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex() + 1).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        Optional.ofNullable(e.getCause())
                .filter(NullPointerException.class::isInstance)
                .map(Throwable::getMessage)
                .filter(name -> NAME.matcher(name).matches())
                .ifPresent(name -> place.append(place.isEmpty() ? "" : ".").append(name));
        return bounded(place.toString());
    }

    private static String bounded(@Nullable String text) {
        String known = text == null ? "" : text;
        return known.length() <= LONGEST ? known : known.substring(0, LONGEST) + "…";
    }
}
