package vn.motcua.deadline;

/**
 * What a desk that opens on Saturdays does to limits (NĐ 61/2018 Đ11(3)(c), QĐ 14/2010/QĐ-TTg [from memory] leave it to the
 * agency). It speaks of ordinary Saturdays; one worked in exchange for a swapped day is a working day for everybody.
 */
public enum SaturdayDesk {
    /** Files are taken, but the Saturday is no working day: limits count from the next one. */
    INTAKE_ONLY,
    /** The agency counts its Saturdays as working days, with the hours they have. */
    WORKING_TIME
}
