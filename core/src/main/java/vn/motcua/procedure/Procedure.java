package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.fee.Channel;

/**
 * An administrative procedure as far as the one-stop needs to know it.
 *
 * @param code its national code
 * @param codeNote what is the matter with that code, where it stands in for one that no text prints; empty if nothing is
 * @param otherCodes the other codes under which it is met
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param field its field (lĩnh vực)
 * @param deciding who decides it
 * @param service what it is as an online service
 * @param overall how long it takes as a whole; empty if only its cases have a limit
 * @param intakeReplies how soon the one-stop has to answer, by channel
 * @param paymentRule when its fee is paid
 * @param cases its cases, the usual one first
 * @param documents the parts of the dossier, where the case has none of its own
 * @param fields the fields of the form that may not be empty
 * @param result what the citizen gets
 * @param retention the name of the class of records that its dossiers are kept in; empty if unknown
 * @param nonTerritorial where it may be filed outside the place that decides it; empty if no text says
 * @param sources the legal texts
 */
public record Procedure(
        ProcedureCode code,
        Optional<CodeNote> codeNote,
        List<OtherCode> otherCodes,
        String vi,
        String en,
        String field,
        DecidingAgency deciding,
        OnlineService service,
        Optional<ProcessingTime> overall,
        List<IntakeReply> intakeReplies,
        PaymentRule paymentRule,
        List<ProcedureCase> cases,
        List<RequiredDocument> documents,
        List<RequiredField> fields,
        String result,
        Optional<String> retention,
        Optional<Wording> nonTerritorial,
        List<String> sources) {

    /** Copies the lists; refuses a procedure without a case, and one of whose limits nothing is known. */
    public Procedure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(codeNote, "codeNote");
        otherCodes = List.copyOf(otherCodes);
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(deciding, "deciding");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(overall, "overall");
        intakeReplies = List.copyOf(intakeReplies);
        Objects.requireNonNull(paymentRule, "paymentRule");
        cases = List.copyOf(cases);
        documents = List.copyOf(documents);
        fields = List.copyOf(fields);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(nonTerritorial, "nonTerritorial");
        sources = List.copyOf(sources);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("a procedure has at least one case");
        }
        if (overall.isEmpty() && cases.stream().anyMatch(each -> each.time().isEmpty())) {
            throw new IllegalArgumentException("a limit is wanted, of the procedure or of each case");
        }
    }

    /**
     * A case by its id.
     *
     * @param id the id; an empty text means the usual case
     * @return the case, or empty if the procedure has none of that id
     */
    public Optional<ProcedureCase> caseOf(String id) {
        return id.isEmpty()
                ? Optional.of(cases.get(0))
                : cases.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * When the fee falls due.
     *
     * @return the moment of {@link #paymentRule()}
     */
    public PaymentMoment payment() {
        return paymentRule.moment();
    }

    /**
     * How long it takes, where no case is named: as a whole, or else in the usual case.
     *
     * @return the time
     */
    public ProcessingTime time() {
        return overall.or(() -> cases.get(0).time()).orElseThrow();
    }

    /**
     * How long a case takes: as its own text says, or else the procedure's.
     *
     * @param caseId the case's id; an empty text means the usual case, and an id that a newer pack has lost the
     *     procedure as a whole
     * @return the time
     */
    public ProcessingTime timeOf(String caseId) {
        return caseOf(caseId).flatMap(ProcedureCase::time).orElseGet(this::time);
    }

    /**
     * The parts of the dossier in a case: its own list, or else the procedure's.
     *
     * @param caseId the case's id, read as in {@link #timeOf}
     * @return the parts
     */
    public List<RequiredDocument> documentsOf(String caseId) {
        return caseOf(caseId).flatMap(ProcedureCase::documents).orElse(documents);
    }

    /**
     * How soon the one-stop has to answer what came in through a channel.
     *
     * @param channel the channel
     * @return the limit with its text, or empty if no text sets one
     */
    public Optional<IntakeReply> replyLimit(Channel channel) {
        return intakeReplies.stream().filter(each -> each.channel() == channel).findFirst();
    }

    /** The procedure with another usual case: the one that an other code means. */
    Procedure startingWith(String caseId) {
        List<ProcedureCase> order = new ArrayList<>(cases);
        ProcedureCase first = caseOf(caseId).orElseThrow();
        order.remove(first);
        order.add(0, first);
        return with(overall, intakeReplies, paymentRule, order);
    }

    Procedure with(
            Optional<ProcessingTime> otherTime,
            List<IntakeReply> otherReplies,
            PaymentRule otherPayment,
            List<ProcedureCase> otherCases) {
        return new Procedure(
                code,
                codeNote,
                otherCodes,
                vi,
                en,
                field,
                deciding,
                service,
                otherTime,
                otherReplies,
                otherPayment,
                otherCases,
                documents,
                fields,
                result,
                retention,
                nonTerritorial,
                sources);
    }
}
