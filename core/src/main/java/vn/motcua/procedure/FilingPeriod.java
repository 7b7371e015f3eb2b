package vn.motcua.procedure;

import java.time.LocalDate;

/**
 * When a case applies, by a date on the form: filed within so many days of it, or only later.
 *
 * @param field the form's field that holds the date, {@code yyyy-MM-dd}
 * @param days the limit in calendar days; the day of the date is not counted
 * @param within true for a case that is filed in time, false for one that is late
 */
public record FilingPeriod(String field, int days, boolean within) {

    /**
     * Whether the case fits.
     *
     * @param date the date on the form
     * @param filed the Vietnamese day of filing
     * @return true if it was filed in the period
     */
    public boolean fits(LocalDate date, LocalDate filed) {
        return within != filed.isAfter(date.plusDays(days));
    }
}
