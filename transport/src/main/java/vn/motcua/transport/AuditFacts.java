package vn.motcua.transport;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/**
 * What the audit has to know of a call and the wire does not tell: who asks, what for, about which dossier, for which
 * personal fields.
 *
 * @param actor the id of the officer or part of the system that asks
 * @param purpose the legal purpose or the task
 * @param dossier the dossier concerned, if one is
 * @param fields the names of the personal fields sent or asked for, never their values
 */
public record AuditFacts(String actor, String purpose, Optional<DossierCode> dossier, List<String> fields) {

    /** Refuses an empty actor, purpose or field name. */
    public AuditFacts {
        Doors.named("audit.actor", actor);
        Doors.named("audit.purpose", purpose);
        fields = List.copyOf(fields);
        fields.forEach(field -> Doors.named("audit.fields", field));
    }

    /**
     * A call about no dossier and without personal fields.
     *
     * @param actor the id of the officer or part of the system that asks
     * @param purpose the legal purpose or the task
     * @return the facts
     */
    public static AuditFacts of(String actor, String purpose) {
        return new AuditFacts(actor, purpose, Optional.empty(), List.of());
    }

    /**
     * The same call about a dossier.
     *
     * @param code the dossier
     * @return the facts with the dossier
     */
    public AuditFacts withDossier(DossierCode code) {
        return new AuditFacts(actor, purpose, Optional.of(code), fields);
    }

    /**
     * The same call with personal fields.
     *
     * @param names the names of the fields
     * @return the facts with these fields instead of those before
     */
    public AuditFacts withFields(String... names) {
        return new AuditFacts(actor, purpose, dossier, List.of(names));
    }

    /** Leaves out the actor, who is a person. */
    @Override
    public String toString() {
        return "AuditFacts[" + purpose + ", " + fields.size() + " fields]";
    }
}
