package vn.motcua.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;

/**
 * Form 02, the request for missing papers (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): everything in one go, once per dossier.
 *
 * @param edition the form of that day
 * @param number its running number, if given
 * @param desk who issues it, and whom to ask
 * @param code the dossier's code
 * @param issuedAt when the papers were asked for
 * @param requester the applicant
 * @param request what is asked for: the procedure and its case, with what has to be known about the procedure's code
 * @param items what is missing, by the names of the procedure where it knows them
 * @param reason why it is needed
 * @param guide the name of the officer who asks, if it is known
 */
public record SupplementSlip(
        FormEdition edition,
        Optional<String> number,
        Desk desk,
        DossierCode code,
        Instant issuedAt,
        Requester requester,
        String request,
        List<String> items,
        String reason,
        Optional<String> guide)
        implements OfficialForm {

    /** Copies the list. */
    public SupplementSlip {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(request, "request");
        items = List.copyOf(items);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(guide, "guide");
    }

    @Override
    public List<FormField> fields() {
        return new Filling(edition)
                .text("number", number)
                .head(desk, code, FormText.day(VietnamTime.dayOf(issuedAt)), requester, request)
                .table("items", rows())
                .text("reason", reason)
                .text("contact", contact())
                .text("guideSignature", guide)
                .text("qr", FormText.lookup(desk, code))
                .fields();
    }

    /** How many originals, certified and plain copies are wanted is written by hand: no request says so. */
    private List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String item : items) {
            rows.add(Map.of("ordinal", Integer.toString(rows.size() + 1), "item", item));
        }
        return rows;
    }

    private String contact() {
        return Stream.of(desk.website(), desk.contact(), desk.phone())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "SupplementSlip[" + code + "]";
    }
}
