package vn.motcua.law.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
 * a data file has no use for and an attacker has: anchors, aliases, tags, scalars of more than {@value #LONGEST} characters.
 * Immutable and thread-safe.
 */
public final class YamlPlaces {

    /** The longest scalar. */
    static final int LONGEST = 4000;

    private final String file;
    private final Map<String, Place> places;

    /**
     * A place in a file, counted from 1.
     *
     * @param line the line
     * @param column the column
     */
    public record Place(int line, int column) {}

    private YamlPlaces(String file, Map<String, Place> places) {
        this.file = file;
        this.places = Map.copyOf(places);
    }

    static YamlPlaces of(String file, byte[] bytes, YAMLMapper mapper) {
        Map<String, Place> places = new HashMap<>();
        try (JsonParser parser = mapper.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamLocation at = parser.currentTokenLocation();
                Place place = new Place(at.getLineNr(), at.getColumnNr());
                plain(parser, file, place);
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY && token != JsonToken.PROPERTY_NAME) {
                    places.putIfAbsent(
                            parser.streamReadContext().pathAsPointer().toString(), place);
                }
            }
        } catch (JacksonException e) {
            throw new IntegrityException(PackFault.reason(file, e), e);
        }
        return new YamlPlaces(file, places);
    }

    private static void plain(JsonParser parser, String file, Place place) {
        boolean alias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        if (alias || parser.getObjectId() != null || parser.getTypeId() != null) {
            throw new IntegrityException(PackFault.YAML_TRICK.with(file, place.line(), place.column()));
        }
        if ((parser.currentToken() == JsonToken.VALUE_STRING || parser.currentToken() == JsonToken.PROPERTY_NAME)
                && parser.getStringLength() > LONGEST) {
            throw new IntegrityException(PackFault.SCALAR_TOO_LONG.with(file, place.line(), place.column(), LONGEST));
        }
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
        Place nearest = find("").orElse(new Place(1, 1));
        for (Object step : path) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
            nearest = find(pointer.toString()).orElse(nearest);
        }
        return nearest;
    }

    private Optional<Place> find(String pointer) {
        @Nullable Place place = places.get(pointer);
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
