package vn.motcua.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.InvalidInputException;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;

/**
 * Makes the official forms of the one-stop (TT 03/2025/TT-VPCP, before it TT 01/2018/TT-VPCP) as views of dossiers and their
 * logs. Start here: {@link #of} for the forms of one dossier, {@link #register} for the register. All times are in {@link
 * VietnamTime#ZONE}. Immutable and thread-safe.
 */
public final class OfficialForms {

    private final FormCatalog catalog;
    private final ProcedureCatalog procedures;
    private final FormNames names;

    /**
     * Forms under a catalogue of one's own.
     *
     * @param catalog the forms with their numbers and fields
     * @param procedures the procedures by which papers, limits and fields are named
     * @param names who knows officers and agencies by name
     */
    public OfficialForms(FormCatalog catalog, ProcedureCatalog procedures, FormNames names) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.procedures = Objects.requireNonNull(procedures, "procedures");
        this.names = Objects.requireNonNull(names, "names");
    }

    /**
     * Forms under the shipped catalogues.
     *
     * @param names who knows officers and agencies by name
     * @return the forms
     */
    public static OfficialForms shipped(FormNames names) {
        return new OfficialForms(FormCatalog.shipped(), ProcedureCatalog.shipped(), names);
    }

    /**
     * The forms of one dossier.
     *
     * @param dossier the snapshot
     * @param log its events in order
     * @param desk who issues the forms
     * @return its forms
     * @throws InvalidInputException if an entry of the log belongs to another dossier
     */
    public DossierForms of(Dossier dossier, List<LoggedEvent> log, Desk desk) {
        checkOwn(dossier, log);
        return new DossierForms(this, dossier, log, desk);
    }

    /**
     * The register of an agency's one-stop for a year (form 07). Reads the whole stream, and keeps the lines of that book.
     *
     * @param book the agency whose one-stop keeps it
     * @param year the year, by the Vietnamese day of receipt
     * @param dossiers as for {@link #registerRows}
     * @return the register, or {@link FormReason#NOTHING_REGISTERED}
     * @throws InvalidInputException if the dossiers are out of order, or an entry belongs to another dossier
     */
    public FormAnswer<Register> register(AgencyCode book, int year, Stream<RegisterEntry> dossiers) {
        List<RegisterRow> rows = registerRows(dossiers)
                .filter(row -> row.year() == year && row.book().equals(book))
                .toList();
        if (rows.isEmpty()) {
            return new FormAnswer.NotIssued<>(FormReason.NOTHING_REGISTERED.with(book, year));
        }
        return issue(
                FormKind.REGISTER,
                VietnamTime.dayOf(rows.get(0).receivedAt()),
                edition -> new Register(edition, book, year, rows));
    }

    /**
     * The lines of all registers, one after the other as the dossiers come, in constant memory (one number for each book).
     * Each book begins with 01 on 1 January, Vietnamese time. A dossier that was never received has no line.
     *
     * @param dossiers ordered by receipt within each book, from the first of the year on, since numbers are counted
     * @return a lazy, sequential stream; it throws {@link InvalidInputException} where dossiers are out of order or an entry
     *     of a log belongs to another dossier
     */
    public Stream<RegisterRow> registerRows(Stream<RegisterEntry> dossiers) {
        return RegisterLines.of(this, dossiers);
    }

    /** Fills in a form under the edition of a day. */
    <F extends OfficialForm> FormAnswer<F> issue(FormKind kind, LocalDate day, Function<FormEdition, F> form) {
        return catalog.edition(kind, day)
                .<FormAnswer<F>>map(edition -> new FormAnswer.Issued<>(form.apply(edition)))
                .orElseGet(() -> new FormAnswer.NotIssued<>(FormReason.NO_EDITION.with(kind.id(), day)));
    }

    static void checkOwn(Dossier dossier, List<LoggedEvent> log) {
        if (log.stream().anyMatch(entry -> !entry.dossier().equals(dossier.code()))) {
            throw new InvalidInputException(FormReason.OTHER_LOG.with(dossier.code()));
        }
    }

    FormNames names() {
        return names;
    }

    Optional<Procedure> procedure(Dossier dossier) {
        return procedures.find(dossier.filing().procedure());
    }

    /** The procedure's name, or its code if the catalogue does not know it any more. */
    String procedureName(Dossier dossier) {
        return procedure(dossier)
                .map(Procedure::vi)
                .orElseGet(() -> dossier.filing().procedure().value());
    }

    /** What has to be known about the procedure's code, for a form that names the procedure. */
    Optional<String> codeNote(Dossier dossier) {
        return procedure(dossier).flatMap(known -> known.codeNote().map(note -> FormText.code(known.code(), note)));
    }
}
