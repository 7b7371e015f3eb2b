package vn.motcua.procedure;

import vn.motcua.error.InvalidInputException;

/** How long a dossier is kept with its personal data once nothing follows any more (thời hạn lưu trữ). */
public sealed interface Retention {

    /**
     * So many years, counted from the day of the dossier's last event; the day on which they are full still belongs to them.
     *
     * @param years 1 to 200
     */
    record Years(int years) implements Retention {

        /** Refuses what is no period. */
        public Years {
            if (years < 1 || years > 200) {
                throw new InvalidInputException(ProcedureReason.RETENTION_MALFORMED.with(years));
            }
        }
    }

    /** For ever (vĩnh viễn): its personal data are never deleted. */
    record Permanent() implements Retention {}

    /** Nobody has said for how long yet: until an agency does, nothing is deleted. */
    record NotSet() implements Retention {}
}
