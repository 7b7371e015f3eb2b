package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.Sample;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.Settlement;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;

/**
 * Leads dossiers at random through their lives in 2026: mostly by actions that the table knows where they stand, so that walks
 * get somewhere, and by whoever may, but not always. What must hold is up to the test, which names {@link #where()}.
 *
 * @param <T> what a test leads through a life
 */
public final class RandomWalk<T extends RandomWalk.Walker> {

    /** Reasons as an officer gives them. */
    public static final List<String> PLAIN = List.of("lý do");

    /** Reasons that nobody should give; a few are refused, the others must do no harm. */
    public static final List<String> HOSTILE =
            List.of("", " ", "lý do", "\uD800", "dòng\nhai", "x".repeat(5_000), "|%s<b>");

    private static final TransitionTable TABLE = TransitionTable.shipped();
    private static final List<ActionName> ACTIONS = List.of(ActionName.values());
    private static final Map<DossierStatus, List<ActionName>> KNOWN = Stream.of(DossierStatus.values())
            .collect(Collectors.toMap(status -> status, status -> ACTIONS.stream()
                    .filter(action -> TABLE.from(status, action).isPresent())
                    .toList()));
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<Moment> MOMENTS = List.of(Moment.values());
    private static final List<String> REGISTRIES = List.of("civil", "residence", "justice");
    private static final List<ActorRole> ROLES = List.of(ActorRole.values());
    private static final List<ActorRole> OFFICERS = List.of(ActorRole.ONE_STOP, ActorRole.SPECIALIST, ActorRole.LEADER);
    private static final List<ProcedureCode> PROCEDURES = List.of(
            Sample.CRIMINAL_RECORD,
            Sample.RESIDENCE,
            Sample.BIRTH,
            SampleCatalog.PAID_AT_RETURN,
            SampleCatalog.PAID_AT_SUBMISSION,
            SampleCatalog.PAID_DURING);

    private final int steps;
    private final List<String> texts;
    private final Opening<T> opening;
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private int walk;

    /** A dossier on its way. */
    public interface Walker {

        /** As it stands. */
        Dossier dossier();

        /** Goes on if the workflow accepts it; false if not. */
        boolean attempt(Actor actor, DossierAction action, Instant at);
    }

    /** How a test opens a dossier. */
    public interface Opening<T> {

        /** Empty if the law does not let it. */
        Optional<T> open(ProcedureCode procedure, Channel channel, boolean counter, Instant at);
    }

    /** Walks of up to so many steps, with reasons out of these. */
    public RandomWalk(int steps, List<String> texts, Opening<T> opening) {
        this.steps = steps;
        this.texts = texts;
        this.opening = opening;
    }

    /** The seed and the walk, for the message of whatever fails. */
    public String where() {
        return "seed " + seed + ", walk " + walk;
    }

    /** Walks so often, and shows each dossier that was opened where its walk ends. */
    public void walk(int walks, Consumer<T> end) {
        for (walk = 0; walk < walks; walk++) {
            walkOnce().ifPresent(end);
        }
    }

