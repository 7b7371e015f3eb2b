package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.AGENCY;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.code;
import static vn.motcua.testkit.contract.StoreSamples.events;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.BundlePart;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.event.EventHead;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.DossierQueries.Line;
import vn.motcua.procedure.ProcedureCode;

/** The lists of a portal. */
abstract class QueriesContract extends PortContract {

    private static final TimeLimit ACKNOWLEDGED = new TimeLimit(2, TimeLimit.Unit.WORKING_HOUR);
    private static final DueDate WITHIN = new DueDate(AT.plusSeconds(7_200), true);
    private static final Set<DossierStatus> ANY = EnumSet.allOf(DossierStatus.class);

    abstract DossierQueries queries();

    private void filed(int number, String account, Instant submittedAt) {
        run(transaction -> transaction
                .dossiers()
                .insert(StoreSamples.dossier(code(number), account, submittedAt), events(code(number), 1)));
    }

    private void leg(int number, BundleId bundle, String leg, Instant submittedAt) {
        Dossier alone = StoreSamples.dossier(code(number), "account", submittedAt);
        BundlePart part =
                new BundlePart(bundle, leg, Map.of(leg, AGENCY), Optional.of(ACKNOWLEDGED), Optional.of(WITHIN));
        run(transaction ->
                transaction.dossiers().insert(alone.with(alone.filing().with(part)), events(code(number), 1)));
    }

    private void changed(int number, Dossier next) {
        EventHead head = ask(transaction ->
                transaction.dossiers().find(code(number)).orElseThrow().head());
        run(transaction -> transaction.dossiers().update(next, events(code(number), head, 1)));
    }

    private void received(int number, Instant due) {
        changed(number, StoreSamples.next(snapshot(number), DossierStatus.RECEIVED, due));
    }

    private Dossier snapshot(int number) {
        return ask(transaction ->
                transaction.dossiers().find(code(number)).orElseThrow().dossier());
    }

    private List<DossierCode> inbox(Set<DossierStatus> statuses, int limit) {
        return queries().inbox(AGENCY, statuses, limit).stream().map(Line::code).toList();
    }

    @Test
    void a_line_shows_where_the_dossier_stands() {
        filed(1, "account", AT);
        received(1, AT.plusSeconds(60));

        assertThat(queries().inbox(AGENCY, ANY, 10))
                .containsExactly(new Line(
                        code(1),
                        new ProcedureCode("1.001193"),
                        DossierStatus.RECEIVED,
                        AT,
                        Optional.of(AT.plusSeconds(60))));
    }

    @Test
    void an_inbox_has_the_ones_due_first_at_the_top_and_those_without_a_due_date_last_by_age() {
        filed(1, "account", AT.plusSeconds(2));
        filed(2, "account", AT);
        filed(3, "account", AT.plusSeconds(2));
        filed(4, "account", AT);
        filed(5, "account", AT);
        received(4, AT.plusSeconds(100));
        received(5, AT.plusSeconds(50));

        assertThat(inbox(ANY, 10)).containsExactly(code(5), code(4), code(2), code(1), code(3));
        assertThat(inbox(ANY, 3)).containsExactly(code(5), code(4), code(2));
    }

    @Test
    void dossiers_of_one_instant_are_listed_by_the_characters_of_their_codes() {
        filed(9_999, "mine", AT);
        filed(10_000, "mine", AT);

        assertThat(inbox(ANY, 10)).containsExactly(code(10_000), code(9_999));
        assertThat(queries().ofAccount("mine", 10)).extracting(Line::code).containsExactly(code(10_000), code(9_999));
    }

    @Test
    void an_inbox_shows_the_wanted_statuses_of_its_agency_only() {
        filed(1, "account", AT);
        filed(2, "account", AT);
        received(2, AT);

        assertThat(inbox(Set.of(DossierStatus.NEW), 10)).containsExactly(code(1));
        assertThat(inbox(Set.of(DossierStatus.DONE, DossierStatus.RECEIVED), 10))
                .containsExactly(code(2));
        assertThat(inbox(Set.of(), 10)).isEmpty();
        assertThat(queries().inbox(new AgencyCode("H12.41"), ANY, 10)).isEmpty();
    }

    @Test
    void a_due_date_is_shown_until_the_processing_ends() {
        filed(1, "account", AT);
        received(1, AT.plusSeconds(60));
        Dossier running = snapshot(1);
        changed(1, running.withClock(running.clock().ended(AT.plusSeconds(30))).nextVersion());

        assertThat(queries().inbox(AGENCY, ANY, 10)).extracting(Line::due).containsExactly(Optional.empty());
    }

    @Test
    void an_account_has_its_own_dossiers_the_latest_first() {
        filed(1, "mine", AT);
        filed(2, "mine", AT.plusSeconds(2));
        filed(3, "yours", AT);
        filed(4, "mine", AT.plusSeconds(2));

        assertThat(queries().ofAccount("mine", 10)).extracting(Line::code).containsExactly(code(2), code(4), code(1));
        assertThat(queries().ofAccount("mine", 1)).extracting(Line::code).containsExactly(code(2));
        assertThat(queries().ofAccount("nobody", 10)).isEmpty();
    }

    @Test
    void a_bundle_has_its_legs_the_first_filed_first() {
        BundleId birth = new BundleId("0123456789abcdef".repeat(2));
        BundleId other = new BundleId("f".repeat(32));
        leg(1, birth, "b", AT.plusSeconds(2));
        leg(2, other, "a", AT);
        leg(3, birth, "a", AT);
        leg(4, birth, "c", AT.plusSeconds(2));
        filed(5, "account", AT);

        assertThat(queries().ofBundle(birth)).extracting(Line::code).containsExactly(code(3), code(1), code(4));
        assertThat(queries().ofBundle(other))
                .containsExactly(
                        new Line(code(2), new ProcedureCode("1.001193"), DossierStatus.NEW, AT, Optional.empty()));
        assertThat(queries().ofBundle(new BundleId("0".repeat(32)))).isEmpty();
    }

    @Test
    void a_leg_is_found_in_its_bundle_whatever_becomes_of_it() {
        BundleId birth = new BundleId("a".repeat(32));
        leg(1, birth, "a", AT);
        received(1, AT.plusSeconds(60));

        assertThat(queries().ofBundle(birth))
                .containsExactly(new Line(
                        code(1),
                        new ProcedureCode("1.001193"),
                        DossierStatus.RECEIVED,
                        AT,
                        Optional.of(AT.plusSeconds(60))));
        assertThat(snapshot(1).filing().bundle().orElseThrow())
                .isEqualTo(new BundlePart(
                        birth, "a", Map.of("a", AGENCY), Optional.of(ACKNOWLEDGED), Optional.of(WITHIN)));
    }

    @Test
    void a_list_asked_for_inside_a_transaction_shows_what_it_wrote() {
        run(transaction -> {
            transaction.dossiers().insert(StoreSamples.dossier(code(1)), events(code(1), 1));

            assertThat(inbox(ANY, 10)).containsExactly(code(1));
        });
    }
}
