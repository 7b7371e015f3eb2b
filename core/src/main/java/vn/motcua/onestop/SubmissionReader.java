package vn.motcua.onestop;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Violation;
import vn.motcua.fee.CaseFacts;
import vn.motcua.identity.AddressLine;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.BirthDateReader;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.PhoneNumber;
import vn.motcua.identity.TextCheck;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;

/** Turns a submission into a filing of values that are valid by construction, or names every place that is wrong. */
final class SubmissionReader {

    private static final TextCheck REFERENCE = TextCheck.line(200);

    private final Validator validator;
    private final ProcedureCatalog procedures;
    private final AgencyDirectory agencies;
    private final HeldFiles files;

    SubmissionReader(Validator validator, ProcedureCatalog procedures, AgencyDirectory agencies, HeldFiles files) {
        this.validator = validator;
        this.procedures = procedures;
        this.agencies = agencies;
        this.files = files;
    }

    /** What was read, with the procedure it is for. */
    record Read(Procedure procedure, Filing filing) {}

    /** Every constraint that is violated; where something is absent, nothing further can be read and they are thrown. */
    <T> List<Violation> check(T submission) {
        List<Violation> violations = new ArrayList<>();
        boolean absent = false;
        for (ConstraintViolation<T> each : validator.validate(submission)) {
            absent = absent || each.getInvalidValue() == null;
            violations.add(new Violation(ConstraintText.path(each), ConstraintText.of(each)));
        }
        if (absent) {
            refuse(violations);
        }
        return List.copyOf(violations);
    }

    /** Reads what {@link #check} let through, and names what it found there together with what is wrong besides. */
    Read read(Submission submission, List<Violation> found, Instant at) {
        List<Violation> violations = new ArrayList<>(found);
        OpaqueAccount.fault(submission.applicant().account())
                .ifPresent(reason -> violations.add(new Violation("applicant.account", reason)));
        Attempt attempt = new Attempt(violations);
        Optional<Procedure> procedure = attempt.value("procedure", () -> procedure(submission.procedure()));
        procedure
                .filter(known -> known.caseOf(submission.caseId()).isEmpty())
                .ifPresent(known -> violations.add(new Violation(
                        "caseId",
                        ProcedureReason.CASE_UNKNOWN.with(known.code(), ConstraintText.shown(submission.caseId())))));
        Optional<Agency> agency = attempt.value("agency", () -> agency(submission.agency()));
        procedure.ifPresent(
                known -> agency.filter(each -> !agencies.decides(each.code(), known.code(), caseId(known, submission)))
                        .ifPresent(each -> violations.add(new Violation(
                                "agency", ProcedureReason.AGENCY_NOT_COMPETENT.with(each.code(), known.code())))));
        groups(submission, attempt);
        Optional<Applicant> applicant = applicant(submission.applicant(), VietnamTime.dayOf(at), attempt);
        List<Document> documents = documents(submission, attempt);
        Optional<CaseFacts> facts =
                attempt.value("facts", () -> new CaseFacts(submission.facts(), submission.choices()));
        refuse(violations);

        Procedure known = procedure.orElseThrow();
        Filing filing = new Filing(
                known.code(),
                known.caseOf(submission.caseId()).orElseThrow().id(),
                agency.orElseThrow(),
                submission.channel(),
                applicant.orElseThrow(),
                new FormFields(submission.form()),
                documents,
                facts.orElseThrow(),
                submission.groups(),
                at);
        return new Read(known, filing);
    }

    private static String caseId(Procedure procedure, Submission submission) {
        return procedure.caseOf(submission.caseId()).map(ProcedureCase::id).orElse("");
    }

    private Procedure procedure(String code) {
        return procedures
                .find(new ProcedureCode(code))
                .orElseThrow(() -> new InvalidInputException(ProcedureReason.UNKNOWN.with(code)));
    }

    private Agency agency(String code) {
        return agencies.find(new AgencyCode(code))
                .orElseThrow(() -> new InvalidInputException(DossierReason.AGENCY_UNKNOWN.with(code)));
    }

    private static Optional<Applicant> applicant(Submission.Person person, LocalDate today, Attempt attempt) {
        Optional<PersonName> name = attempt.value("applicant.name", () -> PersonName.parse(person.name()));
        Optional<PersonalId> id = attempt.value("applicant.personalId", () -> PersonalId.parse(person.personalId()));
        Optional<BirthDate> birth = given(person.birthDate())
                .flatMap(text -> attempt.value("applicant.birthDate", () -> birthDate(text, today)));
        Optional<String> phone = given(person.phone())
                .flatMap(text -> attempt.value("applicant.phone", () -> PhoneNumber.parse(text)))
                .map(PhoneNumber::revealNational);
        Optional<String> address = given(person.address())
                .flatMap(text -> attempt.value("applicant.address", () -> AddressLine.clean(text)))
                .filter(line -> !line.isEmpty());
        return name.flatMap(goodName -> id.map(goodId ->
                new Applicant(person.account(), goodName, goodId, birth, phone, given(person.email()), address)));
    }

    private static void groups(Submission submission, Attempt attempt) {
        for (int i = 0; i < submission.groups().size(); i++) {
            String path = "groups[" + i + "].reference";
            REFERENCE.fault(submission.groups().get(i).reference()).ifPresent(reason -> attempt.violations()
                    .add(new Violation(path, reason)));
        }
    }

    private static BirthDate birthDate(String text, LocalDate today) {
        BirthDate date = BirthDateReader.read(text).date();
        date.fault(today).ifPresent(reason -> {
            throw new InvalidInputException(reason);
        });
        return date;
    }

    private List<Document> documents(Submission submission, Attempt attempt) {
        List<Document> documents = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < submission.documents().size(); i++) {
            Submission.Paper paper = submission.documents().get(i);
            if (!keys.add(paper.key())) {
                attempt.violations()
                        .add(new Violation("documents[" + i + "].key", OneStopReason.DOCUMENT_TWICE.with()));
            }
            if (!paper.evidence().isEmpty() && !paper.content().isEmpty()) {
                attempt.violations()
                        .add(new Violation(
                                "documents[" + i + "]",
                                DossierReason.DOCUMENT_TWOFOLD.with(ConstraintText.shown(paper.key()))));
            } else if (!paper.evidence().isEmpty()) {
                documents.add(Document.evidence(paper.key(), paper.evidence()));
            } else if (paper.content().isEmpty()) {
                documents.add(Document.paper(paper.key()));
            } else {
                attempt.value("documents[" + i + "].content", () -> file(paper)).ifPresent(documents::add);
            }
        }
        return documents;
    }

    private Document file(Submission.Paper paper) {
        ContentDigest content = new ContentDigest(paper.content());
        files.fault(paper.key(), content).ifPresent(reason -> {
            throw new InvalidInputException(reason);
        });
        return Document.file(paper.key(), content);
    }

    private static Optional<String> given(String text) {
        boolean blank = text.chars().allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
        return blank ? Optional.empty() : Optional.of(text.strip());
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(OneStopReason.INPUT_INVALID.with(violations.size()), violations);
        }
    }

    /** Collects what does not parse instead of stopping at the first; of one place, the first fault is enough. */
    private record Attempt(List<Violation> violations) {

        <T> Optional<T> value(String path, Supplier<T> source) {
            try {
                return Optional.of(source.get());
            } catch (MotCuaException e) {
                if (violations.stream().noneMatch(known -> known.path().equals(path))) {
                    violations.add(new Violation(path, e.reason()));
                }
                return Optional.empty();
            }
        }
    }
}
