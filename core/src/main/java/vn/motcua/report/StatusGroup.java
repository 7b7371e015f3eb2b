package vn.motcua.report;

import java.util.List;
import java.util.Objects;

/**
 * Statuses that a view shows under one name.
 *
 * @param id its id in the view, for example {@code dangXuLy}
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param statuses the national codes in it
 */
public record StatusGroup(String id, String vi, String en, List<Integer> statuses) {

    /** Copies the list. */
    public StatusGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        statuses = List.copyOf(statuses);
    }
}
