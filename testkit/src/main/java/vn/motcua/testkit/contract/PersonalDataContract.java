package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testkit.contract.StoreSamples.AGENCY;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.code;
import static vn.motcua.testkit.contract.StoreSamples.companion;
import static vn.motcua.testkit.contract.StoreSamples.dossier;
import static vn.motcua.testkit.contract.StoreSamples.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Moment;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.identity.Actor;
import vn.motcua.identity.PersonalId;
import vn.motcua.law.LegalBasis;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.DossierQueries.Ended;
import vn.motcua.onestop.DossierQueries.Line;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.onestop.Transaction;
import vn.motcua.procedure.ProcedureCode;

/** Personal data are found by person, and go without a trace when they are purged. */
abstract class PersonalDataContract extends PortContract {

    private static final PersonalId PERSON = PersonalId.parse("001199000001");
    private static final PersonalId SOMEONE = PersonalId.parse("079300000002");
    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final Duration LEASE = Duration.ofMinutes(1);

    abstract DossierQueries queries();

    private static Dossier of(Dossier dossier, PersonalId person) {
        Filing filing = dossier.filing();
        Applicant applicant = filing.applicant();
        return dossier.with(new Filing(
                filing.procedure(),
                filing.caseId(),
                filing.agency(),
                filing.channel(),
                new Applicant(
                        applicant.account(),
                        applicant.name(),
                        person,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                filing.form(),
                filing.documents(),
                filing.facts(),
                filing.groups(),
                filing.submittedAt()));
    }

    private void filed(int number, PersonalId person, Instant submittedAt) {
        run(transaction -> transaction
                .dossiers()
                .insert(of(dossier(code(number), "account-" + number, submittedAt), person), events(code(number), 2)));
    }

    private static List<LoggedEvent> append(DossierCode code, EventHead head, Instant at, DossierEvent event) {
        return EventLog.append(
                code, head, at, Actor.system("test"), List.of(new Occurrence(event, LegalBasis.practice())));
    }

    /** The next version in a status, by one event at a moment. */
    private void moved(int number, DossierStatus status, Instant at, DossierEvent event) {
        run(transaction -> {
            var stored = transaction.dossiers().find(code(number)).orElseThrow();
            Dossier next = stored.dossier().withStatus(status, List.of()).nextVersion();
            transaction.dossiers().update(next, append(code(number), stored.head(), at, event));
        });
    }

    private void ended(int number, DossierStatus status, Instant at) {
        filed(number, PERSON, AT);
        moved(number, status, at, new DossierEvent.ProcessingStarted());
    }

    /** The steps of a purge that the ports have to hold. */
    private static void purge(Transaction transaction, int number) {
        var stored = transaction.dossiers().lock(code(number)).orElseThrow();
        var chain = EventLog.purge(transaction.dossiers().history(code(number)));
        transaction.dossiers().purge(chain.entries());
        Dossier next = of(stored.dossier(), PersonalId.parse("000000000000")).nextVersion();
        transaction
                .dossiers()
                .update(
                        next,
                        append(
                                code(number),
                                stored.head(),
                                AT.plusSeconds(9),
                                new DossierEvent.Purged("x", chain.resealed())));
        transaction.companions().delete(code(number));
        transaction.idempotency().forget(code(number));
    }

    private List<DossierCode> ended(Instant before, Optional<Ended> after, int limit) {
        return queries().ended(BIRTH, before, after, limit).stream()
                .map(Ended::code)
                .toList();
    }

    @Test
    void a_purged_chain_reads_with_its_marks_and_still_holds() {
        filed(1, PERSON, AT);

        run(transaction -> purge(transaction, 1));

        List<LoggedEvent> history = ask(transaction -> transaction.dossiers().history(code(1)));
        EventHead head = ask(transaction ->
                transaction.dossiers().find(code(1)).orElseThrow().head());
        assertThat(EventLog.verify(code(1), head, history)).isEmpty();
        assertThat(history).hasSize(3).extracting(LoggedEvent::personal).containsOnly("");
        assertThat(history.get(0).event())
                .isEqualTo(new DossierEvent.ExternalNote("vn.example", "note-1", EventLog.PURGED));
    }

    @Test
    void a_purge_leaves_other_dossiers_alone() {
        filed(1, PERSON, AT);
        filed(2, PERSON, AT);
        run(transaction -> {
            transaction.idempotency().keep("two", new Done("digest", code(2)));
            transaction.companions().insert(companionOf(2, "b.kind", "two"));
        });

        run(transaction -> purge(transaction, 1));

        assertThat(list(transaction -> transaction.dossiers().history(code(2)))).isEqualTo(events(code(2), 2));
        assertThat(find(transaction -> transaction.idempotency().find("two"))).isPresent();
        assertThat(list(transaction -> transaction.companions().of(code(2)))).hasSize(1);
    }

    @Test
    void an_event_on_its_way_to_a_handler_arrives_without_its_text() {
        filed(1, PERSON, AT);
        run(transaction -> transaction.deliveries().enqueue(events(code(1), 2), List.of("handler")));

        run(transaction -> purge(transaction, 1));

        var delivered = list(transaction -> transaction.deliveries().claim("handler", AT, LEASE, 10));
        assertThat(delivered).hasSize(1);
        assertThat(delivered.get(0).event().personal()).isEmpty();
        assertThat(delivered.get(0).event().event())
                .isEqualTo(new DossierEvent.ExternalNote("vn.example", "note-1", EventLog.PURGED));
    }

    @Test
    void a_purge_that_is_given_up_takes_nothing_away() {
        filed(1, PERSON, AT);
        run(transaction -> transaction.companions().insert(companion("key")));

        assertThatThrownBy(() -> run(transaction -> {
                    purge(transaction, 1);
                    throw new Aborted();
                }))
                .isInstanceOf(Aborted.class);

        assertThat(list(transaction -> transaction.dossiers().history(code(1)))).isEqualTo(events(code(1), 2));
        assertThat(list(transaction -> transaction.companions().of(code(1)))).hasSize(1);
        assertThat(queries().ofPerson(PERSON, 10)).hasSize(1);
    }

    @Test
    void the_records_of_a_dossier_are_listed_and_deleted_whatever_their_kind() {
        run(transaction -> {
            transaction.companions().insert(companionOf(1, "b.kind", "one"));
            transaction.companions().insert(companionOf(1, "a.kind", "two"));
            transaction.companions().insert(companionOf(1, "a.kind", "one"));
            transaction.companions().insert(companionOf(2, "a.kind", "three"));
        });

        assertThat(list(transaction -> transaction.companions().of(code(1))))
                .extracting(each -> each.kind() + " " + each.key())
                .containsExactly("a.kind one", "a.kind two", "b.kind one");

        run(transaction -> transaction.companions().delete(code(1)));

        assertThat(list(transaction -> transaction.companions().of(code(1)))).isEmpty();
        assertThat(list(transaction -> transaction.companions().of(code(2)))).hasSize(1);
    }

    private static Companion companionOf(int number, String kind, String key) {
        return new Companion(
                kind,
                key,
                code(number),
                Optional.empty(),
                Optional.empty(),
                "open",
                Optional.empty(),
                1,
                StoreSamples.HARD_TEXT);
    }

    @Test
    void a_key_that_was_forgotten_can_be_used_again() {
        run(transaction -> {
            transaction.idempotency().keep("one", new Done("digest", code(1)));
            transaction.idempotency().keep("two", new Done("digest", code(2)));
        });

        run(transaction -> transaction.idempotency().forget(code(1)));

        assertThat(find(transaction -> transaction.idempotency().find("one"))).isEmpty();
        assertThat(find(transaction -> transaction.idempotency().find("two"))).isPresent();
        run(transaction -> transaction.idempotency().keep("one", new Done("other", code(3))));
    }

    @Test
    void a_person_has_his_dossiers_of_every_account_the_latest_first() {
        filed(1, PERSON, AT);
        filed(2, SOMEONE, AT);
        filed(3, PERSON, AT.plusSeconds(1));

        assertThat(queries().ofPerson(PERSON, 10)).extracting(Line::code).containsExactly(code(3), code(1));
        assertThat(queries().ofPerson(PERSON, 1)).extracting(Line::code).containsExactly(code(3));
        assertThat(queries().ofPerson(PersonalId.parse("119900000"), 10)).isEmpty();
        assertThat(queries().inbox(AGENCY, java.util.EnumSet.allOf(DossierStatus.class), 10))
                .hasSize(3);
    }

    @Test
    void whoever_was_purged_is_no_longer_found_by_his_number() {
        filed(1, PERSON, AT);

        run(transaction -> purge(transaction, 1));

        assertThat(queries().ofPerson(PERSON, 10)).isEmpty();
    }

    @Test
    void what_is_over_is_listed_the_longest_ended_first_page_by_page() {
        ended(1, DossierStatus.RESULT_RETURNED, AT.plusSeconds(30));
        ended(2, DossierStatus.STOPPED, AT.plusSeconds(10));
        ended(3, DossierStatus.NOT_RECEIVED, AT.plusSeconds(10));
        ended(4, DossierStatus.DONE, AT.plusSeconds(10));
        filed(5, PERSON, AT);

        assertThat(ended(AT.plusSeconds(31), Optional.empty(), 10)).containsExactly(code(2), code(3), code(1));
        assertThat(ended(AT.plusSeconds(30), Optional.empty(), 10)).containsExactly(code(2), code(3));
        assertThat(ended(AT.plusSeconds(31), Optional.empty(), 1)).containsExactly(code(2));
        assertThat(ended(AT.plusSeconds(31), Optional.of(new Ended(code(2), AT.plusSeconds(10))), 10))
                .containsExactly(code(3), code(1));
        assertThat(ended(AT.plusSeconds(31), Optional.of(new Ended(code(1), AT.plusSeconds(30))), 10))
                .isEmpty();
        assertThat(queries().ended(new ProcedureCode("3.000333"), AT.plusSeconds(31), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void a_dossier_counts_from_its_last_event_and_no_longer_once_that_is_a_purge() {
        ended(1, DossierStatus.STOPPED, AT.plusSeconds(10));
        moved(1, DossierStatus.STOPPED, AT.plusSeconds(20), new DossierEvent.Warned(Moment.DUE_SOON));

        assertThat(ended(AT.plusSeconds(15), Optional.empty(), 10)).isEmpty();
        assertThat(ended(AT.plusSeconds(21), Optional.empty(), 10)).containsExactly(code(1));

        run(transaction -> purge(transaction, 1));

        assertThat(ended(AT.plusSeconds(99), Optional.empty(), 10)).isEmpty();
    }

    @Test
    void what_happens_after_a_purge_makes_a_dossier_count_again() {
        ended(1, DossierStatus.STOPPED, AT.plusSeconds(10));
        run(transaction -> purge(transaction, 1));

        moved(1, DossierStatus.STOPPED, AT.plusSeconds(20), new DossierEvent.ExternalNote("vn.example", "x", "y"));

        assertThat(ended(AT.plusSeconds(99), Optional.empty(), 10)).containsExactly(code(1));
    }
}
