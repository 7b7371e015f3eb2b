package vn.motcua.workflow;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Holder;
import vn.motcua.event.DossierEvent;
import vn.motcua.identity.ActorRole;

/** From the hand-over to the deciding unit until the result is with the citizen. */
final class ProcessingRules {

    private ProcessingRules() {}

    static Decision start(Situation situation, DossierAction.StartProcessing action) {
        Dossier next = situation.moved();
        Optional<String> named = action.officer().filter(name -> !name.isBlank());
        Optional<String> officer = situation.actor().role() == ActorRole.SPECIALIST
                ? Optional.of(named.orElse(situation.actor().id()))
                : named;
        Holder unit = new Holder(next.filing().agency().code(), ActorRole.SPECIALIST, officer);
        return situation.accept(
                next.with(next.routing().heldBy(Optional.of(unit))), new DossierEvent.ProcessingStarted(officer));
    }

    static Decision stop(Situation situation, DossierAction.Stop action) {
        return situation.end(new DossierEvent.Stopped(action.reason()));
    }

    static Decision complete(Situation situation, DossierAction.Complete action) {
        List<String> fields = List.copyOf(action.result().fields().values().keySet());
        return situation.accept(
                heldBy(situation.moved(), ActorRole.ONE_STOP).with(action.result()),
                new DossierEvent.Completed(action.result().title(), fields));
    }

    static Decision returnResult(Situation situation, DossierAction.ReturnResult action) {
        Dossier next = situation.moved();
        return situation.accept(
                next.with(next.routing().heldBy(Optional.empty())), new DossierEvent.ResultReturned(action.how()));
    }

    static Decision correct(Situation situation, DossierAction.CorrectResult action) {
        return situation.accept(
                heldBy(situation.moved(), ActorRole.SPECIALIST).withoutResult(),
                new DossierEvent.CorrectionOpened(action.reason()));
    }

    private static Dossier heldBy(Dossier dossier, ActorRole role) {
        Holder unit = Holder.unit(dossier.filing().agency().code(), role);
        return dossier.with(dossier.routing().heldBy(Optional.of(unit)));
    }
}
