package vn.motcua.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.error.IntegrityException;

/**
 * A form of the catalogue with its editions.
 *
 * @param id its id
 * @param editions its editions, the oldest first, at least one
 */
public record FormEntry(String id, List<FormEdition> editions) {

    /** Orders the editions, and refuses none or two of the same day. */
    public FormEntry {
        Set<LocalDate> days = new HashSet<>();
        if (editions.isEmpty() || !editions.stream().map(FormEdition::from).allMatch(days::add)) {
            throw new IntegrityException(FormReason.PACK_EDITIONS.with(id));
        }
        editions = editions.stream()
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    /**
     * The edition in use on a day.
     *
     * @param day the Vietnamese day
     * @return the latest edition that had begun, or empty if the form did not exist yet
     */
    public Optional<FormEdition> on(LocalDate day) {
        return editions.stream().filter(edition -> !edition.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
