package vn.motcua.examples.portal.wiring;

import java.util.List;
import java.util.Optional;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.Territory;
import vn.motcua.onestop.AgencyDirectory;
import vn.motcua.procedure.BundleCatalog;
import vn.motcua.procedure.BundleLeg;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;

/** The agencies of the example, one for each level. Their codes are made up; the province is Cà Mau (96). */
public final class DemoAgencies implements AgencyDirectory {

    private static final Territory CA_MAU = Territory.ofProvince("96");
    private static final Territory TAN_THANH = new Territory("96", Optional.of("31999"));

    /** Decides criminal-record certificates, passports and driving licences. */
    public static final Agency PROVINCE_POLICE = new Agency(new AgencyCode("H12.40"), "Công an tỉnh Cà Mau", CA_MAU);

    /** Decides residence. */
    public static final Agency COMMUNE_POLICE =
            new Agency(new AgencyCode("H12.41.7"), "Công an phường Tân Thành", TAN_THANH);

    /** Decides civil status. */
    public static final Agency COMMUNE = new Agency(new AgencyCode("H12.129"), "UBND phường Tân Thành", TAN_THANH);

    /** Stands for all departments of the province. */
    public static final Agency PROVINCE =
            new Agency(new AgencyCode("H12.30"), "Cơ quan chuyên môn thuộc UBND tỉnh Cà Mau", CA_MAU);

    /** The agency with a line of its own. */
    public static final Agency INSURANCE = new Agency(new AgencyCode("G24.96"), "Bảo hiểm xã hội tỉnh Cà Mau", CA_MAU);

    private static final List<Agency> ALL = List.of(PROVINCE_POLICE, COMMUNE_POLICE, COMMUNE, PROVINCE, INSURANCE);

    private final ProcedureCatalog procedures;
    private final BundleCatalog bundles;

    DemoAgencies(ProcedureCatalog procedures, BundleCatalog bundles) {
        this.procedures = procedures;
        this.bundles = bundles;
    }

    /**
     * The agency that decides a procedure: the one of its level. A linked procedure is filed where its first leg is, and the
     * register of the example is kept by the commune.
     *
     * @param procedure the procedure
     * @return the agency
     */
    public static Agency deciding(Procedure procedure) {
        return switch (procedure.deciding().level()) {
            case PROVINCE_POLICE -> PROVINCE_POLICE;
            case COMMUNE_POLICE -> COMMUNE_POLICE;
            case PROVINCE -> PROVINCE;
            case VERTICAL -> INSURANCE;
            case COMMUNE, ANY, MIXED -> COMMUNE;
        };
    }

    /**
     * The agency that decides a leg of a bundle: the one of its kind.
     *
     * @param leg the leg
     * @return the agency
     */
    public static Agency deciding(BundleLeg leg) {
        return switch (leg.agency()) {
            case COMMUNE -> COMMUNE;
            case COMMUNE_POLICE -> COMMUNE_POLICE;
            case IDENTITY_POLICE -> PROVINCE_POLICE;
            case SOCIAL_INSURANCE -> INSURANCE;
            case HEALTH, HOME_AFFAIRS -> PROVINCE;
        };
    }

    /**
     * Every agency of the example.
     *
     * @return the agencies
     */
    public static List<Agency> all() {
        return ALL;
    }

    @Override
    public Optional<Agency> find(AgencyCode code) {
        return ALL.stream().filter(agency -> agency.code().equals(code)).findFirst();
    }

    @Override
    public boolean decides(AgencyCode code, ProcedureCode procedure) {
        return procedures
                .find(procedure)
                .filter(known -> deciding(known).code().equals(code))
                .isPresent();
    }

    @Override
    public boolean decides(AgencyCode code, ProcedureCode procedure, String caseId) {
        return bundles.find(procedure)
                .flatMap(bundle -> bundle.leg(caseId))
                .map(leg -> deciding(leg).code().equals(code))
                .orElseGet(() -> decides(code, procedure));
    }
}
