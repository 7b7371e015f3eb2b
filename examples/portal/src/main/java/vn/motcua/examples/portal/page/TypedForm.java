package vn.motcua.examples.portal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.examples.portal.api.FilingRequest;
import vn.motcua.examples.portal.wiring.DemoAgencies;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredField;

/** What was typed into the form of a procedure, online or at the counter. */
record TypedForm(Map<String, String> fields) {

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

    FilingRequest request(Procedure procedure, List<FilingRequest.Upload> papers, List<ApplicantGroup> verified) {
        return new FilingRequest(
                procedure.code().value(),
                "",
                DemoAgencies.deciding(procedure.code()).code().value(),
                fields.get("name"),
                fields.get("personalId"),
                "",
                fields.get("phone"),
                "",
                "",
                answers(procedure.fields()),
                papers,
                Map.of(),
                List.of(),
                fields.get("account"),
                verified);
    }

    String key() {
        return fields.getOrDefault("key", "");
    }
}
