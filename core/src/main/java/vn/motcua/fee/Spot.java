package vn.motcua.fee;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.error.Reason;
import vn.motcua.law.yaml.YamlPlaces;

/** A value of a pack, by the keys and indexes that lead to it, so that a fault can be shown where it stands. */
record Spot(YamlPlaces places, List<Object> path) {

    Spot {
        path = List.copyOf(path);
    }

    static Spot top(YamlPlaces places) {
        return new Spot(places, List.of());
    }

    Spot in(Object... steps) {
        return new Spot(places, Stream.concat(path.stream(), Stream.of(steps)).toList());
    }

    /** The reason with file, line and column before it. */
    Reason at(Reason what) {
        return places.at(what, path.toArray());
    }
}
