package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.deadline.TimeLimit.Unit;
import vn.motcua.law.LegalBasis;

/**
 * Single values that a province sets for itself, with the text that says so. A limit may be shortened, never lengthened;
 * one on which the sources disagree may be settled either way.
 *
 * @param code the procedure
 * @param caseId the case, absent for the procedure as a whole
 * @param limit the limit instead
 * @param intakeReply the limits of the answer instead
 * @param paymentExpiry how long an unpaid dossier waits
 * @param provincialFees the ids of the fees by province, added to those of the case
 * @param basis the province's text
 */
record ProcedureOverride(
        @Nullable ProcedureCode code,
        @Nullable String caseId,
        @Nullable TimeLimit limit,
        @Nullable List<IntakeReply> intakeReply,
        @Nullable TimeLimit paymentExpiry,
        @Nullable Map<String, List<String>> provincialFees,
        @Nullable LegalBasis basis) {

    Procedure appliedTo(Procedure procedure, String file) {
        String place = file + ": " + procedure.code() + (caseId == null ? "" : "/" + caseId);
        PackCheck.refuseIf(basis == null, ProcedureReason.OVERRIDE_UNCITED.with(place));
        LegalBasis text = PackCheck.required(place, "basis", basis);
        PackCheck.refuseIf(
                limit == null && intakeReply == null && paymentExpiry == null && provincialFees == null,
                ProcedureReason.PACK_INCOMPLETE.with(place, "limit"));
        Procedure next = procedure;
        if (intakeReply != null) {
            next = next.with(
                    next.overall(),
                    ProcedurePack.replies(intakeReply, next.intakeReplies()),
                    next.paymentRule(),
                    next.cases());
        }
        if (paymentExpiry != null) {
            PaymentRule rule = next.paymentRule();
            next = next.with(
                    next.overall(),
                    next.intakeReplies(),
                    new PaymentRule(rule.moment(), rule.basis(), Optional.of(paymentExpiry)),
                    next.cases());
        }
        if (limit != null) {
            next = timed(next, limit, text, place);
        }
        return provincialFees == null ? next : priced(next, provincialFees, place);
    }

    private Procedure timed(Procedure procedure, TimeLimit other, LegalBasis text, String place) {
        if (caseId == null) {
            ProcessingTime before = procedure
                    .overall()
                    .orElseThrow(() -> new vn.motcua.error.IntegrityException(
                            ProcedureReason.PACK_INCOMPLETE.with(place, "caseId")));
            checkShorter(place, before, other);
            return procedure.with(
                    Optional.of(before.withLimit(other, text)),
                    procedure.intakeReplies(),
                    procedure.paymentRule(),
                    procedure.cases());
        }
        ProcedureCase which = which(procedure, caseId, place);
        ProcessingTime before = procedure.timeOf(caseId);
        checkShorter(place, before, other);
        return replaced(procedure, which, which.withTime(before.withLimit(other, text)));
    }

    private Procedure priced(Procedure procedure, Map<String, List<String>> fees, String place) {
        PackCheck.checkProvinces(place, fees);
        ProcedureCase which = which(procedure, caseId == null ? "" : caseId, place);
        return replaced(procedure, which, which.withProvincialFees(fees));
    }

    private static ProcedureCase which(Procedure procedure, String caseId, String place) {
        return PackCheck.required(place, "caseId", procedure.caseOf(caseId).orElse(null));
    }

    private static Procedure replaced(Procedure procedure, ProcedureCase before, ProcedureCase after) {
        return procedure.with(
                procedure.overall(),
                procedure.intakeReplies(),
                procedure.paymentRule(),
                procedure.cases().stream()
                        .map(each -> each.equals(before) ? after : each)
                        .toList());
    }

    private static void checkShorter(String place, ProcessingTime before, TimeLimit other) {
        PackCheck.refuseIf(
                before.openConflict().isEmpty() && !isAtMost(other, before.limit()),
                ProcedureReason.OVERRIDE_LONGER.with(
                        place,
                        other.vi(),
                        before.limit().vi(),
                        other.en(),
                        before.limit().en()));
    }

    /** Whether a limit never ends later than another one; false where that depends on the calendar. */
    static boolean isAtMost(TimeLimit one, TimeLimit other) {
        if (one.unit() == other.unit()) {
            return one.value() <= other.value();
        }
        return switch (other.unit()) {
            case SAME_DAY, HOUR, WORKING_HOUR -> false;
            // a working day never comes earlier than a calendar day; a day of work has eight hours
            case WORKING_DAY ->
                switch (one.unit()) {
                    case SAME_DAY -> true;
                    case DAY -> one.value() <= other.value();
                    case HOUR -> one.value() <= 24 * (long) other.value();
                    case WORKING_HOUR -> one.value() <= 8 * (long) other.value();
                    case WORKING_DAY -> false;
                };
            case DAY ->
                one.unit() == Unit.SAME_DAY || (one.unit() == Unit.HOUR && one.value() <= 24 * (long) other.value());
        };
    }
}
