package vn.motcua.onestop.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.onestop.Timers;
import vn.motcua.onestop.memory.MemoryTables.TimerKey;
import vn.motcua.onestop.memory.MemoryTables.TimerRow;

/** Timers in memory. */
record MemoryTimers(Map<TimerKey, TimerRow> rows) implements Timers {

    @Override
    public void set(Timer timer) {
        rows.put(new TimerKey(timer.dossier(), timer.kind()), new TimerRow(timer.at(), timer.at()));
    }

    @Override
    public void cancel(DossierCode dossier, Moment kind) {
        rows.remove(new TimerKey(dossier, kind));
    }

    @Override
    public List<Timer> claimDue(Instant now, Duration lease, int limit) {
        List<Map.Entry<TimerKey, TimerRow>> due = rows.entrySet().stream()
                .filter(row -> !row.getValue().claimable().isAfter(now))
                .sorted(Comparator.comparing(row -> row.getValue().at()))
                .limit(limit)
                .map(row -> Map.entry(row.getKey(), row.getValue()))
                .toList();
        due.forEach(row -> rows.put(row.getKey(), new TimerRow(row.getValue().at(), now.plus(lease))));
        return due.stream()
                .map(row -> new Timer(
                        row.getKey().dossier(),
                        row.getKey().kind(),
                        row.getValue().at()))
                .toList();
    }
}
