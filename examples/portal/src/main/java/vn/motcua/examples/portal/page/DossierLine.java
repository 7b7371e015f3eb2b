package vn.motcua.examples.portal.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.procedure.ProcedureCatalog;

/**
 * A dossier in a list.
 *
 * @param code its code
 * @param procedure the procedure's name
 * @param status the status's name
 * @param statusCode the status's national code
 * @param submitted when it was filed
 * @param due when the result is due
 */
public record DossierLine(
        String code, String procedure, String status, int statusCode, String submitted, Optional<String> due) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    static List<DossierLine> of(List<DossierQueries.Line> lines, ProcedureCatalog procedures) {
        return lines.stream()
                .map(line -> new DossierLine(
                        line.code().value(),
                        procedures.find(line.procedure()).orElseThrow().vi(),
                        line.status().vi(),
                        line.status().code(),
                        MINUTE.format(VietnamTime.at(line.submittedAt())),
                        line.due().map(due -> MINUTE.format(VietnamTime.at(due)))))
                .toList();
    }
}
