package vn.motcua.fee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.law.yaml.YamlPack;
import vn.motcua.law.yaml.YamlPack.Placed;
import vn.motcua.law.yaml.YamlPlaces;

/**
 * Worked cases from a file, to which whoever writes a pack holds it before it is used. Immutable and thread-safe.
 *
 * <p>The file is YAML: a list {@code cases}, each with {@code id}, {@code fee}, {@code date}, {@code channel} and {@code text};
 * {@code province} (a code as of 2025-07-01; Cà Mau where none is given), {@code former}, {@code facts}, {@code groups} and,
 * for all of these, {@code evidence} (where none is given VNeID for digital citizens and an officer for others); then either
 * {@code pay} in đồng, with {@code supported}, {@code unconfirmed} and {@code validUntil} as far as they matter, or {@code
 * notPriced} with the code of the reason.
 */
public final class FeeCases {

    private final List<FeeCase> all;
    private final YamlPlaces places;

    private FeeCases(Placed<WrittenCase.Sheet> read) {
        this.places = read.places();
        List<FeeCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<WrittenCase> written = read.value().cases();
        if (written.isEmpty()) {
            throw new IntegrityException(places.at(FeeCaseReason.NONE.with(), "cases"));
        }
        for (int i = 0; i < written.size(); i++) {
            if (!ids.add(written.get(i).id())) {
                throw new IntegrityException(
                        at(i, FeeCaseReason.TWICE.with(written.get(i).id())));
            }
            try {
                cases.add(written.get(i).meant());
            } catch (InvalidInputException e) {
                throw new IntegrityException(at(i, e.reason()), e);
            }
        }
        this.all = List.copyOf(cases);
    }

    /**
     * Reads the cases of a file.
     *
     * @param file a YAML file, at most 2 MB
     * @return the cases
     * @throws IntegrityException if the file is missing, malformed or empty, or a case is none, with file, line and column
     */
    public static FeeCases from(Path file) {
        return new FeeCases(YamlPack.placedIn(file, WrittenCase.Sheet.class));
    }

    /**
     * The cases.
     *
     * @return the cases in the order of the file
     */
    public List<FeeCase> all() {
        return all;
    }

    /**
     * Prices every case and compares.
     *
     * @param schedule the fees to hold to the cases
     * @return what differs, each with file, line and column of the case; nothing if the schedule says what the texts say
     */
    public List<Reason> differences(FeeSchedule schedule) {
        List<Reason> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (Reason difference : all.get(i).differences(schedule)) {
                found.add(at(i, difference));
            }
        }
        return List.copyOf(found);
    }

    private Reason at(int index, Reason what) {
        return places.at(what, "cases", index);
    }
}
