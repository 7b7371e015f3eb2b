package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.code;
import static vn.motcua.testkit.contract.StoreSamples.dossier;
import static vn.motcua.testkit.contract.StoreSamples.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.testkit.contract.StoreSamples.StoredChange;

/** Snapshots and chains come back exactly as they were given. */
abstract class DossiersContract extends PortContract {

    private StoredDossier kept() {
        return ask(transaction -> transaction.dossiers().find(code(1)).orElseThrow());
    }

    private void open() {
        run(transaction -> transaction.dossiers().insert(dossier(code(1)), events(code(1), 2)));
    }

    @Test
    void an_unknown_dossier_is_not_found_and_has_no_history() {
        run(transaction -> {
            assertThat(transaction.dossiers().find(code(1))).isEmpty();
            assertThat(transaction.dossiers().lock(code(1))).isEmpty();
            assertThat(transaction.dossiers().history(code(1))).isEmpty();
        });
    }

    @Test
    void a_snapshot_comes_back_exactly_with_the_end_of_its_chain() {
        List<LoggedEvent> events = events(code(1), 2);
        run(transaction -> transaction.dossiers().insert(dossier(code(1)), events));

        StoredDossier expected =
                new StoredDossier(dossier(code(1)), events.get(1).head());
        assertThat(kept()).isEqualTo(expected);
        assertThat(find(transaction -> transaction.dossiers().lock(code(1)))).contains(expected);
    }

    @Test
    void a_chain_comes_back_exactly_and_still_holds() {
        List<LoggedEvent> events = events(code(1), 3);
        run(transaction -> transaction.dossiers().insert(dossier(code(1)), events));

        List<LoggedEvent> history = ask(transaction -> transaction.dossiers().history(code(1)));

        assertThat(history).isEqualTo(events);
        assertThat(EventLog.verify(history)).isEmpty();
    }

    @Test
    void an_update_replaces_the_snapshot_and_goes_on_with_the_chain() {
        open();
        Dossier next = StoreSamples.next(kept().dossier(), DossierStatus.RECEIVED, AT);
        List<LoggedEvent> more = events(code(1), kept().head(), 2);

        run(transaction -> transaction.dossiers().update(next, more));

        assertThat(kept()).isEqualTo(new StoredDossier(next, more.get(1).head()));
        List<LoggedEvent> history = ask(transaction -> transaction.dossiers().history(code(1)));
        assertThat(history).hasSize(4);
        assertThat(EventLog.verify(history)).isEmpty();
    }

    @Test
    void a_dossier_is_opened_once() {
        open();

        assertConflict(
                OneStopReason.VERSION_CONFLICT,
                transaction -> transaction.dossiers().insert(dossier(code(1)), events(code(1), 1)));

        assertThat(list(transaction -> transaction.dossiers().history(code(1)))).hasSize(2);
    }

    @Test
    void an_update_from_another_version_than_the_stored_one_is_refused() {
        open();
        StoredChange first = StoreSamples.changed(kept());
        run(transaction -> transaction.dossiers().update(first.dossier(), first.events()));

        assertConflict(
                OneStopReason.VERSION_CONFLICT,
                transaction -> transaction.dossiers().update(first.dossier(), first.events()));
        assertConflict(OneStopReason.VERSION_CONFLICT, transaction -> transaction
                .dossiers()
                .update(
                        first.dossier().nextVersion().nextVersion(),
                        events(code(1), first.events().get(0).head(), 1)));

        assertThat(kept().dossier().version()).isEqualTo(2);
        assertThat(list(transaction -> transaction.dossiers().history(code(1)))).hasSize(3);
    }

    @Test
    void a_dossier_that_was_never_opened_cannot_be_updated() {
        assertConflict(
                OneStopReason.VERSION_CONFLICT,
                transaction -> transaction.dossiers().update(dossier(code(1)), events(code(1), 1)));
    }
}
