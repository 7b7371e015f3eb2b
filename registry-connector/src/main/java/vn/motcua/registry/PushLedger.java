package vn.motcua.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Violation;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.registry.CivilRegistrations.Kind;
import vn.motcua.registry.civil.FieldError;
import vn.motcua.registry.civil.RegistryStatus;
import vn.motcua.registry.civil.UnitCode;

/**
 * The companion records of pushes: who may send now, and that nobody else does. Each method is one transaction; a record is
 * changed only if it still has the version that the caller saw.
 */
final class PushLedger {

    static final String KIND = "registry.push";
    static final String PUSH_TOPIC = "registry.push";
    static final String RESULT_TOPIC = "registry.result";

    private static final int GROUP = 3;

    private final UnitOfWork work;
    private final Clock clock;
    private final CivilRegistrations registrations;
    private final Pace pace;

    PushLedger(UnitOfWork work, Clock clock, CivilRegistrations registrations, Pace pace) {
        this.work = work;
        this.clock = clock;
        this.registrations = registrations;
        this.pace = pace;
    }

    /** Makes the record of a dossier that was received, unless there is one; whoever made it sends. */
    Optional<Sending> open(DossierCode code, LocalDate receivedOn) {
        try {
            return work.run(transaction -> dossier(transaction, code).flatMap(dossier -> {
                Companion first = new Companion(
                        KIND,
                        key(dossier),
                        code,
                        Optional.empty(),
                        Optional.empty(),
                        PushState.WAITING.word(),
                        Optional.empty(),
                        0,
                        PushBody.of(receivedOn).json());
                boolean mapped =
                        registrations.kind(dossier.filing().procedure()).isPresent();
                boolean known = transaction.companions().lock(KIND, first.key()).isPresent();
                return mapped && !known && !isOver(dossier) ? take(transaction, dossier, first) : Optional.empty();
            }));
        } catch (ConflictException e) {
            // another node made the record at the same moment: it sends
            return Optional.empty();
        }
    }

    /** Takes a record for another push, if it is still as the caller saw it. */
    Optional<Sending> again(Companion held) {
        return work.run(transaction -> present(transaction, held).flatMap(now -> dossier(transaction, now.dossier())
                .flatMap(dossier -> isOver(dossier) ? close(transaction, now) : take(transaction, dossier, now))));
    }

