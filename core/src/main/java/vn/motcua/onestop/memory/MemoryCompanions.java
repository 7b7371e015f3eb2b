package vn.motcua.onestop.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.ConflictException;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Companions;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.onestop.memory.MemoryTables.CompanionKey;

/** Companions in memory. */
record MemoryCompanions(Map<CompanionKey, Companion> rows) implements Companions {

    @Override
    public void insert(Companion companion) {
        if (rows.containsKey(key(companion)) || collides(companion)) {
            throw taken(companion);
        }
        rows.put(key(companion), companion);
    }

    @Override
    public void update(Companion companion) {
        Companion stored = rows.get(key(companion));
        if (stored == null || stored.version() + 1 != companion.version() || collides(companion)) {
            throw taken(companion);
        }
        rows.put(key(companion), companion);
    }

    @Override
    public Optional<Companion> lock(String kind, String key) {
        return Optional.ofNullable(rows.get(new CompanionKey(kind, key)));
    }

    @Override
    public Optional<Companion> lockByAlias(String kind, String alias) {
        return first(kind, row -> row.alias().equals(Optional.of(alias)));
    }

    @Override
    public Optional<Companion> inSlot(String kind, String slot) {
        return first(kind, row -> row.slot().equals(Optional.of(slot)));
    }

    @Override
    public List<Companion> of(String kind, DossierCode dossier) {
        return rows.values().stream()
                .filter(row -> row.kind().equals(kind) && row.dossier().equals(dossier))
                .sorted(Comparator.comparing(Companion::key))
                .toList();
    }

    @Override
    public List<Companion> of(DossierCode dossier) {
        return rows.values().stream()
                .filter(row -> row.dossier().equals(dossier))
                .sorted(Comparator.comparing(Companion::kind).thenComparing(Companion::key))
                .toList();
    }

    @Override
    public void delete(DossierCode dossier) {
        rows.values().removeIf(row -> row.dossier().equals(dossier));
    }

    @Override
    public List<Companion> claimDue(String kind, Instant now, Duration lease, int limit) {
        List<Companion> due = rows.values().stream()
                .filter(row -> row.kind().equals(kind))
                .filter(row -> row.dueAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(row -> row.dueAt().orElseThrow()))
                .limit(limit)
                .map(row -> leased(row, now.plus(lease)))
                .toList();
        due.forEach(row -> rows.put(key(row), row));
        return due;
    }

    private static Companion leased(Companion row, Instant until) {
        return new Companion(
                row.kind(),
                row.key(),
                row.dossier(),
                row.alias(),
                row.slot(),
                row.state(),
                Optional.of(until),
                row.version(),
                row.body());
    }

    private boolean collides(Companion companion) {
        return first(
                        companion.kind(),
                        row -> !row.key().equals(companion.key())
                                && (same(row.alias(), companion.alias()) || same(row.slot(), companion.slot())))
                .isPresent();
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private Optional<Companion> first(String kind, Predicate<Companion> wanted) {
        return rows.values().stream()
                .filter(row -> row.kind().equals(kind) && wanted.test(row))
                .findFirst();
    }

    private static CompanionKey key(Companion companion) {
        return new CompanionKey(companion.kind(), companion.key());
    }

    private static ConflictException taken(Companion companion) {
        return new ConflictException(OneStopReason.COMPANION_TAKEN.with(companion.kind()));
    }
}
