package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.ActorRole;
import vn.motcua.workflow.Transition.Target;

/** The table against the facts: every row of theirs is ours, and whatever we added is named here with its reason. */
class FactsTest {

    private static final TransitionTable TABLE = TransitionTable.shipped();

    private static final Map<String, Set<ActorRole>> MORE_ACTORS = Map.of(
            // a leg of a bundle is filed by the system, out of the submission of the whole
            "0 SUBMIT", Set.of(ActorRole.SYSTEM),
            // a registry asks for papers through its answer, and nobody here can refuse it
            "2 REQUEST_SUPPLEMENT", Set.of(ActorRole.REGISTRY),
            "4 REQUEST_SUPPLEMENT", Set.of(ActorRole.REGISTRY));

    /** What the facts have no row for moves no status, but for the life of a draft. */
    private static final Set<ActionName> MORE_ROWS = EnumSet.of(
            // a draft is changed or thrown away before it has a code ("a draft may be discarded")
            ActionName.CHANGE_DRAFT,
            ActionName.DISCARD_DRAFT,
            // money that has arrived is never refused, whatever the status ("it moves the status only from 6")
            ActionName.SETTLE_OBLIGATION,
            // the price is checked again at payment, and claims at receipt ("never a silent change")
            ActionName.REPRICE,
            // NĐ 61/2018 Đ19(9)
            ActionName.APOLOGISE,
            // the control sheet: from hand to hand inside the deciding agency
            ActionName.HAND_OVER,
            ActionName.TAKE_BACK,
            ActionName.DELEGATE,
            ActionName.END_DELEGATION,
            // NĐ 61/2018 Đ19(5)
            ActionName.CONSULT,
            ActionName.ANSWER_CONSULTATION,
            ActionName.WITHDRAW_CONSULTATION,
            // facts of others, and reminders of the system
            ActionName.LINK_REGISTRY,
            ActionName.WARN,
            ActionName.NOTE);

    record Fact(String from, ActionName action, String to, Set<ActorRole> actors) {

        static Fact of(String[] cells) {
            Set<ActorRole> actors =
                    Arrays.stream(cells[3].split(" ")).map(ActorRole::valueOf).collect(Collectors.toSet());
            return new Fact(cells[0], ActionName.valueOf(cells[1]), cells[2], actors);
        }

        String place() {
            return from + " " + action;
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aRowOfTheFactsIsInTheTable(Fact fact) {
        Optional<Transition> row = fact.from().equals("-")
                ? TABLE.opening(fact.action())
                : TABLE.from(DossierStatus.ofCode(Integer.parseInt(fact.from())).orElseThrow(), fact.action());
        Set<ActorRole> wanted = new TreeSet<>(fact.actors());
        wanted.addAll(MORE_ACTORS.getOrDefault(fact.place(), Set.of()));

        assertThat(row).isPresent();
        assertThat(target(row.get())).isEqualTo(fact.to());
        assertThat(row.get().actors()).isEqualTo(wanted);
    }

    @Test
    void whatTheFactsHaveNoRowForIsNamedHereAndMovesNothing() {
        Set<String> known = facts().map(Fact::place).collect(Collectors.toSet());

        List<Transition> more =
                TABLE.rows().stream().filter(row -> !known.contains(place(row))).toList();

        assertThat(more).extracting(Transition::action).hasSameElementsAs(MORE_ROWS);
        assertThat(more)
                .filteredOn(row -> row.action() != ActionName.DISCARD_DRAFT)
                .allSatisfy(row -> {
                    assertThat(row.target()).isInstanceOf(Target.Stay.class);
                    assertThat(row.clock()).isEqualTo(ClockEffect.NONE);
                });
    }

    @Test
    void theStatusesBearTheNationalCodesAndNames() {
        List<String> ours = Stream.of(DossierStatus.values())
                .filter(status -> status != DossierStatus.DRAFT)
                .map(status -> status.code() + "," + status.vi() + "," + status.isTerminal())
                .toList();

        assertThat(ours).isEqualTo(lines("statuses.csv").toList());
    }

    @Test
    void theFactsSpeakOfEveryStatus() {
        assertThat(facts().map(Fact::to))
                .contains("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "ORIGIN")
                .hasSize(30);
    }

    static Stream<Fact> facts() {
        return lines("transitions.csv").map(line -> Fact.of(line.split(",")));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = FactsTest.class.getResourceAsStream("/facts/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Transition row) {
        return row.from().map(status -> Integer.toString(status.code())).orElse("-") + " " + row.action();
    }

    private static String target(Transition row) {
        return row.target() instanceof Target.To to
                ? Integer.toString(to.status().code())
                : row.target().getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
    }
}
