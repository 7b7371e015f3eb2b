package vn.motcua.onestop.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.error.ConflictException;
import vn.motcua.onestop.Draft;
import vn.motcua.onestop.Drafts;
import vn.motcua.onestop.OneStopReason;

/** Drafts on a table in memory. */
record MemoryDrafts(Map<UUID, Draft> table) implements Drafts {

    @Override
    public Optional<Draft> find(UUID id) {
        return Optional.ofNullable(table.get(id));
    }

    @Override
    public List<Draft> ofAccount(String account, int limit) {
        return table.values().stream()
                .filter(draft -> draft.account().equals(account))
                .sorted(Comparator.comparing(Draft::changedAt).reversed().thenComparing(Draft::id))
                .limit(limit)
                .toList();
    }

    @Override
    public void insert(Draft draft) {
        if (table.putIfAbsent(draft.id(), draft) != null) {
            throw conflict();
        }
    }

    @Override
    public void update(Draft draft) {
        check(draft.id(), draft.version() - 1);
        table.put(draft.id(), draft);
    }

    @Override
    public void delete(Draft draft) {
        check(draft.id(), draft.version());
        table.remove(draft.id());
    }

    @Override
    public int deleteUnchangedSince(Instant before) {
        int size = table.size();
        table.values().removeIf(draft -> draft.changedAt().isBefore(before));
        return size - table.size();
    }

    private void check(UUID id, long version) {
        if (find(id).filter(stored -> stored.version() == version).isEmpty()) {
            throw conflict();
        }
    }

    private static ConflictException conflict() {
        return new ConflictException(OneStopReason.DRAFT_CONFLICT.with());
    }
}
