package vn.motcua.law.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;

/**
 * Where each value of a YAML file stands, so that whoever checks what the file means can point at it. Refuses on the way what
 * a data file has no use for and an attacker has: anchors, aliases, tags, keys that stand twice, several documents, numbers that
 * are not written in plain digits, scalars of more than {@value #LONGEST} characters.
 * Immutable and thread-safe.
 */
public final class YamlPlaces {

    /** The longest scalar. */
    static final int LONGEST = 4000;

    /** What fits a long, and no exponent, behind which a short text hides a number without end. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?");

    private static final YAMLMapper TOKENS = new YAMLMapper();

    private final String file;
    private final Map<String, Place> places;
    private final Map<String, Place> keys;

    /**
     * A place in a file, counted from 1.
     *
     * @param line the line
     * @param column the column
     */
    public record Place(int line, int column) {}

    private YamlPlaces(String file, Map<String, Place> places, Map<String, Place> keys) {
        this.file = file;
        this.places = Map.copyOf(places);
        this.keys = Map.copyOf(keys);
    }

    static YamlPlaces of(String file, byte[] bytes) {
        Map<String, Place> places = new HashMap<>();
        Map<String, Place> keys = new HashMap<>();
        try (JsonParser parser = TOKENS.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamLocation at = parser.currentTokenLocation();
                Place place = new Place(at.getLineNr(), at.getColumnNr());
                plain(parser, token, file, place);
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                if (token == JsonToken.PROPERTY_NAME) {
                    if (keys.put(pointer, place) != null) {
                        throw refusal(PackFault.DUPLICATE_KEY, file, place, parser.currentName());
                    }
                } else if (!token.isStructEnd() && places.putIfAbsent(pointer, place) != null) {
                    throw refusal(PackFault.SEVERAL_DOCUMENTS, file, place);
                }
            }
        } catch (JacksonException e) {
            throw new IntegrityException(PackFault.reason(file, e), e);
        }
        return new YamlPlaces(file, places, keys);
    }

    private static void plain(JsonParser parser, JsonToken token, String file, Place place) {
        boolean alias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        if (alias || parser.getObjectId() != null || parser.getTypeId() != null) {
            throw refusal(PackFault.YAML_TRICK, file, place);
        }
        boolean named = token == JsonToken.PROPERTY_NAME;
        if ((named || token.isScalarValue()) && parser.getStringLength() > LONGEST) {
            throw refusal(PackFault.SCALAR_TOO_LONG, file, place, LONGEST);
        }
        if (token.isNumeric() && !NUMBER.matcher(parser.getString()).matches()) {
            throw refusal(PackFault.NUMBER_ODD, file, place);
        }
    }

    private static IntegrityException refusal(PackFault fault, String file, Place place, Object... more) {
        Object[] parts = Stream.concat(Stream.of(file, place.line(), place.column()), Stream.of(more))
                .toArray();
        return new IntegrityException(fault.with(parts));
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /**
     * The file's name.
     *
     * @return the name, as it stands in messages
     */
    public String file() {
        return file;
    }

    /**
     * Where a value stands.
     *
     * @param path the keys and indexes that lead to it, from the top
     * @return its place, or that of the nearest value around it that is written
     */
    public Place of(Object... path) {
        StringBuilder pointer = new StringBuilder();
        Place nearest = find(places, "").orElse(new Place(1, 1));
        for (Object step : path) {
            step(pointer, step);
            nearest = find(places, pointer.toString()).orElse(nearest);
        }
        return nearest;
    }

    /** Where the last key of a path stands. */
    Place ofKey(Object... path) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : path) {
            step(pointer, step);
        }
        return find(keys, pointer.toString()).orElseGet(() -> of(path));
    }

    private static void step(StringBuilder pointer, Object step) {
        pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }

    private static Optional<Place> find(Map<String, Place> all, String pointer) {
        @Nullable Place place = all.get(pointer);
        return Optional.ofNullable(place);
    }

    /**
     * A reason that says where.
     *
     * @param what what is wrong
     * @param path the keys and indexes that lead to it
     * @return the same code, with file, line and column before the words
     */
    public Reason at(Reason what, Object... path) {
        Place place = of(path);
        return new Reason(
                what.code(),
                "%s, dòng %d, cột %d: %s".formatted(file, place.line(), place.column(), what.vi()),
                "%s, line %d, column %d: %s".formatted(file, place.line(), place.column(), what.en()));
    }
}
