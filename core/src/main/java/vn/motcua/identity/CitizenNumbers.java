package vn.motcua.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.law.Confidence;
import vn.motcua.law.yaml.YamlPack;

/** What the first six digits of a personal number say, read from {@code citizen-numbers.yaml}. */
final class CitizenNumbers {

    private final Map<Integer, Century> centuries;
    private final Map<String, Place> places;

    private CitizenNumbers(Pack pack) {
        centuries = pack.centuries().stream().collect(Collectors.toUnmodifiableMap(Century::digit, row -> row));
        places = pack.places().stream().collect(Collectors.toUnmodifiableMap(Place::code, row -> row));
    }

    static CitizenNumbers shipped() {
        return Shipped.NUMBERS;
    }

    Optional<Century> century(int digit) {
        return Optional.ofNullable(centuries.get(digit));
    }

    Optional<String> place(String code) {
        return Optional.ofNullable(places.get(code)).map(Place::name);
    }

    record Structure(String source, Confidence confidence) {}

    record Century(int digit, int from, Gender gender, String source, Confidence confidence) {}

    record Place(String code, String name, String source, Confidence confidence) {}

    record Pack(String version, Structure structure, List<Century> centuries, List<Place> places) {}

    private static final class Shipped {
        static final CitizenNumbers NUMBERS = new CitizenNumbers(YamlPack.shipped("citizen-numbers.yaml", Pack.class));
    }
}
