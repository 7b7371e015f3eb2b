package vn.motcua.registry.civil;

import java.util.Objects;
import vn.motcua.dossier.DossierCode;

/**
 * How the registry knows a dossier: unit and receipt number together ({@code maDonVi}, {@code maHoSo}). It is the only key
 * against registering twice.
 *
 * @param unit the unit that registers
 * @param dossier the dossier's code
 */
public record RecordRef(UnitCode unit, DossierCode dossier) {

    /** Refuses missing parts. */
    public RecordRef {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(dossier, "dossier");
    }

    @Override
    public String toString() {
        return unit + "/" + dossier;
    }
}
