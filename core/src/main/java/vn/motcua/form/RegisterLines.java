package vn.motcua.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Filing;
import vn.motcua.error.InvalidInputException;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.AgencyCode;

/** Numbers dossiers as they come, each in the book of its desk. An iterator, so that the numbers never race. */
final class RegisterLines implements Iterator<RegisterRow> {

    private final OfficialForms forms;
    private final Iterator<RegisterEntry> dossiers;
    private final Map<AgencyCode, RegisterRow> lastOfBook = new HashMap<>();
    private Optional<RegisterRow> ahead = Optional.empty();

    private RegisterLines(OfficialForms forms, Iterator<RegisterEntry> dossiers) {
        this.forms = forms;
        this.dossiers = dossiers;
    }

    static Stream<RegisterRow> of(OfficialForms forms, Stream<RegisterEntry> dossiers) {
        Iterator<RegisterRow> lines =
                new RegisterLines(forms, dossiers.sequential().iterator());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(dossiers::close);
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && dossiers.hasNext()) {
            ahead = line(dossiers.next());
        }
        return ahead.isPresent();
    }

    @Override
    public RegisterRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RegisterRow row = ahead.orElseThrow();
        ahead = Optional.empty();
        return row;
    }

    private Optional<RegisterRow> line(RegisterEntry entry) {
        OfficialForms.checkOwn(entry.dossier(), entry.log());
        return last(entry.log(), DossierEvent.Received.class).map(received -> {
            RegisterRow row = row(entry, received);
            lastOfBook.put(row.book(), row);
            return row;
        });
    }

    private RegisterRow row(RegisterEntry entry, LoggedEvent received) {
        Dossier dossier = entry.dossier();
        Filing filing = dossier.filing();
        Applicant applicant = filing.applicant();
        AgencyCode book = filing.intake().desk().orElse(filing.agency().code());
        int year = VietnamTime.at(received.at()).getYear();
        DossierEvent.Received receipt = (DossierEvent.Received) received.event();
        Optional<LoggedEvent> returned = last(entry.log(), DossierEvent.ResultReturned.class);
        return new RegisterRow(
                book,
                year,
                number(dossier, book, year, received.at()),
                dossier.code(),
                forms.procedureName(dossier),
                entry.particulars().sets(),
                applicant.name(),
                applicant.address(),
                filing.agency().name(),
                received.at(),
                receipt.due(),
                receipt.openConflict(),
                returned.map(LoggedEvent::at),
                returned.map(done -> ((DossierEvent.ResultReturned) done.event())
                                .how()
                                .vi())
                        .or(entry.particulars()::resultPlace),
                note(entry, receipt));
    }

    private int number(Dossier dossier, AgencyCode book, int year, Instant receivedAt) {
        return Optional.ofNullable(lastOfBook.get(book))
                .map(before -> {
                    if (receivedAt.isBefore(before.receivedAt())) {
                        throw new InvalidInputException(FormReason.REGISTER_ORDER.with(dossier.code()));
                    }
                    return before.year() == year ? before.number() + 1 : 1;
                })
                .orElse(1);
    }

    private String note(RegisterEntry entry, DossierEvent.Received receipt) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.dossier().status().vi());
        last(entry.log(), DossierEvent.Apologised.class)
                .map(logged -> (DossierEvent.Apologised) logged.event())
                .ifPresent(apology -> parts.add("hẹn lại " + FormText.due(apology.appointed())));
        receipt.openConflict().map(FormText::conflict).ifPresent(parts::add);
        forms.codeNote(entry.dossier()).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private static Optional<LoggedEvent> last(List<LoggedEvent> log, Class<? extends DossierEvent> kind) {
        return log.stream().filter(entry -> kind.isInstance(entry.event())).reduce((earlier, later) -> later);
    }
}
