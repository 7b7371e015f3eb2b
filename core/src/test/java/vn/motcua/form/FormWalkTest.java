package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Settlement;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.RoutingAction;

/** Walks dossiers at random, and asks for every form at every end. */
class FormWalkTest {

    private static final int WALKS = 2_000;
    private static final int STEPS = 90;
    private static final List<String> TEXTS =
            List.of("", " ", "lý do", "\uD800", "dòng\nhai", "x".repeat(5_000), "|%s<b>");
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<ActorRole> ROLES = List.of(ActorRole.values());
    private static final List<ActorRole> OFFICERS = List.of(ActorRole.ONE_STOP, ActorRole.SPECIALIST, ActorRole.LEADER);
    private static final List<ProcedureCode> PROCEDURES = List.of(
            Sample.CRIMINAL_RECORD,
            Sample.RESIDENCE,
            Sample.BIRTH,
            SampleCatalog.PAID_AT_RETURN,
            SampleCatalog.PAID_AT_SUBMISSION,
            SampleCatalog.PAID_DURING);

    private final Random random = new Random();
    private final Map<FormKind, Integer> issued = new EnumMap<>(FormKind.class);

    @Test
    void everyFormIsEitherWholeOrAReason() {
        long seed = System.nanoTime();
        random.setSeed(seed);

        for (int walk = 0; walk < WALKS; walk++) {
            String where = "seed " + seed + ", walk " + walk;
            walk().ifPresent(story -> check(story, where));
        }

        assertThat(issued.keySet()).as("seed " + seed).containsExactlyInAnyOrder(FormKind.values());
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

    private Optional<Story> walk() {
        Instant at = Sample.at("2026-01-05T08:00").plus(Duration.ofMinutes(random.nextInt(300_000)));
        Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        Optional<Story> opened = Story.opened(
                1,
                PROCEDURES.get(random.nextInt(PROCEDURES.size())),
                channel,
                Sample.WARD,
                at,
                channel == Channel.DIRECT && random.nextBoolean() ? Optional.of(Optional.empty()) : Optional.empty());
        if (opened.isEmpty()) {
            return opened;
        }
        Story story = opened.get();
        for (int step = random.nextInt(STEPS); step > 0; step--) {
            at = at.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(3_000) : random.nextInt(60)));
            DossierAction action = action(story, at);
            story.attempt(actor(action), action, at);
        }
        return opened;
    }

    private Actor actor(DossierAction action) {
        if (action instanceof RoutingAction.AnswerConsultation) {
            return Story.NEIGHBOUR;
        } else if (action instanceof DossierAction.RequestWithdrawal) {
            return Sample.CITIZEN;
        } else if (action instanceof DossierAction.SettleObligation) {
            return Sample.PAYMENT;
        }
        return random.nextInt(4) == 0
                ? Sample.actor(ROLES.get(random.nextInt(ROLES.size())))
                : Sample.actor(OFFICERS.get(random.nextInt(OFFICERS.size())));
    }

    private DossierAction action(Story story, Instant at) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return switch (random.nextInt(22)) {
            case 0, 1, 2 -> new DossierAction.Receive();
            case 3 ->
                random.nextInt(4) == 0 ? new DossierAction.Refuse(text, Optional.of("x")) : new DossierAction.Receive();
            case 4 -> new DossierAction.RequestSupplement(List.of("to-khai", text), text, Optional.of(text));
            case 5 -> new DossierAction.AcceptSupplement(List.of(Document.paper("to-khai")));
            case 6 -> new DossierAction.RaiseObligation(story.dossier().quotes());
            case 7, 8, 9 -> settle(story, at);
            case 10 -> new DossierAction.RequestWithdrawal(text);
            case 11 -> new DossierAction.RejectWithdrawal(text);
            case 12 ->
                random.nextInt(4) == 0 ? new DossierAction.AcceptWithdrawal() : new DossierAction.RejectWithdrawal("x");
            case 13, 14 -> new DossierAction.StartProcessing();
            case 15 -> random.nextInt(6) == 0 ? new DossierAction.Stop(text) : Story.complete();
            case 16 -> new DossierAction.ReturnResult(CHANNELS.get(random.nextInt(CHANNELS.size())));
            case 17 -> new DossierAction.CorrectResult(text);
            case 18 ->
                new RoutingAction.HandOver(
                        holder(), random.nextBoolean() ? Optional.of(at.plusSeconds(3_600)) : Optional.empty(), text);
            case 19 -> new RoutingAction.TakeBack(text);
            case 20 -> consultation(text);
            default -> new DossierAction.Apologise(text, VietnamTime.dayOf(at).plusDays(random.nextInt(12)));
        };
    }

    private DossierAction consultation(String text) {
        String id = Integer.toString(1 + random.nextInt(2));
        return switch (random.nextInt(3)) {
            case 0 ->
                new RoutingAction.Consult(Sample.OTHER_WARD.code(), text, new TimeLimit(1, TimeLimit.Unit.WORKING_DAY));
            case 1 -> new RoutingAction.AnswerConsultation(id, text);
            default -> new RoutingAction.WithdrawConsultation(id, text);
        };
    }

    private Holder holder() {
        return Sample.holder(OFFICERS.get(random.nextInt(OFFICERS.size())));
    }

    private DossierAction settle(Story story, Instant at) {
        String id = Integer.toString(1 + random.nextInt(2));
        long amount = story.dossier()
                .obligation(id)
                .map(owed -> Math.max(1, owed.amount().value()))
                .orElse(1L);
        return new DossierAction.SettleObligation(
                id, new Settlement("vnpay", "tx-" + random.nextInt(50), Dong.of(amount), at));
    }
}
