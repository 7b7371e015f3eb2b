package vn.motcua.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.at;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.error.Reason;
import vn.motcua.identity.ActorRole;
import vn.motcua.law.LegalBasis;

/** Random chains, plain, purged or begun long ago, with one thing wrong at random: it is always found. */
class ChainTamperingTest {

    private static final int CASES = 2_000;

    private static final List<String> WAYS = List.of(
            "text",
            "salt",
            "text gone",
            "texts swapped",
            "actor",
            "time",
            "body",
            "drop",
            "swap",
            "repeat",
            "cut tail",
            "event",
            "digest",
            "components swapped");

    @Test
    void anUntouchedChainHoldsBeforeAndAfterItsPurge() {
        long seed = new java.security.SecureRandom().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < CASES / 4; i++) {
            List<LoggedEvent> chain = chain(random);

            assertThat(verify(chain, chain)).as("seed %d, case %d", seed, i).isEmpty();
            List<LoggedEvent> purged = purged(chain);
            assertThat(verify(purged, purged))
                    .as("purged, seed %d, case %d", seed, i)
                    .isEmpty();
            assertThat(purged).as("seed %d, case %d", seed, i).allSatisfy(entry -> {
                assertThat(entry.personal()).isEmpty();
                assertThat(entry.body()).doesNotContain("MARKER", "Mẫu");
                assertThat(entry.event().equals(DossierJson.readEvent(entry.body(), "")))
                        .isTrue();
            });
        }
    }

    @Test
    void whateverIsTamperedWithIsFound() {
        long seed = new java.security.SecureRandom().nextLong();
        Random random = new Random(seed);
        int[] tried = new int[WAYS.size()];
        for (int i = 0; i < CASES; i++) {
            List<LoggedEvent> good = chain(random);
            if (random.nextInt(4) == 0) {
                good = purged(good);
            }
            int way = random.nextInt(WAYS.size());
            List<LoggedEvent> bad = new ArrayList<>(good);
            tamper(WAYS.get(way), bad, random);
            if (bad.equals(good)) {
                continue;
            }
            tried[way]++;

            assertThat(verify(bad, good))
                    .as("%s, seed %d, case %d", WAYS.get(way), seed, i)
                    .isPresent();
        }
        assertThat(tried).as("ways tried, seed %d", seed).doesNotContain(0);
    }

    private static Optional<Reason> verify(List<LoggedEvent> chain, List<LoggedEvent> original) {
        return EventLog.verify(OldChain.CODE, original.get(original.size() - 1).head(), chain);
    }

    private static List<LoggedEvent> chain(Random random) {
        List<LoggedEvent> chain = random.nextInt(3) == 0 ? OldChain.entries() : new ArrayList<>();
        List<DossierEvent> events = DossierJsonTest.events().stream()
                .filter(event -> !(event instanceof DossierEvent.Purged))
                .toList();
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            DossierEvent event = random.nextBoolean()
                    ? events.get(random.nextInt(events.size()))
                    : new DossierEvent.SupplementRequested(
                            List.of("MARKER " + random.nextInt(3), "b"),
                            "MARKER " + random.nextInt(3),
                            random.nextBoolean() ? Optional.empty() : Optional.of("MARKER"));
            EventHead head = chain.isEmpty()
                    ? EventHead.NONE
                    : chain.get(chain.size() - 1).head();
            chain.addAll(EventLog.append(
                    OldChain.CODE,
                    head,
                    at("2026-11-20T09:00").plusSeconds(chain.size()),
                    Sample.ONE_STOP,
                    List.of(new Occurrence(event, LegalBasis.practice())),
                    random));
        }
        return chain;
    }

    private static List<LoggedEvent> purged(List<LoggedEvent> chain) {
        PurgedChain purged = EventLog.purge(chain);
        List<LoggedEvent> after = new ArrayList<>(purged.entries());
        after.addAll(Entries.more(chain, new DossierEvent.Purged("x", purged.resealed())));
        return after;
    }

    /** May leave the chain as it is where there is nothing to do it to. */
    private static void tamper(String way, List<LoggedEvent> chain, Random random) {
        int place = random.nextInt(chain.size());
        int other = random.nextInt(chain.size());
        LoggedEvent entry = chain.get(place);
        switch (way) {
            case "text" -> chain.set(place, reread(entry, entry.personal().replaceFirst("MARKER|lý do", "KHÁC")));
            case "salt" -> chain.set(place, reread(entry, flippedSalt(entry.personal(), random)));
            case "text gone" -> chain.set(place, isPurged(chain) ? entry : reread(entry, ""));
            case "texts swapped" -> {
                LoggedEvent second = chain.get(other);
                if (place != other
                        && !entry.personal().isEmpty()
                        && !second.personal().isEmpty()) {
                    chain.set(place, Entries.personal(entry, second.personal()));
                    chain.set(other, Entries.personal(second, entry.personal()));
                }
            }
            case "components swapped" ->
                chain.set(
                        place,
                        Entries.personal(
                                entry,
                                entry.personal()
                                        .replace("\"reason\"", "\"?\"")
                                        .replace("\"override\"", "\"reason\"")
                                        .replace("\"?\"", "\"override\"")));
            case "actor" -> chain.set(place, Entries.by(entry, Sample.actor(ActorRole.LEADER)));
            case "time" ->
                chain.set(
                        place,
                        new LoggedEvent(
                                entry.dossier(),
                                entry.sequence(),
                                entry.at().plusMillis(1),
                                entry.actor(),
                                entry.event(),
                                entry.basis(),
                                entry.body(),
                                entry.personal(),
                                entry.previousDigest(),
                                entry.digest()));
            case "body" -> chain.set(place, Entries.with(entry, entry.event(), " " + entry.body(), entry.personal()));
            case "drop" -> chain.remove(place);
            case "swap" -> Collections.swap(chain, place, other);
            case "repeat" -> chain.add(place, chain.get(other));
            case "cut tail" -> chain.subList(place, chain.size()).clear();
            case "event" ->
                chain.set(place, Entries.with(entry, new DossierEvent.Refused("KHÁC"), entry.body(), entry.personal()));
            case "digest" ->
                chain.set(
                        place,
                        new LoggedEvent(
                                entry.dossier(),
                                entry.sequence(),
                                entry.at(),
                                entry.actor(),
                                entry.event(),
                                entry.basis(),
                                entry.body(),
                                entry.personal(),
                                entry.previousDigest(),
                                "0".repeat(64)));
            default -> throw new AssertionError(way);
        }
    }

    private static boolean isPurged(List<LoggedEvent> chain) {
        return chain.get(chain.size() - 1).event() instanceof DossierEvent.Purged;
    }

    /** As a store reads it: the event comes from the text that stands there now. */
    private static LoggedEvent reread(LoggedEvent entry, String personal) {
        return Entries.with(entry, DossierJson.readEvent(entry.body(), personal), entry.body(), personal);
    }

    private static String flippedSalt(String personal, Random random) {
        int from = personal.indexOf("\"salt\":\"");
        if (from < 0) {
            return personal;
        }
        int at = from + 8 + random.nextInt(32);
        char flipped = personal.charAt(at) == '0' ? '1' : '0';
        return personal.substring(0, at) + flipped + personal.substring(at + 1);
    }
}
