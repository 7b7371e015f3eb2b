package vn.motcua.form;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;

/**
 * The desk that issues a form (bộ phận tiếp nhận và trả kết quả), as it is printed. What is not given is not printed.
 *
 * @param name its name, for example {@code Trung tâm Phục vụ hành chính công phường An Xuyên}
 * @param address where it is
 * @param phone its telephone
 * @param website its site
 * @param contact the officer who answers questions
 * @param lookup the beginning of the address at which the portal shows a dossier; the code is put behind it
 */
public record Desk(
        String name,
        Optional<String> address,
        Optional<String> phone,
        Optional<String> website,
        Optional<String> contact,
        Optional<String> lookup) {

    /** Refuses a desk without a name. */
    public Desk {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(lookup, "lookup");
        if (name.isBlank()) {
            throw new InvalidInputException(FormReason.DESK_UNNAMED.with());
        }
    }

    /**
     * A desk of which only the name is printed.
     *
     * @param name its name
     * @return the desk
     * @throws InvalidInputException if the name is blank
     */
    public static Desk named(String name) {
        return new Desk(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The desk with the ways to reach it.
     *
     * @param where its address
     * @param telephone its telephone
     * @param site its site
     * @param officer the officer who answers questions
     * @return a copy
     */
    public Desk reachedAt(String where, String telephone, String site, String officer) {
        return new Desk(
                name, Optional.of(where), Optional.of(telephone), Optional.of(site), Optional.of(officer), lookup);
    }

    /**
     * The desk with the address under which its portal shows a dossier, for the QR code.
     *
     * @param prefix what stands before the dossier's code, for example {@code https://dvc.example.vn/tra-cuu?ma=}
     * @return a copy
     */
    public Desk withLookup(String prefix) {
        return new Desk(name, address, phone, website, contact, Optional.of(prefix));
    }

    @Override
    public String toString() {
        return "Desk[" + name + "]";
    }
}
