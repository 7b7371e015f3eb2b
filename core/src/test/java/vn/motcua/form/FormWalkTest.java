package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.workflow.RandomWalk;

/** Walks dossiers at random, and asks for every form at every end. */
class FormWalkTest {

    private static final int WALKS = 2_000;
    private static final int STEPS = 90;

    private final Map<FormKind, Integer> issued = new EnumMap<>(FormKind.class);

    @Test
    void everyFormIsEitherWholeOrAReason() {
        RandomWalk<Story> walks = new RandomWalk<>(STEPS, RandomWalk.HOSTILE, FormWalkTest::open);

        walks.walk(WALKS, story -> check(story, walks.where()));

        assertThat(issued.keySet()).as(walks.where()).containsExactlyInAnyOrder(FormKind.values());
    }

    private static Optional<Story> open(ProcedureCode procedure, Channel channel, boolean counter, Instant at) {
        return Story.opened(
                1, procedure, channel, Sample.WARD, at, counter ? Optional.of(Optional.empty()) : Optional.empty());
    }

    private void check(Story story, String where) {
        for (FormKind kind : FormKind.values()) {
            check(kind, story.forms().form(kind, Particulars.NONE), where);
        }
        List<LoggedEvent> listed = story.log().stream()
                .filter(entry -> ControlSheet.lists(entry.event()))
                .toList();
        assertThat(Story.form(story.forms().controlSheet()).rows())
                .as(where)
                .extracting(HandOverRow::sequence)
                .containsExactlyElementsOf(
                        listed.stream().map(LoggedEvent::sequence).toList());
        int year = VietnamTime.at(story.log().get(0).at()).getYear();
        check(FormKind.REGISTER, Story.FORMS.register(Sample.WARD.code(), year, Stream.of(story.entry())), where);
    }

    private void check(FormKind kind, FormAnswer<? extends OfficialForm> answer, String where) {
        if (answer.whyNot().isPresent()) {
            assertThat(answer.whyNot().get().code()).as(where).startsWith("form.");
            return;
        }
        OfficialForm form = answer.issued().orElseThrow();
        issued.merge(kind, 1, Integer::sum);
        assertThat(form.fields()).as(where).hasSameSizeAs(form.edition().fields());
        for (FormField field : form.fields()) {
            if (field.spec().mandatory() && field.isBlank()) {
                throw new AssertionError(where + ": nothing in " + field.spec().name() + " of " + form);
            }
        }
    }
}
