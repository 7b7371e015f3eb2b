package vn.motcua.onestop;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;

/**
 * A case whose price is asked for.
 *
 * @param procedure the procedure
 * @param caseId its case, empty for the usual one
 * @param agency the deciding agency
 * @param channel the way the dossier would come in
 * @param date the Vietnamese day on which it would be filed
 * @param facts what else fees depend on
 * @param groups the applicant's groups
 */
public record QuoteQuestion(
        ProcedureCode procedure,
        String caseId,
        AgencyCode agency,
        Channel channel,
        LocalDate date,
        CaseFacts facts,
        List<GroupEvidence> groups) {

    /** Copies the collections. */
    public QuoteQuestion {
        Objects.requireNonNull(facts, "facts");
        groups = List.copyOf(groups);
    }
}
