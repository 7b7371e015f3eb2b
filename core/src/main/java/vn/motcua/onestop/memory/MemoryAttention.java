package vn.motcua.onestop.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.onestop.Attention;
import vn.motcua.onestop.memory.MemoryTables.TopicKey;

/** The attention list in memory. */
record MemoryAttention(Map<TopicKey, Attention.Item> rows) implements Attention {

    @Override
    public void raise(DossierCode dossier, String topic, Reason reason, Instant at) {
        rows.merge(
                new TopicKey(dossier, topic),
                new Item(dossier, topic, reason, at, 1),
                (before, now) -> new Item(dossier, topic, reason, before.since(), before.times() + 1));
    }

    @Override
    public void clear(DossierCode dossier, String topic) {
        rows.remove(new TopicKey(dossier, topic));
    }

    @Override
    public List<Item> open(int limit) {
        return rows.values().stream()
                .sorted(Comparator.comparing(Item::since))
                .limit(limit)
                .toList();
    }
}
