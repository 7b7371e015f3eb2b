package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An administrative procedure as far as the one-stop needs to know it.
 *
 * @param code its national code
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param field its field (lĩnh vực)
 * @param time how long it takes
 * @param payment when its fee falls due
 * @param cases its cases, the usual one first
 * @param documents the parts of the dossier
 * @param fields the fields of the form that may not be empty
 * @param result what the citizen gets
 * @param sources the legal texts
 */
public record Procedure(
        ProcedureCode code,
        String vi,
        String en,
        String field,
        ProcessingTime time,
        PaymentMoment payment,
        List<ProcedureCase> cases,
        List<RequiredDocument> documents,
        List<RequiredField> fields,
        String result,
        List<String> sources) {

    /**
     * Reads it from a pack.
     *
     * @param code its national code
     * @param vi its name in Vietnamese
     * @param en its name in English
     * @param field its field
     * @param time how long it takes
     * @param payment when its fee falls due
     * @param cases its cases, at least one
     * @param documents the parts of the dossier
     * @param fields the fields of the form, none if absent
     * @param result what the citizen gets
     * @param sources the legal texts
     */
    public Procedure(
            @JsonProperty("code") ProcedureCode code,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en,
            @JsonProperty("field") String field,
            @JsonProperty("time") ProcessingTime time,
            @JsonProperty("payment") PaymentMoment payment,
            @JsonProperty("cases") List<ProcedureCase> cases,
            @JsonProperty("documents") List<RequiredDocument> documents,
            @JsonProperty("fields") @Nullable List<RequiredField> fields,
            @JsonProperty("result") String result,
            @JsonProperty("sources") List<String> sources) {
        this.code = code;
        this.vi = vi;
        this.en = en;
        this.field = field;
        this.time = time;
        this.payment = payment;
        this.cases = List.copyOf(cases);
        this.documents = List.copyOf(documents);
        this.fields = fields == null ? List.of() : List.copyOf(fields);
        this.result = result;
        this.sources = List.copyOf(sources);
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
}
