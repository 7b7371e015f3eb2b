package vn.motcua.form;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;

/**
 * What belongs to one print and is in no dossier: running numbers of the agency's own books, and what was agreed at the
 * desk. What is not given is not printed.
 *
 * @param number the form's own running number, for example {@code 15/HDHS} or {@code 3/PXL}
 * @param book the number of the register book, with the number in it
 * @param sets how many sets of papers were handed in
 * @param resultPlace where and how the citizen wants the result
 */
public record Particulars(
        Optional<String> number, Optional<BookEntry> book, Optional<Integer> sets, Optional<String> resultPlace) {

    /** Nothing said. */
    public static final Particulars NONE =
            new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A place in a register book (vào sổ).
     *
     * @param book the number of the book (quyển số)
     * @param entry the number in it (số thứ tự)
     */
    public record BookEntry(String book, String entry) {

        /** Refuses missing parts. */
        public BookEntry {
            Objects.requireNonNull(book, "book");
            Objects.requireNonNull(entry, "entry");
        }
    }

    /** Refuses missing parts, and a number of sets below one. */
    public Particulars {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(resultPlace, "resultPlace");
        sets.filter(count -> count < 1).ifPresent(count -> {
            throw new InvalidInputException(FormReason.SETS_TOO_FEW.with(count));
        });
    }

    /**
     * With the form's own running number.
     *
     * @param own the number as printed
     * @return a copy
     */
    public Particulars numbered(String own) {
        return new Particulars(Optional.of(own), book, sets, resultPlace);
    }

    /**
     * With the place in the register book.
     *
     * @param volume the number of the book
     * @param entry the number in it
     * @return a copy
     */
    public Particulars inBook(String volume, String entry) {
        return new Particulars(number, Optional.of(new BookEntry(volume, entry)), sets, resultPlace);
    }

    /**
     * With the number of sets of papers.
     *
     * @param count how many, from 1
     * @return a copy
     * @throws InvalidInputException if fewer
     */
    public Particulars withSets(int count) {
        return new Particulars(number, book, Optional.of(count), resultPlace);
    }

    /**
     * With where and how the citizen wants the result.
     *
     * @param where the text as printed; may be an address, so personal
     * @return a copy
     */
    public Particulars resultTo(String where) {
        return new Particulars(number, book, sets, Optional.of(where));
    }

    @Override
    public String toString() {
        return "Particulars[" + number.orElse("-") + "]";
    }
}
