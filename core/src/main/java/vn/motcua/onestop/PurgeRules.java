package vn.motcua.onestop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Retention;
import vn.motcua.procedure.RetentionClass;
import vn.motcua.procedure.RetentionPolicy;

/** Whether personal data may be deleted now. Pure: it reads no clock and no store. */
record PurgeRules(RetentionPolicy policy, Function<ProcedureCode, Optional<String>> classOf) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The class of a procedure. */
    String classId(ProcedureCode procedure) {
        return classOf.apply(procedure).orElse(policy.usual());
    }

    /** What counts for a procedure on a day. */
    Optional<RetentionClass> setting(ProcedureCode procedure, LocalDate today) {
        return policy.on(classId(procedure), today);
    }

    /** Every reason against it; none if it may be done. */
    List<Reason> refusals(Dossier dossier, Instant end, List<Companion> companions, Actor actor, LocalDate today) {
        List<Reason> reasons = new ArrayList<>(unentitled(dossier, actor));
        if (!dossier.status().isTerminal()) {
            reasons.add(PersonalDataReason.NOT_OVER.with(
                    dossier.code(), dossier.status().vi()));
        }
        companions.stream()
                .filter(each -> each.slot().isPresent() || each.dueAt().isPresent())
                .map(Companion::kind)
                .distinct()
                .forEach(kind -> reasons.add(PersonalDataReason.WORK_OPEN.with(dossier.code(), kind)));
        retained(dossier, VietnamTime.dayOf(end), today).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /** The reason why it is not theirs to delete, if it is not. */
    List<Reason> unentitled(Dossier dossier, Actor actor) {
        Optional<AgencyCode> deciding = Optional.of(dossier.filing().agency().code());
        boolean leads = actor.role() == ActorRole.LEADER && actor.agency().equals(deciding);
        return leads || actor.role() == ActorRole.SYSTEM
                ? List.of()
                : List.of(PersonalDataReason.NOT_ENTITLED_TO_PURGE.with(dossier.code()));
    }

    private Optional<Reason> retained(Dossier dossier, LocalDate ended, LocalDate today) {
        ProcedureCode procedure = dossier.filing().procedure();
        Optional<RetentionClass> setting = setting(procedure, today);
        if (setting.isEmpty()) {
            return Optional.of(PersonalDataReason.CLASS_UNKNOWN.with(classId(procedure)));
        }
        Retention period = setting.get().period();
        String id = setting.get().id();
        if (period instanceof Retention.Years years) {
            LocalDate last = ended.plusYears(years.years());
            return today.isAfter(last)
                    ? Optional.empty()
                    : Optional.of(PersonalDataReason.RUNNING.with(dossier.code(), DAY.format(last)));
        }
        return Optional.of(
                period instanceof Retention.Permanent
                        ? PersonalDataReason.PERMANENT.with(id)
                        : PersonalDataReason.PERIOD_NOT_SET.with(id));
    }
}
