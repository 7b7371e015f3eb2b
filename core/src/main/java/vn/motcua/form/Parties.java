package vn.motcua.form;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Holder;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;

/** Names the sides of a hand-over for one dossier. */
final class Parties {

    private final Filing filing;
    private final FormNames names;

    Parties(Filing filing, FormNames names) {
        this.filing = filing;
        this.names = names;
    }

    Party applicant() {
        return new Party(
                "Người nộp hồ sơ",
                Optional.empty(),
                Optional.empty(),
                Optional.of(filing.applicant().name().reveal()));
    }

    /** Whoever acts; the applicant under his own name, however he is called by his account. */
    Party actor(Actor actor) {
        if (actor.role() == ActorRole.CITIZEN) {
            return applicant();
        }
        return actor.agency()
                .map(agency -> holder(Holder.officer(agency, actor.role(), actor.id())))
                .orElseGet(() -> new Party(
                        capital(actor.role().vi()) + " " + actor.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    Party holder(Holder holder) {
        return new Party(
                capital(holder.role().vi()) + ", " + agencyName(holder.agency()),
                Optional.of(holder.agency()),
                holder.officer(),
                holder.officer().flatMap(names::officer));
    }

    /** A unit of the deciding agency. */
    Party unit(ActorRole role) {
        return holder(Holder.unit(filing.agency().code(), role));
    }

    /** Another agency as a whole. */
    Party agency(AgencyCode code) {
        return new Party(agencyName(code), Optional.of(code), Optional.empty(), Optional.empty());
    }

    /** A register from which a dossier was taken over. */
    Party register(String registry) {
        return new Party(
                capital(ActorRole.REGISTRY.vi()) + " " + registry,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private String agencyName(AgencyCode code) {
        Agency deciding = filing.agency();
        return names.agency(code).orElseGet(() -> code.equals(deciding.code()) ? deciding.name() : code.value());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
