package vn.motcua.law.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** Binds a YAML pack to the records of the topic that reads it: no unknown key, no duplicate key, no missing value. */
public final class YamlPack {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .annotationIntrospector(new FiguresRequired())
            .build();

    private static final Pattern KEY = Pattern.compile("[A-Za-z]{1,40}");
    private static final int LONGEST_PLACE = 120;

    private YamlPack() {}

    /** A figure that someone forgot would read as 0, and a fee of 0 as an exemption: so it must be written. */
    private static final class FiguresRequired extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType().isPrimitive() ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }
    }

    /**
     * Reads a pack that ships with the SDK.
     *
     * @param name the file's name in {@code vn/motcua/law}
     * @param shape the record to bind to
     * @param <T> the record's type
     * @return the bound pack
     * @throws IntegrityException if the pack is missing or malformed, with its name, line and column
     */
    public static <T> T shipped(String name, Class<T> shape) {
        try (InputStream in = YamlPack.class.getResourceAsStream("/vn/motcua/law/" + name)) {
            if (in == null) {
                throw new IntegrityException(Fault.MISSING.with(name));
            }
            return read(name, in, shape);
        } catch (IOException e) {
            throw new IntegrityException(Fault.MISSING.with(name), e);
        }
    }

    /**
     * Reads a pack from a file.
     *
     * @param file the file
     * @param shape the record to bind to
     * @param <T> the record's type
     * @return the bound pack
     * @throws IntegrityException if the pack is missing or malformed, with its name, line and column
     */
    public static <T> T in(Path file, Class<T> shape) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, shape);
        } catch (IOException e) {
            throw new IntegrityException(Fault.MISSING.with(file), e);
        }
    }

    /**
     * Reads a pack from anywhere.
     *
     * @param name what to call it in a message
     * @param in its bytes, UTF-8
     * @param shape the record to bind to
     * @param <T> the record's type
     * @return the bound pack
     * @throws IntegrityException if the pack is malformed, with its name, line and column
     */
    public static <T> T read(String name, InputStream in, Class<T> shape) {
        try {
            return MAPPER.readValue(in, shape);
        } catch (JacksonException e) {
            var where = e.getLocation();
            int line = where == null ? 0 : where.getLineNr();
            int column = where == null ? 0 : where.getColumnNr();
            Reason why = why(e);
            throw new IntegrityException(Fault.MALFORMED.with(name, line, column, why.vi(), why.en()), e);
        }
    }

    /** What is amiss in the words of whoever wrote the file: the parser's own would be English, of classes and exceptions. */
    private static Reason why(JacksonException e) {
        if (e.getCause() instanceof MotCuaException refusal) {
            return refusal.reason();
        }
        String place = place(e);
        if (e instanceof PropertyBindingException) {
            return Fault.KEY_UNKNOWN.with(place);
        }
        if (e.getCause() instanceof NullPointerException missing) {
            String key = String.valueOf(missing.getMessage());
            return Fault.PART_MISSING.with(place, KEY.matcher(key).matches() ? " (" + key + ")" : "");
        }
        return (e instanceof DatabindException ? Fault.VALUE_UNFIT : Fault.NOT_YAML).with(place);
    }

    /** The keys from the top of the file down, cut to what can be shown. */
    private static String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String key = step.getPropertyName();
            place.append(key == null ? "[" + (step.getIndex() + 1) + "]" : (place.isEmpty() ? "" : ".") + key);
        }
        return place.length() > LONGEST_PLACE ? place.substring(0, LONGEST_PLACE) + "…" : place.toString();
    }

    private enum Fault implements ReasonCode {
        MISSING("law.pack-missing", "Không đọc được tệp dữ liệu %s.", "The data file %s cannot be read."),
        MALFORMED(
                "law.pack-malformed",
                "Tệp dữ liệu %1$s sai ở dòng %2$d, cột %3$d: %4$s",
                "The data file %1$s is malformed at line %2$d, column %3$d: %5$s"),
        KEY_UNKNOWN("law.pack-key-unknown", "không có mục nào tên «%s».", "there is no key «%s»."),
        PART_MISSING("law.pack-part-missing", "thiếu nội dung ở «%s»%s.", "something is missing in «%s»%s."),
        VALUE_UNFIT(
                "law.pack-value-unfit",
                "giá trị ở «%s» bị thiếu hoặc không đúng dạng.",
                "the value of «%s» is missing or of another form than expected."),
        NOT_YAML(
                "law.pack-not-yaml",
                "không đúng cú pháp YAML, hoặc một mục được ghi hai lần «%s».",
                "this is not correct YAML, or a key stands twice «%s».");

        private final Reason template;

        Fault(String code, String vi, String en) {
            template = new Reason(code, vi, en);
        }

        @Override
        public Reason template() {
            return template;
        }
    }
}
