package vn.motcua.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.Sample;
import vn.motcua.error.IntegrityException;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.law.LegalBasis;

/** Events as they were once written are read and verified as if they had been written today. */
class OlderShapesTest {

    @Test
    void aChainWithItsTextsInTheClearIsReadAndHolds() {
        List<LoggedEvent> old = OldChain.entries();

        assertThat(EventLog.verify(OldChain.CODE, old.get(3).head(), old)).isEmpty();
        assertThat(old.get(1).event())
                .isEqualTo(new DossierEvent.SupplementRequested(
                        List.of("giấy chứng sinh của bé Mẫu", "CCCD"), "ông Mẫu chưa nộp", Optional.of("đặc biệt")));
    }

    @Test
    void anAlteredTextInTheClearIsFound() {
        List<LoggedEvent> old = OldChain.entries();
        LoggedEvent stopped = old.get(3);
        String body = stopped.body().replace("Mẫu", "Mậu");
        old.set(3, Entries.with(stopped, DossierJson.readEvent(body), body, ""));

        assertThat(EventLog.verify(old).orElseThrow().en()).contains("entry 4");
    }

    @Test
    void anOldChainGoesOnInThePresentShape() {
        List<LoggedEvent> chain = OldChain.entries();
        chain.addAll(Entries.more(chain, new DossierEvent.Refused("muộn")));

        assertThat(EventLog.verify(chain)).isEmpty();
        assertThat(chain.get(4).body()).contains("\"shape\":2").doesNotContain("muộn");
    }

    @Test
    void aPurgeTakesTextsOutOfOldBodiesAndVouchesForWhatIsLeft() {
        List<LoggedEvent> old = OldChain.entries();
        PurgedChain purged = EventLog.purge(old);
        List<LoggedEvent> chain = new ArrayList<>(purged.entries());
        chain.addAll(Entries.more(old, new DossierEvent.Purged("x", purged.resealed())));

        assertThat(EventLog.verify(chain)).isEmpty();
        assertThat(purged.resealed()).extracting(Resealed::sequence).containsExactly(2L, 4L);
        assertThat(chain).allSatisfy(entry -> assertThat(entry.body()).doesNotContain("Mẫu", "CCCD", "đặc biệt"));
        assertThat(chain.get(1).event())
                .isEqualTo(new DossierEvent.SupplementRequested(
                        List.of(EventLog.PURGED), EventLog.PURGED, Optional.of(EventLog.PURGED)));
        assertThat(chain)
                .extracting(LoggedEvent::digest)
                .startsWith(old.get(0).digest(), old.get(1).digest());
    }

    @Test
    void withoutThePurgeInTheChainNobodyVouchesForAChangedBody() {
        List<LoggedEvent> old = OldChain.entries();
        PurgedChain purged = EventLog.purge(old);
        List<LoggedEvent> unvouched = new ArrayList<>(purged.entries());
        unvouched.addAll(Entries.more(old, new DossierEvent.Purged("x", List.of())));

        assertThat(EventLog.verify(purged.entries())).isPresent();
        assertThat(EventLog.verify(unvouched)).isPresent();
    }

    @Test
    void aResealedEntryIsStillProtected() {
        List<LoggedEvent> old = OldChain.entries();
        PurgedChain purged = EventLog.purge(old);
        List<LoggedEvent> chain = new ArrayList<>(purged.entries());
        chain.addAll(Entries.more(old, new DossierEvent.Purged("x", purged.resealed())));
        LoggedEvent entry = chain.get(1);
        chain.set(1, Entries.by(entry, Actor.officer(ActorRole.LEADER, "khác", Sample.WARD.code())));

        assertThat(EventLog.verify(chain).orElseThrow().en()).contains("entry 2");
    }

