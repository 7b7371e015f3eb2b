package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.identity.Actor;

/**
 * Where a dossier is inside the administration (luân chuyển): who has it, whence it came, who else may act, who is asked.
 *
 * @param holder who has it, empty before an officer took it and after its end
 * @param handedOver the last hand-over, as long as it can be taken back
 * @param delegations who else may act
 * @param consultations who is or was asked
 */
public record Routing(
        Optional<Holder> holder,
        Optional<HandOver> handedOver,
        List<Delegation> delegations,
        List<Consultation> consultations) {

    /** Nobody has it. */
    public static final Routing NONE = new Routing(Optional.empty(), Optional.empty(), List.of(), List.of());

    /**
     * A hand-over that can be taken back.
     *
     * @param from who had it before
     * @param by the account of who handed it over
     */
    public record HandOver(Holder from, String by) {

        /** Refuses missing parts. */
        public HandOver {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(by, "by");
        }
    }

    /** Copies the lists. */
    public Routing {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(handedOver, "handedOver");
        delegations = List.copyOf(delegations);
        consultations = List.copyOf(consultations);
    }

    /**
     * Gives the dossier to someone, without a way back.
     *
     * @param to who has it now, empty for nobody
     * @return a copy
     */
    public Routing heldBy(Optional<Holder> to) {
        return new Routing(to, Optional.empty(), delegations, consultations);
    }

    /**
     * Hands the dossier over so that it can be taken back.
     *
     * @param to who has it now
     * @param by the account of who handed it over
     * @return a copy
     */
    public Routing handedTo(Holder to, String by) {
        return new Routing(Optional.of(to), holder.map(from -> new HandOver(from, by)), delegations, consultations);
    }

    /**
     * Lets an officer act, in place of an earlier delegation to the same one.
     *
     * @param delegation the delegation
     * @return a copy
     */
    public Routing with(Delegation delegation) {
        List<Delegation> all = new ArrayList<>(without(delegation.to()).delegations);
        all.add(delegation);
        return new Routing(holder, handedOver, all, consultations);
    }

    /**
     * Ends what an officer was let to do.
     *
     * @param officer the officer
     * @return a copy
     */
    public Routing without(Holder officer) {
        List<Delegation> rest =
                delegations.stream().filter(each -> !each.to().equals(officer)).toList();
        return new Routing(holder, handedOver, rest, consultations);
    }

    /**
     * Adds a consultation, or the newer state of one that is there.
     *
     * @param consultation the consultation
     * @return a copy
     */
    public Routing with(Consultation consultation) {
        List<Consultation> all = new ArrayList<>(consultations);
        int at = all.stream().map(Consultation::id).toList().indexOf(consultation.id());
        if (at < 0) {
            all.add(consultation);
        } else {
            all.set(at, consultation);
        }
        return new Routing(holder, handedOver, delegations, all);
    }

    /**
     * A consultation by its id.
     *
     * @param id the id
     * @return the consultation, or empty
     */
    public Optional<Consultation> consultation(String id) {
        return consultations.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The consultations still awaited.
     *
     * @return the open ones, in the order in which they were asked
     */
    public List<Consultation> openConsultations() {
        return consultations.stream().filter(Consultation::isOpen).toList();
    }

    /**
     * Whether someone was let to act.
     *
     * @param actor who wants to act
     * @param at when
     * @return true while a delegation to him holds
     */
    public boolean isDelegate(Actor actor, Instant at) {
        return delegations.stream().anyMatch(each -> each.covers(actor, at));
    }
}
