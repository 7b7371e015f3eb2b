package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.identity.Territory;

/** Makes procedures of what a file says, or refuses it with the place: file, procedure, case, paper. */
final class PackCheck {

    private final String file;
    private final List<RequiredDocument> papers;
    private final List<IntakeReply> defaults;

    /**
     * Prepares the reading of one file.
     *
     * @param file what to call it
     * @param papers the papers that its procedures share
     * @param defaults the limits of the answer where a procedure has none of its own
     */
    PackCheck(String file, List<RequiredDocument> papers, List<IntakeReply> defaults) {
        this.file = file;
        this.papers = papers;
        this.defaults = defaults;
        checkPapers(file, papers);
    }

    Procedure procedure(ProcedurePack.Entry entry) {
        String place = file + ": " + required(file, "code", entry.code());
        wanted(place, "vi", entry.vi());
        wanted(place, "en", entry.en());
        wanted(place, "field", entry.field());
        wanted(place, "result", entry.result());
        named(place, "sources", required(place, "sources", entry.sources()));
        entry.codeNote().ifPresent(note -> {
            wanted(place, "codeNote.vi", note.vi());
            wanted(place, "codeNote.en", note.en());
        });
        entry.retention().ifPresent(name -> wanted(place, "retention", name));
        List<ProcedureCase> cases = required(place, "cases", entry.cases());
        checkCases(place, cases, entry.time().isPresent());
        List<RequiredDocument> documents = new ArrayList<>(required(place, "documents", entry.documents()));
        for (String key : required(place, "sharedPapers", entry.sharedPapers())) {
            documents.add(papers.stream()
                    .filter(paper -> paper.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> fault(ProcedureReason.PAPER_UNKNOWN.with(place, key))));
        }
        checkPapers(place, documents);
        checkFields(place, required(place, "fields", entry.fields()));
        List<OtherCode> others = required(place, "otherCodes", entry.otherCodes());
        for (OtherCode other : others) {
            other.caseId()
                    .filter(id -> cases.stream().noneMatch(each -> each.id().equals(id)))
                    .ifPresent(id -> {
                        throw fault(ProcedureReason.ALIAS_CASE_UNKNOWN.with(place, other.code(), id));
                    });
        }
        return new Procedure(
                required(place, "code", entry.code()),
                entry.codeNote(),
                others,
                required(place, "vi", entry.vi()),
                required(place, "en", entry.en()),
                required(place, "field", entry.field()),
                required(place, "deciding", entry.deciding()),
                required(place, "service", entry.service()),
                entry.time(),
                ProcedurePack.replies(required(place, "intakeReply", entry.intakeReply()), defaults),
                required(place, "payment", entry.payment()),
                cases,
                documents,
                required(place, "fields", entry.fields()),
                required(place, "result", entry.result()),
                entry.retention(),
                entry.nonTerritorial(),
                required(place, "sources", entry.sources()));
    }

    private static void checkCases(String place, List<ProcedureCase> cases, boolean hasTime) {
        refuseIf(cases.isEmpty(), ProcedureReason.PACK_INCOMPLETE.with(place, "cases"));
        Set<String> ids = new HashSet<>();
        for (ProcedureCase each : cases) {
            String where = place + "/" + each.id();
            wanted(place, "cases.id", each.id());
            wanted(where, "vi", each.vi());
            wanted(where, "en", each.en());
            refuseIf(!ids.add(each.id()), ProcedureReason.PACK_TWICE.with(place, each.id()));
            refuseIf(!hasTime && each.time().isEmpty(), ProcedureReason.PACK_INCOMPLETE.with(where, "time"));
            Stream.concat(each.fees().stream(), each.feesOnRequest().stream())
                    .forEach(fee -> wanted(where, "fees", fee));
            checkProvinces(where, each.provincialFees().orElse(Map.of()));
            each.period()
                    .filter(period -> period.days() < 0 || period.field().isBlank())
                    .ifPresent(period -> {
                        throw fault(ProcedureReason.PACK_INCOMPLETE.with(where, "period"));
                    });
            checkPapers(where, each.documents().orElse(List.of()));
        }
    }

    static void checkProvinces(String place, Map<String, List<String>> fees) {
        fees.forEach((province, ids) -> {
            try {
                Territory.ofProvince(province);
            } catch (InvalidInputException e) {
                throw new IntegrityException(ProcedureReason.PROVINCE_MALFORMED.with(place, province), e);
            }
            named(place, "provincialFees." + province, ids);
        });
    }

    private static void checkPapers(String place, List<RequiredDocument> papers) {
        Set<String> keys = new HashSet<>();
        for (RequiredDocument paper : papers) {
            String where = place + "#" + paper.key();
            wanted(place, "documents.key", paper.key());
            wanted(where, "vi", paper.vi());
            wanted(where, "en", paper.en());
            refuseIf(paper.count() < 1, ProcedureReason.PACK_INCOMPLETE.with(where, "count"));
            refuseIf(!keys.add(paper.key()), ProcedureReason.PACK_TWICE.with(place, paper.key()));
            paper.evidence().stream()
                    .filter(name -> !EvidenceSource.isKnown(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw fault(ProcedureReason.EVIDENCE_UNKNOWN.with(where, name));
                    });
        }
    }

    private static void checkFields(String place, List<RequiredField> fields) {
        Set<String> keys = new HashSet<>();
        for (RequiredField field : fields) {
            wanted(place, "fields.key", field.key());
            wanted(place + "#" + field.key(), "vi", field.vi());
            wanted(place + "#" + field.key(), "en", field.en());
            refuseIf(!keys.add(field.key()), ProcedureReason.PACK_TWICE.with(place, field.key()));
        }
    }

    /** A list that may not be empty, and holds no empty text. */
    private static void named(String place, String what, List<String> texts) {
        refuseIf(texts.isEmpty(), ProcedureReason.PACK_INCOMPLETE.with(place, what));
        texts.forEach(text -> wanted(place, what, text));
    }

    static void wanted(String place, String what, @Nullable String text) {
        refuseIf(text == null || text.isBlank(), ProcedureReason.PACK_INCOMPLETE.with(place, what));
    }

    static <T> T required(String place, String what, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> fault(ProcedureReason.PACK_INCOMPLETE.with(place, what)));
    }

    static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw fault(reason);
        }
    }

    private static IntegrityException fault(Reason reason) {
        return new IntegrityException(reason);
    }
}
