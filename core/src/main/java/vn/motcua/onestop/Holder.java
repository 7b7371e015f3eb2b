package vn.motcua.onestop;

import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;

/** The part of the deciding agency that has a dossier, as far down as an applicant is told. */
public enum Holder {
    /** The one-stop desk (Bộ phận Một cửa). */
    ONE_STOP("Bộ phận Tiếp nhận và Trả kết quả", "one-stop desk"),
    /** The department that decides. */
    DEPARTMENT("Bộ phận chuyên môn", "department in charge");

    private final String vi;
    private final String en;

    Holder(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** While something is interrupted, it lies where it lay; once nothing follows, nobody has it. */
    static Optional<Holder> of(Dossier dossier) {
        DossierStatus status = dossier.interrupted().isEmpty()
                ? dossier.status()
                : dossier.interrupted().get(0);
        if (status.isTerminal()) {
            return Optional.empty();
        }
        return Optional.of(status == DossierStatus.PROCESSING ? DEPARTMENT : ONE_STOP);
    }

    /**
     * Its name for the applicant.
     *
     * @return the name in Vietnamese
     */
    public String vi() {
        return vi;
    }

    /**
     * Its name for an integrator.
     *
     * @return the name in English
     */
    public String en() {
        return en;
    }
}
