package vn.motcua.onestop.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.DossierCode;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Deliveries;
import vn.motcua.onestop.memory.MemoryTables.DeliveryKey;
import vn.motcua.onestop.memory.MemoryTables.DeliveryRow;

/** Deliveries in memory. The rows keep the order in which they were put, so the first of a dossier is its earliest. */
record MemoryDeliveries(Map<DeliveryKey, DeliveryRow> rows) implements Deliveries {

    @Override
    public void enqueue(List<LoggedEvent> events, Collection<String> handlers) {
        for (String handler : handlers) {
            for (LoggedEvent event : events) {
                rows.put(
                        new DeliveryKey(handler, event.dossier(), event.sequence()),
                        new DeliveryRow(event, 0, Instant.EPOCH));
            }
        }
    }

    @Override
    public List<Delivery> claim(String handler, Instant now, Duration lease, int limit) {
        Set<DossierCode> seen = new HashSet<>();
        List<Delivery> claimed = new ArrayList<>();
        for (Map.Entry<DeliveryKey, DeliveryRow> row : rows.entrySet()) {
            boolean first = row.getKey().handler().equals(handler)
                    && seen.add(row.getKey().dossier());
            if (first && !row.getValue().claimable().isAfter(now) && claimed.size() < limit) {
                DeliveryRow held = row.getValue();
                claimed.add(new Delivery(handler, held.event(), held.attempts()));
                row.setValue(new DeliveryRow(held.event(), held.attempts(), now.plus(lease)));
            }
        }
        return List.copyOf(claimed);
    }

    @Override
    public void done(Delivery delivery) {
        rows.remove(key(delivery));
    }

    @Override
    public void retry(Delivery delivery, Instant notBefore) {
        rows.computeIfPresent(
                key(delivery), (key, row) -> new DeliveryRow(row.event(), delivery.attempts() + 1, notBefore));
    }

    private static DeliveryKey key(Delivery delivery) {
        return new DeliveryKey(
                delivery.handler(), delivery.event().dossier(), delivery.event().sequence());
    }
}
