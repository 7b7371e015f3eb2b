package vn.motcua.onestop;

import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;
import vn.motcua.procedure.Retention;
import vn.motcua.procedure.RetentionClass;
import vn.motcua.procedure.RetentionPolicy;
import vn.motcua.workflow.DossierAction;

/** A counter whose dossiers have ended, with desks for their personal data under periods of one's own. */
abstract class PersonalDataCounter {

    static final Actor LEADER = Sample.actor(ActorRole.LEADER);
    static final Actor JOB = Actor.system("retention");
    static final LegalBasis DECISION = new LegalBasis("QĐ 1/QĐ-UBND", Confidence.SINGLE);

    final Counter counter = new Counter("handler");
    final List<AuditEntry> audit = new ArrayList<>();
    int filed;

    PersonalDataDesk desk(Retention period) {
        return desk(RetentionPolicy.shipped().with(row("thu-tuc-hanh-chinh", period)));
    }

    PersonalDataDesk desk(RetentionPolicy policy) {
        return counter.builder()
                .retention(policy, any -> Optional.empty())
                .deliverTo("handler")
                .build()
                .personalData(counter.store, audit::add);
    }

    static RetentionClass row(String id, Retention period) {
        return new RetentionClass(id, "Hồ sơ", "Dossiers", day("2025-07-01"), period, DECISION);
    }

    static Codes codes(Outcome outcome) {
        return new Codes(
                outcome instanceof Outcome.Rejected rejected
                        ? rejected.reasons().stream().map(Reason::code).toList()
                        : List.of());
    }

    record Codes(List<String> of) {}

    /** Refused at intake on 20 November 2026. */
    DossierCode refused() {
        DossierCode code = counter.submitted("k" + filed++).code();
        counter.oneStop.apply(code, new DossierAction.Refuse("bà Mẫu nộp nhầm"), ONE_STOP);
        return code;
    }

    DossierCode refusedOn(String moment) {
        DossierCode code = counter.submitted("k" + filed++).code();
        counter.clock.set(at(moment));
        counter.oneStop.apply(code, new DossierAction.Refuse("bà Mẫu nộp nhầm"), ONE_STOP);
        return code;
    }

    List<LoggedEvent> history(DossierCode code) {
        return counter.oneStop.history(code);
    }

    Optional<Reason> verify(DossierCode code) {
        return counter.store.run(transaction -> EventLog.verify(
                code,
                transaction.dossiers().find(code).orElseThrow().head(),
                transaction.dossiers().history(code)));
    }

    void keep(DossierCode code, Optional<String> slot) {
        counter.store.run(transaction -> {
            transaction
                    .companions()
                    .insert(new Companion(
                            "payment.attempt",
                            "k",
                            code,
                            Optional.of("alias"),
                            slot,
                            "PAID",
                            Optional.empty(),
                            1,
                            "{\"payer\":\"Mẫu\"}"));
            return transaction;
        });
    }
}
