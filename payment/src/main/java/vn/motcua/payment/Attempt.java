package vn.motcua.payment;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.IntegrityException;
import vn.motcua.fee.Dong;
import vn.motcua.onestop.Companion;

/**
 * An attempt to pay, kept beside the dossier. While it is open it holds the slot of its obligation, so that there is never a
 * second one.
 */
record Attempt(Companion row, AttemptFacts facts) {

    static final String KIND = "payment.attempt";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    static Attempt created(DossierCode dossier, AttemptFacts facts, Instant dueAt) {
        Companion row = new Companion(
                KIND,
                facts.reference(),
                dossier,
                Optional.of(alias(facts.intermediary(), facts.reference())),
                Optional.of(slot(dossier, facts.obligation())),
                AttemptState.CREATED.name(),
                Optional.of(dueAt),
                1,
                write(facts));
        return new Attempt(row, facts);
    }

    static Attempt of(Companion row) {
        try {
            return new Attempt(row, MAPPER.readValue(row.body(), AttemptFacts.class));
        } catch (JacksonException e) {
            throw new IntegrityException(PaymentReason.RECORD_UNREADABLE.with(row.key()));
        }
    }

    static String alias(String intermediary, String reference) {
        return intermediary + ":" + reference;
    }

    static String slot(DossierCode dossier, String obligation) {
        return dossier + "/" + obligation;
    }

    AttemptState state() {
        return AttemptState.valueOf(row.state());
    }

    boolean isOpen() {
        return state().isOpen();
    }

    /** The attempt moved on; a final one frees its slot and is not looked at again. */
    Attempt to(AttemptState state, Optional<Instant> dueAt, AttemptFacts next) {
        return new Attempt(
                row.next(
                        state.name(),
                        state.isOpen() ? row.slot() : Optional.empty(),
                        state.isOpen() ? dueAt : Optional.empty(),
                        write(next)),
                next);
    }

    AttemptView view() {
        return new AttemptView(
                row.dossier(),
                facts.obligation(),
                facts.intermediary(),
                facts.reference(),
                Dong.of(facts.amount()),
                state(),
                facts.createdAt(),
                facts.expiresAt(),
                facts.transaction(),
                facts.reason());
    }

    PaymentQuestion question() {
        return new PaymentQuestion(facts.reference(), row.dossier(), facts.createdAt());
    }

    private static String write(AttemptFacts facts) {
        return MAPPER.writeValueAsString(facts);
    }
}
