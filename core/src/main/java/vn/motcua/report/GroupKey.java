package vn.motcua.report;

import java.util.List;

/**
 * The place of a row in a grouped report. Rows stand in the order of the groupings; texts by their characters, times as they
 * pass.
 *
 * @param parts one text for each grouping: a code, an account, a field's name; of a month or quarter its first day
 */
public record GroupKey(List<String> parts) implements Comparable<GroupKey> {

    /** Copies the list. */
    public GroupKey {
        parts = List.copyOf(parts);
    }

    /**
     * A key of the texts given.
     *
     * @param parts one text for each grouping
     * @return the key
     */
    public static GroupKey of(String... parts) {
        return new GroupKey(List.of(parts));
    }

    @Override
    public int compareTo(GroupKey other) {
        int shared = Math.min(parts.size(), other.parts.size());
        for (int i = 0; i < shared; i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }
}
