package vn.motcua.examples.portal.wiring;

import java.util.List;
import java.util.Optional;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.Territory;
import vn.motcua.onestop.AgencyDirectory;
import vn.motcua.procedure.ProcedureCode;

/** The three agencies of the example. Their codes are made up; the province is Cà Mau (96). */
public final class DemoAgencies implements AgencyDirectory {

    private static final Territory CA_MAU = Territory.ofProvince("96");
    private static final Territory TAN_THANH = new Territory("96", Optional.of("31999"));

    /** Decides criminal-record certificates. */
    public static final Agency PROVINCE_POLICE = new Agency(new AgencyCode("H12.40"), "Công an tỉnh Cà Mau", CA_MAU);

    /** Decides residence. */
    public static final Agency COMMUNE_POLICE =
            new Agency(new AgencyCode("H12.41.7"), "Công an phường Tân Thành", TAN_THANH);

    /** Decides civil status. */
    public static final Agency COMMUNE = new Agency(new AgencyCode("H12.129"), "UBND phường Tân Thành", TAN_THANH);

    private static final List<Agency> ALL = List.of(PROVINCE_POLICE, COMMUNE_POLICE, COMMUNE);

    /**
     * The agency that decides a procedure.
     *
     * @param procedure the procedure
     * @return the agency
     */
    public static Agency deciding(ProcedureCode procedure) {
        return switch (procedure.value()) {
            case "3.000333" -> PROVINCE_POLICE;
            case "1.004194" -> COMMUNE_POLICE;
            default -> COMMUNE;
        };
    }

    @Override
    public Optional<Agency> find(AgencyCode code) {
        return ALL.stream().filter(agency -> agency.code().equals(code)).findFirst();
    }

    @Override
    public boolean decides(AgencyCode code, ProcedureCode procedure) {
        return deciding(procedure).code().equals(code);
    }
}
