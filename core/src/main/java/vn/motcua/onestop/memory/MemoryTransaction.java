package vn.motcua.onestop.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.ConflictException;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.Attention;
import vn.motcua.onestop.Companions;
import vn.motcua.onestop.Deliveries;
import vn.motcua.onestop.Dossiers;
import vn.motcua.onestop.Drafts;
import vn.motcua.onestop.Idempotency;
import vn.motcua.onestop.Numbers;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.onestop.Timers;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.memory.MemoryTables.CounterKey;
import vn.motcua.onestop.memory.MemoryTables.DeliveryRow;

/** One transaction on the tables; the store sees to it that nobody else runs meanwhile. */
final class MemoryTransaction implements Transaction, Dossiers, Idempotency, Numbers {

    private final MemoryTables tables;

    MemoryTransaction(MemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public Dossiers dossiers() {
        return this;
    }

    @Override
    public Drafts drafts() {
        return new MemoryDrafts(tables.drafts);
    }

    @Override
    public Companions companions() {
        return new MemoryCompanions(tables.companions);
    }

    @Override
    public Idempotency idempotency() {
        return this;
    }

    @Override
    public Numbers numbers() {
        return this;
    }

    @Override
    public Timers timers() {
        return new MemoryTimers(tables.timers);
    }

    @Override
    public Deliveries deliveries() {
        return new MemoryDeliveries(tables.deliveries);
    }

    @Override
    public Attention attention() {
        return new MemoryAttention(tables.attention);
    }

    @Override
    public Optional<StoredDossier> find(DossierCode code) {
        return Optional.ofNullable(tables.dossiers.get(code));
    }

    @Override
    public Optional<StoredDossier> lock(DossierCode code) {
        return find(code);
    }

    @Override
    public void insert(Dossier dossier, List<LoggedEvent> events) {
        if (tables.dossiers.containsKey(dossier.code())) {
            throw new ConflictException(OneStopReason.VERSION_CONFLICT.with(dossier.code(), dossier.version()));
        }
        keep(dossier, events);
    }

    @Override
    public void update(Dossier dossier, List<LoggedEvent> events) {
        long stored = find(dossier.code()).map(each -> each.dossier().version()).orElse(0L);
        if (stored == 0 || stored + 1 != dossier.version()) {
            throw new ConflictException(OneStopReason.VERSION_CONFLICT.with(dossier.code(), stored));
        }
        keep(dossier, events);
    }

    private void keep(Dossier dossier, List<LoggedEvent> events) {
        LoggedEvent last = events.get(events.size() - 1);
        tables.dossiers.put(dossier.code(), new StoredDossier(dossier, last.head()));
        tables.events.computeIfAbsent(dossier.code(), code -> new ArrayList<>()).addAll(events);
    }

    @Override
    public void purge(List<LoggedEvent> entries) {
        for (LoggedEvent entry : entries) {
            tables.events
                    .getOrDefault(entry.dossier(), List.of())
                    .replaceAll(stored -> stored.sequence() == entry.sequence() ? entry : stored);
            tables.deliveries.replaceAll(
                    (key, row) -> key.dossier().equals(entry.dossier()) && key.sequence() == entry.sequence()
                            ? new DeliveryRow(entry, row.attempts(), row.claimable())
                            : row);
        }
    }

    @Override
    public List<LoggedEvent> history(DossierCode code) {
        return List.copyOf(tables.events.getOrDefault(code, List.of()));
    }

    @Override
    public Optional<Done> find(String key) {
        return Optional.ofNullable(tables.keys.get(key));
    }

    @Override
    public void keep(String key, Done done) {
        if (tables.keys.putIfAbsent(key, done) != null) {
            throw new ConflictException(OneStopReason.KEY_REUSED.with());
        }
    }

    @Override
    public void forget(DossierCode dossier) {
        tables.keys.values().removeIf(done -> done.dossier().equals(dossier));
    }

    @Override
    public DossierCode next(AgencyCode agency, LocalDate day) {
        return DossierCode.of(agency.value(), day, tables.counters.merge(new CounterKey(agency, day), 1L, Long::sum));
    }
}
