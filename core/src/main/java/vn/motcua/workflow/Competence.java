package vn.motcua.workflow;

import java.time.Instant;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AgencyCode;

/** Whose officers may take a step. Whoever was delegated to acts as the deciding agency does. */
enum Competence {
    /** The deciding agency's. */
    DECIDING("cơ quan giải quyết", "deciding agency"),
    /** The deciding agency's own: whom something was delegated to does not delegate it further. */
    OWN("chính cơ quan giải quyết", "the deciding agency itself"),
    /** The deciding agency's, and those of the desk that took the dossier in (phi địa giới). */
    INTAKE("cơ quan giải quyết, nơi tiếp nhận", "deciding agency, intake desk"),
    /** Those of an agency that was asked and has not answered. */
    CONSULTED("cơ quan được lấy ý kiến", "agency asked");

    private final String vi;
    private final String en;

    Competence(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }

    boolean admits(Actor actor, Dossier dossier, Instant at) {
        AgencyCode agency = actor.agency().orElseThrow();
        return switch (this) {
            case DECIDING -> decides(agency, dossier) || dossier.routing().isDelegate(actor, at);
            case OWN -> decides(agency, dossier);
            case INTAKE ->
                decides(agency, dossier)
                        || dossier.routing().isDelegate(actor, at)
                        || dossier.filing()
                                .intake()
                                .desk()
                                .filter(agency::equals)
                                .isPresent();
            case CONSULTED ->
                dossier.routing().openConsultations().stream()
                        .map(Consultation::agency)
                        .anyMatch(agency::equals);
        };
    }

    /** Why somebody else's officer may not. */
    Reason refusal(Dossier dossier) {
        return this == CONSULTED
                ? WorkflowReason.NOT_ASKED.with()
                : WorkflowReason.OTHER_AGENCY.with(dossier.filing().agency().code());
    }

    private static boolean decides(AgencyCode agency, Dossier dossier) {
        return dossier.filing().agency().code().equals(agency);
    }
}
