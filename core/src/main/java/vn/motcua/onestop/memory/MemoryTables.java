package vn.motcua.onestop.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.Attention;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Draft;
import vn.motcua.onestop.Idempotency;
import vn.motcua.onestop.StoredDossier;

/** The contents of a store in memory. The values are immutable, so a copy of the maps is a copy of everything. */
final class MemoryTables {

    final Map<DossierCode, StoredDossier> dossiers = new TreeMap<>();
    final Map<DossierCode, List<LoggedEvent>> events = new HashMap<>();
    final Map<UUID, Draft> drafts = new HashMap<>();
    final Map<CompanionKey, Companion> companions = new LinkedHashMap<>();
    final Map<String, Idempotency.Done> keys = new HashMap<>();
    final Map<CounterKey, Long> counters = new HashMap<>();
    final Map<TimerKey, TimerRow> timers = new LinkedHashMap<>();
    final Map<DeliveryKey, DeliveryRow> deliveries = new LinkedHashMap<>();
    final Map<TopicKey, Attention.Item> attention = new LinkedHashMap<>();

    record CompanionKey(String kind, String key) {}

    record CounterKey(AgencyCode agency, LocalDate day) {}

    record TimerKey(DossierCode dossier, Moment kind) {}

    record TimerRow(Instant at, Instant claimable) {}

    record DeliveryKey(String handler, DossierCode dossier, long sequence) {}

    record DeliveryRow(LoggedEvent event, int attempts, Instant claimable) {}

    record TopicKey(DossierCode dossier, String topic) {}

    MemoryTables copy() {
        MemoryTables copy = new MemoryTables();
        copy.dossiers.putAll(dossiers);
        events.forEach((code, list) -> copy.events.put(code, new ArrayList<>(list)));
        copy.drafts.putAll(drafts);
        copy.companions.putAll(companions);
        copy.keys.putAll(keys);
        copy.counters.putAll(counters);
        copy.timers.putAll(timers);
        copy.deliveries.putAll(deliveries);
        copy.attention.putAll(attention);
        return copy;
    }

    /** Puts everything back as it was when the copy was taken, for whoever holds these tables already. */
    void restore(MemoryTables copy) {
        replace(dossiers, copy.dossiers);
        replace(events, copy.events);
        replace(drafts, copy.drafts);
        replace(companions, copy.companions);
        replace(keys, copy.keys);
        replace(counters, copy.counters);
        replace(timers, copy.timers);
        replace(deliveries, copy.deliveries);
        replace(attention, copy.attention);
    }

    private static <K, V> void replace(Map<K, V> now, Map<K, V> before) {
        now.clear();
        now.putAll(before);
    }
}
