package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.AGENCY;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.HARD_TEXT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.fee.Channel;
import vn.motcua.onestop.Draft;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.onestop.Submission;

/** Drafts come back as they were typed, and change only in the version that was seen. */
abstract class DraftsContract extends PortContract {

    private static Draft draft(int number, String account, Instant changedAt) {
        Submission submission = new Submission(
                "",
                "",
                AGENCY.value(),
                Channel.ONLINE,
                new Submission.Person(account, "", "", "", "", "", HARD_TEXT),
                Map.of("note", HARD_TEXT + "\u0000\uD800"),
                List.of(),
                Map.of(),
                List.of());
        return new Draft(
                new UUID(0, number),
                1,
                account,
                number % 2 == 0 ? Optional.of(AGENCY) : Optional.empty(),
                submission,
                AT,
                changedAt);
    }

    private Draft kept(Draft draft) {
        run(transaction -> transaction.drafts().insert(draft));
        return draft;
    }

    @Test
    void a_draft_comes_back_as_it_was_typed() {
        Draft typed = kept(draft(1, "account-1", AT));
        Draft typedByDesk = kept(draft(2, "account-1", AT));

        assertThat(find(transaction -> transaction.drafts().find(typed.id()))).contains(typed);
        assertThat(find(transaction -> transaction.drafts().find(typedByDesk.id())))
                .contains(typedByDesk);
        assertThat(find(transaction -> transaction.drafts().find(new UUID(9, 9))))
                .isEmpty();
    }

    @Test
    void an_id_is_used_once() {
        kept(draft(1, "account-1", AT));

        assertConflict(
                OneStopReason.DRAFT_CONFLICT,
                transaction -> transaction.drafts().insert(draft(1, "account-2", AT)));
    }

    @Test
    void a_draft_changes_and_goes_only_in_the_version_that_was_seen() {
        Draft first = kept(draft(1, "account-1", AT));
        Draft second = first.changed(first.submission(), AT.plusSeconds(1));
        run(transaction -> transaction.drafts().update(second));

        assertConflict(
                OneStopReason.DRAFT_CONFLICT,
                transaction -> transaction.drafts().update(second));
        assertConflict(
                OneStopReason.DRAFT_CONFLICT,
                transaction -> transaction.drafts().delete(first));
        assertThat(find(transaction -> transaction.drafts().find(first.id()))).contains(second);

        run(transaction -> transaction.drafts().delete(second));
        assertThat(find(transaction -> transaction.drafts().find(first.id()))).isEmpty();
        assertConflict(
                OneStopReason.DRAFT_CONFLICT,
                transaction -> transaction.drafts().delete(second));
    }

    @Test
    void the_drafts_of_an_account_come_the_last_changed_first() {
        Draft old = kept(draft(1, "account-1", AT));
        Draft recent = kept(draft(2, "account-1", AT.plusSeconds(1)));
        kept(draft(3, "account-2", AT));

        assertThat(list(transaction -> transaction.drafts().ofAccount("account-1", 10)))
                .containsExactly(recent, old);
        assertThat(list(transaction -> transaction.drafts().ofAccount("account-1", 1)))
                .containsExactly(recent);
        assertThat(list(transaction -> transaction.drafts().ofAccount("account-9", 10)))
                .isEmpty();
    }

    @Test
    void what_nobody_changed_for_long_goes() {
        kept(draft(1, "account-1", AT.minusSeconds(1)));
        Draft kept = kept(draft(2, "account-1", AT));

        int gone = ask(transaction -> transaction.drafts().deleteUnchangedSince(AT));

        assertThat(gone).isEqualTo(1);
        assertThat(list(transaction -> transaction.drafts().ofAccount("account-1", 10)))
                .containsExactly(kept);
    }

    @Test
    void what_fails_leaves_the_draft_as_it_was() {
        Draft first = kept(draft(1, "account-1", AT));

        try {
            run(transaction -> {
                transaction.drafts().delete(first);
                throw new Aborted();
            });
        } catch (Aborted expected) {
            assertThat(find(transaction -> transaction.drafts().find(first.id())))
                    .contains(first);
            return;
        }
        throw new AssertionError("the transaction went on");
    }
}
