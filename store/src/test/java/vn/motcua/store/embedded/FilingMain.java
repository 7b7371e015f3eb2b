package vn.motcua.store.embedded;

import static vn.motcua.testkit.contract.StoreSamples.AGENCY;
import static vn.motcua.testkit.contract.StoreSamples.AT;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.onestop.Timers.Timer;
import vn.motcua.onestop.Transaction;
import vn.motcua.store.PostgresStore;
import vn.motcua.testkit.contract.StoreSamples;
import vn.motcua.testkit.contract.StoreSamples.StoredChange;

/** Files and changes dossiers as fast as it can, on three threads, until it is killed; acknowledges what is committed. */
final class FilingMain {

    static final String HANDLER = "handler";

    private FilingMain() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        PostgresStore.migrate(database.dataSource());
        PostgresStore store = new PostgresStore(database.dataSource());
        PrintStream parent = ChildJvm.toParent();
        for (int i = 0; i < 3; i++) {
            new Thread(() -> {
                        while (true) {
                            DossierCode code = store.run(FilingMain::file);
                            parent.println("filed " + code);
                            store.run(transaction -> change(transaction, code));
                            parent.println("changed " + code);
                        }
                    })
                    .start();
        }
    }

    private static DossierCode file(Transaction transaction) {
        DossierCode code = transaction.numbers().next(AGENCY, VietnamTime.dayOf(AT));
        List<LoggedEvent> events = StoreSamples.events(code, 2);
        transaction.dossiers().insert(StoreSamples.dossier(code), events);
        transaction.idempotency().keep("key of " + code, new Done("digest", code));
        transaction.timers().set(new Timer(code, Moment.DUE_SOON, AT));
        transaction.deliveries().enqueue(events, List.of(HANDLER));
        transaction
                .companions()
                .insert(new Companion(
                        "test.kind",
                        "of " + code,
                        code,
                        Optional.empty(),
                        Optional.empty(),
                        "v1",
                        Optional.empty(),
                        1,
                        ""));
        return code;
    }

    private static boolean change(Transaction transaction, DossierCode code) {
        StoredChange change =
                StoreSamples.changed(transaction.dossiers().lock(code).orElseThrow());
        transaction.dossiers().update(change.dossier(), change.events());
        transaction.deliveries().enqueue(change.events(), List.of(HANDLER));
        transaction.timers().cancel(code, Moment.DUE_SOON);
        Companion companion =
                transaction.companions().lock("test.kind", "of " + code).orElseThrow();
        transaction.companions().update(companion.next("v2", Optional.empty(), Optional.empty(), ""));
        return true;
    }
}
