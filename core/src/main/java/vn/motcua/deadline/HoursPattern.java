package vn.motcua.deadline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.Confidence;
import vn.motcua.law.yaml.YamlPack;

/**
 * The hours seen at one desk, to start one's own from. None of them is law.
 *
 * @param name the pattern's name, for example {@code phuong-chanh-hiep}
 * @param place where it was seen, in Vietnamese
 * @param sessions its sessions from Monday to Friday
 * @param saturday its sessions on Saturdays, on which files are taken in; none if it is closed
 * @param source where it was published
 * @param confidence how sure we are
 */
public record HoursPattern(
        String name,
        String place,
        List<Session> sessions,
        List<Session> saturday,
        String source,
        Confidence confidence) {

    private record Pack(String version, List<HoursPattern> patterns) {}

    /** Copies the lists and refuses missing parts. */
    public HoursPattern {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
        sessions = List.copyOf(sessions);
        saturday = List.copyOf(saturday);
    }

    /**
     * The patterns that ship with the SDK.
     *
     * @return them all
     */
    public static List<HoursPattern> shipped() {
        return YamlPack.shipped("working-hours.yaml", Pack.class).patterns();
    }

    /**
     * A shipped pattern by its name.
     *
     * @param name the name
     * @return the pattern
     * @throws InvalidInputException if there is none of that name
     */
    public static HoursPattern named(String name) {
        Objects.requireNonNull(name, "name");
        List<HoursPattern> shipped = shipped();
        return shipped.stream()
                .filter(pattern -> pattern.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(DeadlineReason.PATTERN_UNKNOWN.with(
                        shipped.stream().map(HoursPattern::name).collect(Collectors.joining(", ")))));
    }

    /**
     * The hours themselves; Saturdays take files in and do not count.
     *
     * @return hours to start one's own from
     */
    public WorkingHours hours() {
        return WorkingHours.of(sessions.toArray(Session[]::new))
                .withSaturday(SaturdayDesk.INTAKE_ONLY, saturday.toArray(Session[]::new));
    }
}
