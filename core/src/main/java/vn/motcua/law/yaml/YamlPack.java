package vn.motcua.law.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.error.IntegrityException;

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
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Day()))
            .build();

    private static final int LARGEST = 2_000_000;

    private YamlPack() {}

    /**
     * A pack together with the places of its values.
     *
     * @param value the bound pack
     * @param places where each value stands
     * @param <T> the record's type
     */
    public record Placed<T>(T value, YamlPlaces places) {}

    /** A figure that someone forgot would read as 0, and a fee of 0 as an exemption: so it must be written. */
    private static final class FiguresRequired extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType().isPrimitive() ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }
    }

    /** 2025-01-01 and nothing else: the usual reading takes {@code 2025} for a count of days since 1970, and "" for no day. */
    private static final class Day extends ValueDeserializer<LocalDate> {

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(context.constructType(LocalDate.class), parser);
            }
            String text = parser.getString();
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw context.weirdStringException(text, LocalDate.class, "no day");
            }
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
                throw new IntegrityException(PackFault.MISSING.with(name));
            }
            return read(name, in, shape);
        } catch (IOException e) {
            throw new IntegrityException(PackFault.MISSING.with(name), e);
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
            throw new IntegrityException(PackFault.MISSING.with(file), e);
        }
    }

    /**
     * Reads a pack that someone will check further, and say where it is wrong.
     *
     * @param name what to call it in a message
     * @param in its bytes, UTF-8, at most 2 MB
     * @param shape the record to bind to
     * @param <T> the record's type
     * @return the bound pack with the places of its values
     * @throws IntegrityException if the pack is too large, plays tricks with YAML or is malformed, with line and column
     */
    public static <T> Placed<T> placed(String name, InputStream in, Class<T> shape) {
        try {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IntegrityException(PackFault.TOO_LARGE.with(name, LARGEST));
            }
            YamlPlaces places = YamlPlaces.of(name, bytes);
            if (places.isEmpty()) {
                throw new IntegrityException(PackFault.EMPTY.with(name));
            }
            return new Placed<>(bound(places, bytes, shape), places);
        } catch (IOException e) {
            throw new IntegrityException(PackFault.MISSING.with(name), e);
        }
    }

    private static <T> T bound(YamlPlaces places, byte[] bytes, Class<T> shape) {
        try {
            return whole(places.file(), MAPPER.readValue(bytes, shape));
        } catch (DatabindException e) {
            throw new IntegrityException(PackFault.reason(places, e), e);
        } catch (JacksonException e) {
            throw new IntegrityException(PackFault.reason(places.file(), e), e);
        }
    }

    /** A file with nothing but comments binds to nothing. */
    private static <T> T whole(String name, @Nullable T value) {
        if (value == null) {
            throw new IntegrityException(PackFault.EMPTY.with(name));
        }
        return value;
    }

    /**
     * Reads such a pack that ships with the SDK.
     *
     * @param name the file's name in {@code vn/motcua/law}
     * @param shape the record to bind to
     * @param <T> the record's type
     * @return the bound pack with the places of its values
     * @throws IntegrityException if the pack is missing or malformed
     */
    public static <T> Placed<T> shippedPlaced(String name, Class<T> shape) {
        try (InputStream in = YamlPack.class.getResourceAsStream("/vn/motcua/law/" + name)) {
            if (in == null) {
                throw new IntegrityException(PackFault.MISSING.with(name));
            }
            return placed(name, in, shape);
        } catch (IOException e) {
            throw new IntegrityException(PackFault.MISSING.with(name), e);
        }
    }

    /**
     * Reads such a pack from a file.
     *
     * @param file the file
     * @param shape the record to bind to
     * @param <T> the record's type
     * @return the bound pack with the places of its values
     * @throws IntegrityException if the pack is missing or malformed
     */
    public static <T> Placed<T> placedIn(Path file, Class<T> shape) {
        try (InputStream in = Files.newInputStream(file)) {
            return placed(file.toString(), in, shape);
        } catch (IOException e) {
            throw new IntegrityException(PackFault.MISSING.with(file), e);
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
            return whole(name, MAPPER.readValue(in, shape));
        } catch (JacksonException e) {
            throw new IntegrityException(PackFault.reason(name, e), e);
        }
    }
}
