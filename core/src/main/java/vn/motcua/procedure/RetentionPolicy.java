package vn.motcua.procedure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.law.yaml.YamlPack;

/**
 * For how long each class of dossiers is kept. The shipped policy names the classes and no period, since the texts at hand
 * give none: an agency adds its own rows with {@link #with} or {@link #from}. Immutable and thread-safe.
 */
public final class RetentionPolicy {

    private final String usual;
    private final List<RetentionClass> rows;

    private RetentionPolicy(String usual, List<RetentionClass> rows) {
        this.usual = usual;
        this.rows = List.copyOf(rows);
    }

    /**
     * The policy that ships with the SDK.
     *
     * @return classes without a period
     */
    public static RetentionPolicy shipped() {
        return of(YamlPack.shipped("retention.yaml", Pack.class));
    }

    /**
     * A policy of one's own.
     *
     * @param file a YAML file of the same shape as the shipped one
     * @return the policy
     * @throws vn.motcua.error.IntegrityException if the file is missing or malformed, with the place
     */
    public static RetentionPolicy from(Path file) {
        return of(YamlPack.in(file, Pack.class));
    }

    private static RetentionPolicy of(Pack pack) {
        return new RetentionPolicy(pack.usual(), pack.classes());
    }

    /**
     * This policy with one more row; of rows of one class that begin on the same day, the one added last counts.
     *
     * @param row the setting of an agency, with its own basis
     * @return a copy
     */
    public RetentionPolicy with(RetentionClass row) {
        List<RetentionClass> more = new ArrayList<>();
        more.add(row);
        more.addAll(rows);
        return new RetentionPolicy(usual, more);
    }

    /**
     * The class of procedures that name none.
     *
     * @return its id
     */
    public String usual() {
        return usual;
    }

    /**
     * What counts for a class on a day.
     *
     * @param id the class
     * @param day the day in Vietnam
     * @return the latest row that has begun, or empty if there is none
     */
    public Optional<RetentionClass> on(String id, LocalDate day) {
        return rows.stream()
                .filter(row -> row.id().equals(id) && !row.from().isAfter(day))
                .sorted(Comparator.comparing(RetentionClass::from).reversed())
                .findFirst();
    }

    record Pack(String version, String usual, List<RetentionClass> classes) {}
}
