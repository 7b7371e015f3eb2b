package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.dossier.Holder;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.PaymentMoment;

/** Opens a dossier: by submission (status 1), by receipt at the counter (status 2), or out of a register (status 9). */
final class OpeningRules {

    private OpeningRules() {}

    /** A dossier before its first version, so that the rules of {@link Situation} hold for openings too. */
    static Dossier blank(OpeningAction action) {
        return Dossier.opened(action.code(), DossierStatus.DRAFT, action.filing(), quotes(action), action.packVersion())
                .unborn();
    }

    static List<Reason> complete(Situation situation, OpeningAction action) {
        return DocumentCheck.missing(situation.procedure(), action.filing());
    }

    static List<Reason> caseFits(Situation situation, OpeningAction action) {
        return CaseCheck.contradiction(situation.procedure(), action.filing()).stream()
                .toList();
    }

    /** What is asked for on notice or during the processing is priced then. */
    static List<Reason> priced(Situation situation, OpeningAction action) {
        PaymentMoment moment = situation.procedure().payment();
        if (moment == PaymentMoment.ON_NOTICE_AFTER_SUBMISSION || moment == PaymentMoment.DURING_PROCESSING) {
            return List.of();
        }
        return action.prices().stream()
                .filter(FeePricing.NotPriced.class::isInstance)
                .map(price -> ((FeePricing.NotPriced) price).reason())
                .toList();
    }

    static List<Reason> atDesk(Situation situation, OpeningAction action) {
        return action.filing().channel() == Channel.DIRECT
                ? List.of()
                : List.of(WorkflowReason.COUNTER_IS_DIRECT.with());
    }

    /**
     * A code says who registered the dossier and when; another's would be found, counted and printed as theirs. The deciding
     * agency registers it, wherever it was taken in (phi địa giới), and draws the code when the submission is acknowledged.
     */
    static List<Reason> ownCode(Situation situation, OpeningAction action) {
        String agency = action.filing().agency().code().value();
        boolean own = action.code().agency().equals(agency)
                && action.code().day().equals(VietnamTime.dayOf(action.filing().submittedAt()));
        return own ? List.of() : List.of(WorkflowReason.CODE_NOT_OWN.with(action.code()));
    }

    /** What comes by post or to the counter, an officer has seen; by himself a citizen files on the portal. */
    static List<Reason> citizenOnline(Situation situation, OpeningAction action) {
        boolean unseen =
                situation.actor().role() == ActorRole.CITIZEN && action.filing().channel() != Channel.ONLINE;
        return unseen ? List.of(WorkflowReason.CITIZEN_NOT_ONLINE.with()) : List.of();
    }

    /** Nobody files in the name of another desk, which could then hand over the result and take the money. */
    static List<Reason> ownDesk(Situation situation, OpeningAction action) {
        Optional<AgencyCode> desk = action.filing().intake().desk();
        boolean anothers = situation.actor().agency().isPresent()
                && desk.isPresent()
                && !desk.equals(situation.actor().agency());
        return anothers ? List.of(WorkflowReason.NOT_OWN_DESK.with(desk.get())) : List.of();
    }

    static List<Reason> fromRegister(Situation situation, OpeningAction.OpenFromRegister action) {
        return action.filing().intake().isFromRegister() ? List.of() : List.of(WorkflowReason.NOT_FROM_REGISTER.with());
    }

    static Decision submit(Situation situation, OpeningAction.Submit action) {
        List<Occurrence> occurrences = new ArrayList<>();
        Dossier next = filed(situation, occurrences);
        return situation.accept(next.with(next.routing().heldBy(situation.officer())), occurrences, List.of());
    }

    static Decision receiveAtCounter(Situation situation, OpeningAction.ReceiveAtCounter action) {
        List<Occurrence> occurrences = new ArrayList<>();
        Dossier next = filed(situation, occurrences);
        occurrences.add(IntakeRules.received(situation, next));
        return situation.accept(next.with(next.routing().heldBy(situation.officer())), occurrences, List.of());
    }

    static Decision openFromRegister(Situation situation, OpeningAction.OpenFromRegister action) {
        Dossier next = situation.moved();
        Holder desk = Holder.unit(next.filing().agency().code(), ActorRole.ONE_STOP);
        return situation.accept(
                next.with(action.link())
                        .with(action.result())
                        .with(next.routing().heldBy(Optional.of(desk))),
                new DossierEvent.OpenedFromRegister(
                        next.filing().procedure(),
                        action.link().registry(),
                        action.link().reference()));
    }

    private static Dossier filed(Situation situation, List<Occurrence> occurrences) {
        Dossier next = situation.moved();
        Filing filing = next.filing();
        PaymentMoment moment = situation.procedure().payment();
        occurrences.add(new Occurrence(
                new DossierEvent.Submitted(filing.procedure(), filing.channel(), next.quotedTotal(), why(next)),
                situation.basis()));
        if (moment.isRaisedAtSubmission() && !next.quotedTotal().isZero()) {
            Guard guard = moment.guardsReceive() ? Guard.RECEIVE : Guard.RETURN;
            FinancialObligation obligation = FinancialObligation.open("1", owed(next), guard, situation.at());
            next = next.with(obligation);
            occurrences.add(ObligationRules.raised(obligation));
        }
        return next;
    }

    private static List<FeeQuote> owed(Dossier dossier) {
        return dossier.quotes().stream()
                .filter(quote -> !quote.total().isZero())
                .toList();
    }

    private static List<FeeQuote> quotes(OpeningAction action) {
        return action.prices().stream()
                .filter(FeePricing.Priced.class::isInstance)
                .map(price -> ((FeePricing.Priced) price).quote())
                .toList();
    }

    /** How the price came about, in Vietnamese. */
    static String why(Dossier dossier) {
        return dossier.quotes().stream()
                .map(quote ->
                        quote.decisive().vi() + " (" + quote.decisive().basis().marked() + ")")
                .collect(Collectors.joining("; "));
    }
}
