package vn.motcua.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.LegalBasis;

/** What people wrote enters the chain as a salted digest, and can be taken away. */
class SaltedTextTest {

    private static final DossierEvent REQUESTED = new DossierEvent.SupplementRequested(
            List.of("giấy của ông MARKER", "CCCD"), "bà MARKER vắng", Optional.of("MARKER"));

    @Test
    void aTextStandsInTheBodyAsADigestAndBesideItInTheClear() {
        LoggedEvent entry = Entries.first(REQUESTED, LegalBasis.practice());

        assertThat(entry.body()).doesNotContain("MARKER", "CCCD").contains("salted-sha256");
        assertThat(entry.personal()).contains("bà MARKER vắng", "CCCD");
        assertThat(entry.toString()).doesNotContain("MARKER", "salt");
        assertThat(DossierJson.readEvent(entry.body(), entry.personal())).isEqualTo(REQUESTED);
    }

    @Test
    void theDigestIsTheOneThatOthersCanRecompute() throws Exception {
        LoggedEvent entry = Entries.first(new DossierEvent.Refused("é\n\"x\" 🙂"), LegalBasis.practice());
        String salt = entry.personal().replaceAll(".*\"salt\":\"([0-9a-f]{32})\".*", "$1");

        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(HexFormat.of().parseHex(salt));
        byte[] digest = sha.digest("\"\\u00E9\\n\\\"x\\\" \\uD83D\\uDE42\"".getBytes(StandardCharsets.US_ASCII));

        assertThat(entry.body())
                .isEqualTo("{\"type\":\"refused\",\"shape\":2,\"reason\":{\"salted-sha256\":\""
                        + HexFormat.of().formatHex(digest) + "\"},\"approvedBy\":null}");
    }

    @Test
    void theSameTextTwiceGivesTwoDigests() {
        DossierEvent same = new DossierEvent.SupplementRequested(List.of("x"), "x", Optional.of("x"));
        List<LoggedEvent> two = EventLog.append(
                OldChain.CODE,
                EventHead.NONE,
                Sample.at("2026-11-20T09:00"),
                Sample.ONE_STOP,
                List.of(new Occurrence(same, LegalBasis.practice()), new Occurrence(same, LegalBasis.practice())));

        assertThat(digests(two)).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        DossierEvent without = new DossierEvent.SupplementRequested(List.of(), "", Optional.empty());
        LoggedEvent entry = Entries.first(without, LegalBasis.practice());

        PurgedChain purged = EventLog.purge(List.of(entry));

        assertThat(EventLog.verify(List.of(entry))).isEmpty();
        assertThat(purged.entries().get(0).event())
                .isEqualTo(new DossierEvent.SupplementRequested(
                        List.of(EventLog.PURGED), EventLog.PURGED, Optional.empty()));
    }

    @Test
    void anEventWithoutTextsKeepsNothingBesideIt() {
        LoggedEvent entry = Entries.first(new DossierEvent.ProcessingStarted(), LegalBasis.practice());

        assertThat(entry.personal()).isEmpty();
        assertThat(EventLog.purge(List.of(entry)).entries()).containsExactly(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\ud83d",
                "\udfe0\ud83c",
                "\u0000",
                "\u2028",
                "[đã xóa dữ liệu cá nhân]",
                "{\"salted-sha256\":\"\"}"
            })
    void anyTextComesBackAndHolds(String text) {
        DossierEvent event = new DossierEvent.Refused(text);
        LoggedEvent entry = Entries.first(event, LegalBasis.practice());

        assertThat(DossierJson.readEvent(entry.body(), entry.personal())).isEqualTo(event);
        assertThat(EventLog.verify(List.of(entry))).isEmpty();
    }

    @Test
    void halfASurrogatePairIsNotTakenForAQuestionMark() {
        LoggedEvent entry = Entries.first(new DossierEvent.Refused("\ud83d"), LegalBasis.practice());
        String other = entry.personal().replace("\ud83d", "?");

        LoggedEvent altered = Entries.with(entry, new DossierEvent.Refused("?"), entry.body(), other);

        assertThat(EventLog.verify(List.of(altered)).orElseThrow().code()).isEqualTo("event.text-broken");
    }

    @Test
    void aPurgedChainHoldsWithItsPurgeAtTheEnd() {
        List<LoggedEvent> chain = Entries.more(List.of(), REQUESTED, new DossierEvent.Stopped("MARKER"));
        PurgedChain purged = EventLog.purge(chain);
        List<LoggedEvent> after = new ArrayList<>(purged.entries());
        after.addAll(Entries.more(chain, new DossierEvent.Purged("x", purged.resealed())));

        assertThat(EventLog.verify(after)).isEmpty();
        assertThat(purged.resealed()).isEmpty();
        assertThat(after).extracting(LoggedEvent::personal).containsOnly("");
        assertThat(after.get(1).event()).isEqualTo(new DossierEvent.Stopped(EventLog.PURGED));
        assertThat(after.get(0).body()).isEqualTo(chain.get(0).body());
    }

    @Test
    void aTextThatIsGoneWithoutAPurgeIsFound() {
        List<LoggedEvent> chain = Entries.more(List.of(), new DossierEvent.Stopped("x"));

        List<LoggedEvent> bare = EventLog.purge(chain).entries();

        assertThat(EventLog.verify(bare).orElseThrow().code()).isEqualTo("event.text-broken");
    }

    @Test
    void aPurgeExcusesNothingThatCameAfterIt() {
        List<LoggedEvent> chain = new ArrayList<>(Entries.more(List.of(), new DossierEvent.Purged("x", List.of())));
        chain.addAll(Entries.more(chain, new DossierEvent.Stopped("x")));
        chain.set(1, EventLog.purge(chain).entries().get(1));

        assertThat(EventLog.verify(chain).orElseThrow().en()).contains("entry 2");
    }

    @Test
    void nothingVouchesForItself() {
        LoggedEvent entry = Entries.first(new DossierEvent.Purged("x", List.of()), LegalBasis.practice());
        String body = entry.body().replace("[]", "[{\"sequence\":1,\"digest\":\"" + entry.digest() + "\"}]");
        LoggedEvent forged = Entries.with(entry, DossierJson.readEvent(body), body, "");

        assertThat(EventLog.verify(List.of(forged))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{}",
                "{\"reason\":{}}",
                "{\"reason\":{\"salt\":\"00\",\"value\":\"MARKER\"}}",
                "{\"reason\":\"MARKER\"}"
            })
    void textsThatCannotBeReadAreFoundAndQuotedNowhere(String personal) {
        LoggedEvent entry = Entries.first(new DossierEvent.Refused("x"), LegalBasis.practice());

        assertThat(EventLog.verify(List.of(Entries.personal(entry, personal)))).isPresent();
        if (!personal.equals("{}")) {
            assertThatThrownBy(() -> DossierJson.readEvent(entry.body(), personal))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageNotContaining("MARKER");
        }
    }

    private static List<String> digests(List<LoggedEvent> entries) {
        List<String> found = new ArrayList<>();
        for (LoggedEvent entry : entries) {
            for (String part : entry.body().split("\"salted-sha256\":\"", -1)) {
                if (part.matches("[0-9a-f]{64}.*")) {
                    found.add(part.substring(0, 64));
                }
            }
        }
        return found;
    }
}
