package vn.motcua.event;

import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.motcua.Sample;
import vn.motcua.identity.Actor;
import vn.motcua.law.LegalBasis;

/** Entries for tests: new ones with salts drawn from a seed, and altered ones. */
final class Entries {

    private Entries() {}

    static LoggedEvent first(DossierEvent event, LegalBasis basis) {
        return EventLog.append(
                        OldChain.CODE,
                        EventHead.NONE,
                        at("2026-11-20T09:00"),
                        Sample.ONE_STOP,
                        List.of(new Occurrence(event, basis)),
                        new Random(1))
                .get(0);
    }

    static List<LoggedEvent> more(List<LoggedEvent> chain, DossierEvent... events) {
        return EventLog.append(
                OldChain.CODE,
                chain.isEmpty() ? EventHead.NONE : chain.get(chain.size() - 1).head(),
                at("2026-11-21T09:00"),
                Sample.ONE_STOP,
                Stream.of(events)
                        .map(event -> new Occurrence(event, LegalBasis.practice()))
                        .toList(),
                new Random(chain.size()));
    }

    static LoggedEvent with(LoggedEvent entry, DossierEvent event, String body, String personal) {
        return new LoggedEvent(
                entry.dossier(),
                entry.sequence(),
                entry.at(),
                entry.actor(),
                event,
                entry.basis(),
                body,
                personal,
                entry.previousDigest(),
                entry.digest());
    }

    static LoggedEvent by(LoggedEvent entry, Actor actor) {
        return new LoggedEvent(
                entry.dossier(),
                entry.sequence(),
                entry.at(),
                actor,
                entry.event(),
                entry.basis(),
                entry.body(),
                entry.personal(),
                entry.previousDigest(),
                entry.digest());
    }

    /** As a store would read it back after someone changed what it keeps. */
    static LoggedEvent personal(LoggedEvent entry, String personal) {
        return with(entry, entry.event(), entry.body(), personal);
    }
}