    /** Takes a record that an officer wants pushed again; empty if there is nothing to push again. */
    Optional<Sending> resubmit(DossierCode code) {
        return work.run(transaction -> {
            Companion seen = transaction.companions().of(KIND, code).stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException(RegistryReason.NO_PUSH.with(code)));
            Companion now = transaction.companions().lock(KIND, seen.key()).orElseThrow();
            PushState state = PushState.ofWord(now.state());
            boolean asked = PushBody.read(now.body()).status().equals(Optional.of(RegistryStatus.SUPPLEMENT_NEEDED));
            boolean open = state == PushState.REFUSED || (state == PushState.PUSHED && asked);
            return open
                    ? dossier(transaction, code).flatMap(dossier -> take(transaction, dossier, now))
                    : Optional.empty();
        });
    }

    /** A dossier that ended needs no push any more. What was pushed goes on: the registrar may still register it. */
    void dropUnsent(DossierCode code) {
        work.run(transaction -> {
            Optional<Companion> unsent = transaction.companions().of(KIND, code).stream()
                    .findFirst()
                    .flatMap(seen -> transaction.companions().lock(KIND, seen.key()))
                    .filter(now -> now.state().equals(PushState.WAITING.word())
                            || now.state().equals(PushState.REFUSED.word()));
            unsent.ifPresent(now -> close(transaction, now));
            return unsent;
        });
    }

    List<Companion> claimDue() {
        return work.run(transaction -> transaction.companions().claimDue(KIND, now(), pace.lease(), GROUP));
    }

    Optional<PushStatus> status(DossierCode code) {
        return work.run(transaction -> transaction.companions().of(KIND, code).stream()
                .findFirst()
                .map(companion -> {
                    PushBody body = PushBody.read(companion.body());
                    return new PushStatus(
                            code,
                            PushState.ofWord(companion.state()),
                            body.status(),
                            body.fields(),
                            body.remark(),
                            body.failures(),
                            companion.dueAt());
                }));
    }

    /** Changes a record in one transaction with whatever else the step does, if it is still as the caller saw it. */
    void change(Companion held, BiConsumer<Transaction, Companion> step) {
        work.run(transaction -> {
            Optional<Companion> now = present(transaction, held);
            now.ifPresent(companion -> step.accept(transaction, companion));
            return now;
        });
    }

    /** Microseconds, the finest that the database keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static void write(Transaction transaction, Companion now, PushState state, Optional<Instant> dueAt, PushBody body) {
        Companion next = now.next(state.word(), Optional.empty(), dueAt, body.json());
        if (next.version() == 1) {
            transaction.companions().insert(next);
        } else {
            transaction.companions().update(next);
        }
    }

    private Optional<Sending> take(Transaction transaction, Dossier dossier, Companion now) {
        PushBody body = PushBody.read(now.body());
        Kind kind = registrations.kind(dossier.filing().procedure()).orElseThrow();
        Optional<UnitCode> unit = registrations.unit(dossier.filing().agency().code());
        if (unit.isEmpty()) {
            var reason = RegistryReason.UNIT_NOT_CONFIGURED.with(
                    dossier.filing().agency().code());
            write(transaction, now, PushState.REFUSED, Optional.empty(), body.refused(List.of(), ""));
            transaction.attention().raise(now.dossier(), PUSH_TOPIC, reason, now());
            return Optional.empty();
        }
        try {
            var registration = CivilRegistrations.registration(dossier, kind, unit.get(), body.receivedOn());
            PushBody sending = body.sending(unit.get());
            Optional<Instant> leaseEnd = Optional.of(now().plus(pace.lease()));
            write(transaction, now, PushState.SENDING, leaseEnd, sending);
            Companion taken = now.next(PushState.SENDING.word(), Optional.empty(), leaseEnd, sending.json());
            return Optional.of(new Sending(taken, registration));
        } catch (InvalidInputException e) {
            refuse(transaction, now, e);
            return Optional.empty();
        }
    }

    /** Values that cannot be written were never sent: an officer mends them. */
    void refuse(Transaction transaction, Companion now, InvalidInputException fault) {
        List<String> names = fault.violations().stream().map(Violation::path).toList();
        List<FieldError> fields = names.stream()
                .map(name -> new FieldError(name, FieldError.Problem.WRONG_FORMAT))
                .toList();
        PushBody body = PushBody.read(now.body()).refused(fields, "");
        write(transaction, now, PushState.REFUSED, Optional.empty(), body);
        var reason = RegistryReason.FIELDS_NOT_SENDABLE.with(String.join(", ", names));
        transaction.attention().raise(now.dossier(), PUSH_TOPIC, reason, now());
    }

    private static Optional<Sending> close(Transaction transaction, Companion now) {
        write(transaction, now, PushState.DONE, Optional.empty(), PushBody.read(now.body()));
        transaction.attention().clear(now.dossier(), PUSH_TOPIC);
        transaction.attention().clear(now.dossier(), RESULT_TOPIC);
        return Optional.empty();
    }

    private static Optional<Companion> present(Transaction transaction, Companion held) {
        return transaction.companions().lock(KIND, held.key()).filter(now -> now.version() == held.version());
    }

    private static Optional<Dossier> dossier(Transaction transaction, DossierCode code) {
        return transaction.dossiers().find(code).map(StoredDossier::dossier);
    }

    static boolean isOver(Dossier dossier) {
        return switch (dossier.status()) {
            case NOT_RECEIVED, STOPPED, DONE, RESULT_RETURNED -> true;
            default -> false;
        };
    }

    private static String key(Dossier dossier) {
        return dossier.filing().agency().code() + "/" + dossier.code();
    }
}
