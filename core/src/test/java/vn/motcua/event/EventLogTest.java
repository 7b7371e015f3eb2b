package vn.motcua.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.at;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

class EventLogTest {

    private static final DossierCode CODE = DossierCode.parse("H12.40-261120-0001");
    private static final LegalBasis BASIS = new LegalBasis("NĐ 61/2018/NĐ-CP Đ17", Confidence.SINGLE);

    @Test
    void aChainThatWasAppendedInPiecesHolds() {
        List<LoggedEvent> chain = chain();

        assertThat(EventLog.verify(chain)).isEmpty();
        assertThat(chain).extracting(LoggedEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(chain.get(0).previousDigest()).isEmpty();
        assertThat(chain.get(2).previousDigest()).isEqualTo(chain.get(1).digest());
        assertThat(chain).extracting(LoggedEvent::digest).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void anEmptyChainHolds() {
        assertThat(EventLog.verify(List.of())).isEmpty();
        assertThat(EventLog.verify(CODE, EventHead.NONE, List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alterations")
    void whateverIsAlteredIsFoundWhereItStands(String what, UnaryOperator<LoggedEvent> alteration) {
        for (int place = 0; place < 4; place++) {
            List<LoggedEvent> chain = new ArrayList<>(chain());
            chain.set(place, alteration.apply(chain.get(place)));

            Optional<Reason> found = EventLog.verify(chain);

            assertThat(found).as(what + " at " + place).map(Reason::code).contains("event.chain-broken");
            assertThat(found.orElseThrow().en()).contains("entry " + (place + 1));
        }
    }

    static Stream<Arguments> alterations() {
        return Stream.of(
                altered("another dossier", e -> with(e, b -> b.dossier = DossierCode.parse("H12.40-261120-0002"))),
                altered("another sequence", e -> with(e, b -> b.sequence = e.sequence() + 1)),
                altered("another time", e -> with(e, b -> b.at = e.at().plusNanos(1000))),
                altered("another role", e -> with(e, b -> b.actor = Sample.actor(ActorRole.SPECIALIST))),
                altered(
                        "another officer",
                        e -> with(
                                e,
                                b -> b.actor = Actor.officer(ActorRole.ONE_STOP, "someone else", Sample.WARD.code()))),
                altered(
                        "another agency",
                        e -> with(
                                e,
                                b -> b.actor =
                                        Actor.officer(ActorRole.ONE_STOP, "mot-cua-1", new AgencyCode("H12.41")))),
                altered(
                        "another event",
                        e -> with(e, b -> b.event = new DossierEvent.Refused("khác", java.util.Optional.empty()))),
                altered("another basis", e -> with(e, b -> b.basis = LegalBasis.practice())),
                altered(
                        "a basis made surer",
                        e -> with(e, b -> b.basis = new LegalBasis(e.basis().citation(), Confidence.CONFIRMED))),
                altered(
                        "another body",
                        e -> with(
                                e,
                                b -> b.body =
                                        DossierJson.write(new DossierEvent.Warned(vn.motcua.dossier.Moment.DUE_SOON)))),
                altered("a body that is no JSON", e -> with(e, b -> b.body = "{")),
                altered("another previous digest", e -> with(e, b -> b.previousDigest = "0".repeat(64))),
                altered("another digest", e -> with(e, b -> b.digest = "0".repeat(64))),
                altered(
                        "event and body together",
                        e -> with(e, b -> {
                            b.event = new DossierEvent.Refused("khác", java.util.Optional.empty());
                            b.body = DossierJson.write(b.event);
                        })));
    }

    @Test
    void removalIsFound() {
        for (int place = 0; place < 3; place++) {
            List<LoggedEvent> chain = new ArrayList<>(chain());
            chain.remove(place);

            assertThat(EventLog.verify(chain)).as("without " + place).isPresent();
        }
    }

    @Test
    void aTailThatWasCutOffIsFoundByTheStoredHead() {
        List<LoggedEvent> chain = chain();
        EventHead head = chain.get(3).head();

        assertThat(EventLog.verify(CODE, head, chain)).isEmpty();
        assertThat(EventLog.verify(CODE, head, chain.subList(0, 3))).isPresent();
        assertThat(EventLog.verify(CODE, head, List.of())).isPresent();
        assertThat(EventLog.verify(CODE, EventHead.NONE, chain)).isPresent();
    }

    @Test
    void theChainOfAnotherDossierIsFound() {
        List<LoggedEvent> chain = chain();

        assertThat(EventLog.verify(
                        DossierCode.parse("H12.40-261120-0002"), chain.get(3).head(), chain))
                .isPresent();
    }

    @Test
    void reorderingAndRepetitionAreFound() {
        List<LoggedEvent> swapped = new ArrayList<>(chain());
        Collections.swap(swapped, 1, 2);
        List<LoggedEvent> doubled = new ArrayList<>(chain());
        doubled.add(2, doubled.get(1));

        assertThat(EventLog.verify(swapped)).isPresent();
        assertThat(EventLog.verify(doubled)).isPresent();
    }

    @Test
    void anEntryReplacedWithAllDigestsRecomputedDoesNotMatchTheStoredHead() {
        List<LoggedEvent> chain = chain();

        List<LoggedEvent> forged = append(
                EventHead.NONE,
                new DossierEvent.Refused("giả", java.util.Optional.empty()),
                new DossierEvent.WithdrawalAccepted());

        assertThat(EventLog.verify(forged)).isEmpty();
        assertThat(EventLog.verify(CODE, chain.get(3).head(), forged)).isPresent();
    }

    @Test
    void aBodyThatCannotBeReadIsAnAnswerEvenIfItsDigestFits() throws Exception {
        LoggedEvent good = chain().get(0);
        LoggedEvent unreadable = with(good, b -> b.body = "{\"type\":\"no-such-event\"}");
        LoggedEvent closed = with(unreadable, b -> b.digest = digest(unreadable));

        assertThat(EventLog.verify(List.of(closed))).isPresent();
    }

    @Test
    void theDigestIsTheOneThatOthersCanRecompute() {
        LoggedEvent entry = chain().get(1);

        assertThat(entry.digest()).isEqualTo(digest(entry));
    }

    /** The same digest, written a second time from its description: each part preceded by its length in four bytes. */
    private static String digest(LoggedEvent entry) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(
                    entry.previousDigest(),
                    entry.dossier().value(),
                    Long.toString(entry.sequence()),
                    entry.at().toString(),
                    entry.actor().role().name(),
                    entry.actor().id(),
                    entry.actor().agency().map(AgencyCode::value).orElse(""),
                    entry.basis().citation(),
                    entry.basis().confidence().name(),
                    entry.body())) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static List<LoggedEvent> chain() {
        List<LoggedEvent> chain = new ArrayList<>(append(
                EventHead.NONE, new DossierEvent.WithdrawalRequested("nhầm"), new DossierEvent.WithdrawalAccepted()));
        chain.addAll(append(chain.get(1).head(), new DossierEvent.ProcessingStarted(java.util.Optional.empty())));
        chain.addAll(append(chain.get(2).head(), new DossierEvent.Stopped("hết hạn")));
        return chain;
    }

    private static List<LoggedEvent> append(EventHead head, DossierEvent... events) {
        List<Occurrence> occurrences =
                Stream.of(events).map(event -> new Occurrence(event, BASIS)).toList();
        return EventLog.append(CODE, head, at("2026-11-20T09:00"), Sample.ONE_STOP, occurrences);
    }

    private static Arguments altered(String what, UnaryOperator<LoggedEvent> alteration) {
        return Arguments.of(what, alteration);
    }

    private static final class Draft {
        DossierCode dossier;
        long sequence;
        java.time.Instant at;
        Actor actor;
        DossierEvent event;
        LegalBasis basis;
        String body;
        String personal;
        String previousDigest;
        String digest;
    }

    private static LoggedEvent with(LoggedEvent entry, java.util.function.Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.dossier = entry.dossier();
        draft.sequence = entry.sequence();
        draft.at = entry.at();
        draft.actor = entry.actor();
        draft.event = entry.event();
        draft.basis = entry.basis();
        draft.body = entry.body();
        draft.personal = entry.personal();
        draft.previousDigest = entry.previousDigest();
        draft.digest = entry.digest();
        change.accept(draft);
        return new LoggedEvent(
                draft.dossier,
                draft.sequence,
                draft.at,
                draft.actor,
                draft.event,
                draft.basis,
                draft.body,
                draft.personal,
                draft.previousDigest,
                draft.digest);
    }
}