    private Optional<T> walkOnce() {
        Instant at = Sample.at("2026-01-05T08:00").plus(Duration.ofMinutes(random.nextInt(300_000)));
        Channel channel = any(CHANNELS);
        boolean counter = channel == Channel.DIRECT && random.nextBoolean();
        Optional<T> opened = opening.open(any(PROCEDURES), channel, counter, at);
        if (opened.isPresent()) {
            T walker = opened.get();
            for (int step = random.nextInt(steps + 1); step > 0; step--) {
                at = at.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(6_000) : random.nextInt(200)));
                DossierAction action = action(walker.dossier(), at);
                walker.attempt(actor(walker.dossier(), action), action, at);
            }
        }
        return opened;
    }

    private <E> E any(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String text() {
        return any(texts);
    }

    private DossierAction action(Dossier dossier, Instant at) {
        ActionName name = random.nextInt(10) == 0 ? any(ACTIONS) : any(KNOWN.get(dossier.status()));
        return switch (name) {
            case SUBMIT, RECEIVE_AT_COUNTER, RECEIVE -> Acts.RECEIVE;
            case REFUSE ->
                random.nextInt(4) == 0
                        ? new DossierAction.Refuse(text(), Optional.of("truong-trung-tam"))
                        : Acts.RECEIVE;
            case REQUEST_SUPPLEMENT ->
                new DossierAction.RequestSupplement(
                        List.of("to-khai", text()),
                        text(),
                        random.nextBoolean() ? Optional.empty() : Optional.of(text()));
            case ACCEPT_SUPPLEMENT -> Acts.supplement();
            case RAISE_OBLIGATION -> raise(dossier, at);
            case REPRICE -> reprice(dossier);
            case SETTLE_OBLIGATION -> settle(dossier, at);
            case REQUEST_WITHDRAWAL -> new DossierAction.RequestWithdrawal(text());
            case REJECT_WITHDRAWAL -> new DossierAction.RejectWithdrawal(text());
            case ACCEPT_WITHDRAWAL -> random.nextInt(3) == 0 ? Acts.LET_GO : Acts.keep();
            case START_PROCESSING -> Acts.START;
            case STOP -> random.nextInt(3) == 0 ? new DossierAction.Stop(text()) : Acts.START;
            case COMPLETE -> Acts.complete();
            case RETURN_RESULT -> new DossierAction.ReturnResult(any(CHANNELS));
            case CORRECT_RESULT -> random.nextInt(3) == 0 ? new DossierAction.CorrectResult(text()) : Acts.handOver();
            case LINK_REGISTRY -> Acts.link(any(REGISTRIES));
            case CREATE_DRAFT, CHANGE_DRAFT, DISCARD_DRAFT, OPEN_FROM_REGISTER -> Acts.note();
            case HAND_OVER ->
                new RoutingAction.HandOver(
                        holder(), random.nextBoolean() ? Optional.of(at.plusSeconds(3_600)) : Optional.empty(), text());
            case TAKE_BACK -> new RoutingAction.TakeBack(text());
            case DELEGATE -> Acts.delegate(holder(), at.plusSeconds(random.nextInt(900_000)));
            case END_DELEGATION -> new RoutingAction.EndDelegation(holder());
            case CONSULT -> Acts.consult(random.nextInt(4) == 0 ? Sample.WARD : Sample.OTHER_WARD);
            case ANSWER_CONSULTATION -> new RoutingAction.AnswerConsultation(consultation(), text());
            case WITHDRAW_CONSULTATION -> new RoutingAction.WithdrawConsultation(consultation(), text());
            case APOLOGISE ->
                new DossierAction.Apologise(text(), VietnamTime.dayOf(at).plusDays(random.nextInt(12)));
            case WARN -> Acts.warn(any(MOMENTS));
            case NOTE -> Acts.note();
        };
    }

    private Holder holder() {
        return Sample.holder(any(OFFICERS));
    }

    private String consultation() {
        return Integer.toString(1 + random.nextInt(3));
    }

    private DossierAction raise(Dossier dossier, Instant at) {
        return random.nextBoolean()
                ? Acts.raise(dossier.quotes().get(0))
                : Acts.raise(Acts.quote("CUTRU.THUONG_TRU", Channel.DIRECT, at));
    }

    /** As it was, at another price, or without a claim. */
    private DossierAction reprice(Dossier dossier) {
        List<FeeQuote> other = dossier.quotes().stream()
                .map(quote -> Acts.costing(random.nextInt(3) * 7_000L, quote))
                .toList();
        return new DossierAction.Reprice(
                random.nextBoolean() ? other : dossier.quotes(),
                random.nextInt(3) == 0 ? Set.of(ApplicantGroup.HO_NGHEO) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(ApplicantGroup.SINH_VIEN) : Set.of(),
                text());
    }

    private DossierAction settle(Dossier dossier, Instant at) {
        int count = dossier.obligations().size();
        String obligation = Integer.toString(1 + random.nextInt(count + 1));
        long amount = dossier.obligation(obligation)
                .map(owed -> owed.amount().value())
                .filter(value -> value > 0 && random.nextInt(3) > 0)
                .orElse(1L + random.nextInt(30_000));
        return new DossierAction.SettleObligation(
                obligation, new Settlement("vnpay", "tx-" + random.nextInt(8), Dong.of(amount), at));
    }

    private Actor actor(Dossier dossier, DossierAction action) {
        if (action instanceof RoutingAction.AnswerConsultation) {
            return Actor.officer(ActorRole.SPECIALIST, "officer-9", Sample.OTHER_WARD.code());
        }
        if (action instanceof DossierAction.LinkRegistry linking && random.nextInt(4) > 0) {
            return Actor.registry(linking.link().registry());
        }
        List<ActorRole> allowed = TABLE.from(dossier.status(), action.name())
                .map(row -> List.copyOf(row.actors()))
                .orElse(ROLES);
        return Sample.actor(random.nextInt(20) == 0 ? any(ROLES) : any(allowed));
    }
}
