package vn.motcua.examples.portal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.examples.portal.api.FilingRequest;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.procedure.RequiredField;

/** What was typed into the form of a procedure, online or at the counter. */
record TypedForm(Map<String, String> fields) {

    private static final String FACT = "fact.";

    /** The fields of the procedure's own form, each under {@code form.<key>}; empty ones are left out. */
    Map<String, String> answers(List<RequiredField> asked) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (RequiredField field : asked) {
            String typed = fields.getOrDefault("form." + field.key(), "");
            if (!typed.isBlank()) {
                answers.put(field.key(), typed);
            }
        }
        return answers;
    }

    FilingRequest request(ChosenCase chosen, List<FilingRequest.Upload> papers, List<ApplicantGroup> verified) {
        return new FilingRequest(
                chosen.procedure().code().value(),
                chosen.of().id(),
                chosen.agency().code().value(),
                fields.get("name"),
                fields.get("personalId"),
                "",
                fields.get("phone"),
                "",
                "",
                answers(chosen.procedure().fields()),
                papers,
                facts(),
                choices(),
                List.of(),
                fields.get("account"),
                verified);
    }

    /** The figures by which fees are counted, each under {@code fact.<name>}; what is no number is left out, and asked for. */
    private Map<String, Long> facts() {
        Map<String, Long> facts = new LinkedHashMap<>();
        fields.forEach((name, typed) -> {
            if (name.startsWith(FACT) && typed.strip().matches("[0-9]{1,9}")) {
                facts.put(name.substring(FACT.length()), Long.valueOf(typed.strip()));
            }
        });
        return facts;
    }

    /** What was chosen, under the same names; an empty choice is left out, and asked for. */
    private Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        fields.forEach((name, typed) -> {
            if (name.startsWith(FACT) && typed.strip().matches("[A-Z][A-Z0-9_]{0,59}")) {
                choices.put(name.substring(FACT.length()), typed.strip());
            }
        });
        return choices;
    }

    /** The case that the form was shown for; empty for the usual one. */
    String caseId() {
        return fields.getOrDefault("caseId", "");
    }

    String key() {
        return fields.getOrDefault("key", "");
    }
}
