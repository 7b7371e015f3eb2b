package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Sample;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;

/** A birth is free of charge within 60 days only (Luật Hộ tịch 60/2014 Đ11), whatever case the form names. */
class CaseCheckTest {

    private static final Procedure BIRTH =
            ProcedureCatalog.shipped().find(Sample.BIRTH).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "dung-han, 2026-09-22, ''",
        "dung-han, 2026-09-21, ''",
        "dung-han, 2026-09-20, procedure.case-does-not-fit",
        "qua-han, 2026-09-20, ''",
        "qua-han, 2026-09-21, procedure.case-does-not-fit",
        "dung-han, 2026-11-20, ''",
        "dung-han, 2026-11-21, procedure.date-unusable",
        "dung-han, 20/11/2026, procedure.date-unusable",
        "dung-han, 2026-02-30, procedure.date-unusable",
    })
    void theCaseFollowsTheDateOfBirth(String caseId, String born, String reason) {
        // half past midnight of 20 November in Vietnam, still the 19th in London
        Filing filing = filing(caseId, born, Instant.parse("2026-11-19T17:30:00Z"));

        assertThat(CaseCheck.contradiction(BIRTH, filing).map(Reason::code).orElse(""))
                .isEqualTo(reason);
    }

    private static Filing filing(String caseId, String born, Instant at) {
        Filing usual = Sample.filing(Sample.BIRTH, Channel.ONLINE, at);
        Map<String, String> form = new HashMap<>(usual.form().values());
        form.put("nksNgaySinh", born);
        return new Filing(
                usual.procedure(),
                caseId,
                usual.agency(),
                usual.channel(),
                usual.applicant(),
                new FormFields(form),
                usual.documents(),
                usual.facts(),
                usual.groups(),
                at);
    }
}
