package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of procedures as written: the shape of the YAML. The first file of a pack has the version, the defaults and the
 * names of its parts; a part has the rest.
 */
record ProcedurePack(
        @Nullable String version,
        @Nullable List<IntakeReply> intakeReply,
        @Nullable List<String> parts,
        @Nullable List<RequiredDocument> papers,
        @Nullable List<Entry> procedures,
        @Nullable List<ProcedureOverride> overrides) {

    ProcedurePack {
        intakeReply = listed(intakeReply);
        parts = listed(parts);
        papers = listed(papers);
        procedures = listed(procedures);
        overrides = listed(overrides);
    }

    /** One procedure. What is wanted of it is checked by {@link PackCheck}, which can say where something is amiss. */
    record Entry(
            @Nullable ProcedureCode code,
            Optional<CodeNote> codeNote,
            @Nullable List<OtherCode> otherCodes,
            @Nullable String vi,
            @Nullable String en,
            @Nullable String field,
            @Nullable DecidingAgency deciding,
            @Nullable OnlineService service,
            Optional<ProcessingTime> time,
            @Nullable List<IntakeReply> intakeReply,
            @Nullable PaymentRule payment,
            @Nullable List<ProcedureCase> cases,
            @Nullable List<RequiredDocument> documents,
            @Nullable List<String> sharedPapers,
            @Nullable List<RequiredField> fields,
            @Nullable String result,
            Optional<String> retention,
            Optional<Wording> nonTerritorial,
            @Nullable List<String> sources) {

        Entry {
            otherCodes = listed(otherCodes);
            intakeReply = listed(intakeReply);
            cases = listed(cases);
            documents = listed(documents);
            sharedPapers = listed(sharedPapers);
            fields = listed(fields);
            sources = listed(sources);
        }
    }

    /** Its own answers, and the pack's for the channels that it does not speak of. */
    static List<IntakeReply> replies(List<IntakeReply> own, List<IntakeReply> defaults) {
        List<IntakeReply> all = new ArrayList<>(own);
        defaults.stream()
                .filter(each -> own.stream().noneMatch(mine -> mine.channel() == each.channel()))
                .forEach(all::add);
        return all;
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