    @Test
    void aSecondPurgeLeavesWhatTheFirstOneVouchedFor() {
        List<LoggedEvent> old = OldChain.entries();
        PurgedChain first = EventLog.purge(old);
        List<LoggedEvent> chain = new ArrayList<>(first.entries());
        chain.addAll(Entries.more(old, new DossierEvent.Purged("x", first.resealed())));
        chain.addAll(Entries.more(chain, new DossierEvent.ExternalNote("vn.example", "k", "muộn")));

        PurgedChain second = EventLog.purge(chain);
        List<LoggedEvent> again = new ArrayList<>(second.entries());
        again.addAll(Entries.more(chain, new DossierEvent.Purged("x", second.resealed())));

        assertThat(second.resealed()).isEmpty();
        assertThat(EventLog.verify(again)).isEmpty();
        assertThat(again.get(5).event()).isEqualTo(new DossierEvent.ExternalNote("vn.example", "k", EventLog.PURGED));
    }

    @Test
    void stepsFollowOneAnotherFromShapeToShape() {
        EventShapes shapes = new EventShapes(List.of(
                Upcaster.renamed("gone", 1, "refused", 3, Map.of("kind", "OLD")),
                Upcaster.changed("refused", 2, tree -> tree.put("kind", "NONE")),
                Upcaster.changed(
                        "refused",
                        3,
                        tree -> tree.put("reason", tree.path("kind").stringValue() + "!"))));

        ObjectNode fromGone = shapes.upcast(DossierJson.object("{\"type\":\"gone\"}"));
        ObjectNode fromFirst = shapes.upcast(DossierJson.object("{\"type\":\"refused\",\"reason\":\"x\"}"));

        assertThat(fromGone).hasToString("{\"type\":\"refused\",\"shape\":4,\"kind\":\"OLD\",\"reason\":\"OLD!\"}");
        assertThat(fromFirst).hasToString("{\"type\":\"refused\",\"shape\":4,\"reason\":\"NONE!\",\"kind\":\"NONE\"}");
    }

    @Test
    void stepsInACircleEndInAFault() {
        EventShapes shapes = new EventShapes(
                List.of(Upcaster.renamed("a", 1, "b", 1, Map.of()), Upcaster.renamed("b", 1, "a", 1, Map.of())));

        assertThatThrownBy(() -> shapes.upcast(DossierJson.object("{\"type\":\"a\"}")))
                .isInstanceOf(IntegrityException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"no-such-event\"}",
                "{\"type\":\"no-such-event\",\"shape\":2}",
                "{\"type\":\"refused\",\"shape\":3,\"reason\":\"MARKER\"}",
                "{\"type\":\"refused\",\"shape\":0,\"reason\":\"MARKER\"}",
                "{\"type\":\"refused\",\"shape\":-1}",
                "{\"type\":\"Nguyễn MARKER\",\"shape\":2}"
            })
    void anUnknownTypeAndANewerShapeAreFaultsWithACode(String body) {
        assertThatThrownBy(() -> DossierJson.readEvent(body, ""))
                .isInstanceOfSatisfying(IntegrityException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo("event.shape-unknown");
                    assertThat(fault).hasMessageNotContaining("MARKER");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"refused\",\"shape\":\"2\"}",
                "{\"type\":\"refused\",\"shape\":2.0}",
                "{\"type\":\"refused\",\"shape\":99999999999}",
                "{\"shape\":2}",
                "[]"
            })
    void aBodyWithoutAProperShapeIsUnreadable(String body) {
        assertThatThrownBy(() -> DossierJson.readEvent(body, ""))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("event.unreadable"));
    }

    @Test
    void everyTypeIsWrittenInItsPresentShape() {
        for (DossierEvent event : DossierJsonTest.events()) {
            LoggedEvent entry = Entries.first(event, LegalBasis.practice());

            assertThat(entry.body()).startsWith("{\"type\":\"" + EventShapes.name(event.getClass()) + "\",\"shape\":");
            assertThat(DossierJson.readEvent(entry.body(), entry.personal())).isEqualTo(event);
            assertThat(EventLog.verify(List.of(entry))).isEmpty();
        }
    }
}
