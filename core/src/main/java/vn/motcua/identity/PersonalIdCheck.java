package vn.motcua.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks whether a personal number is plausible for a person. There is no check digit, and the meaning of the fourth digit
 * is unconfirmed (see {@code citizen-numbers.yaml}), so a finding is a reason to look again and never to fill a field or to
 * turn a person away.
 *
 * @param today the day of the check, in Vietnam
 */
public record PersonalIdCheck(LocalDate today) {

    /** Refuses a missing day. */
    public PersonalIdCheck {
        Objects.requireNonNull(today, "today");
    }

    /**
     * Checks a number by itself.
     *
     * @param id the number
     * @return the findings, at least one
     */
    public List<PersonalIdFinding> of(PersonalId id) {
        return findings(id, List.of());
    }

    /**
     * Checks a number against a gender.
     *
     * @param id the number
     * @param gender the gender stated
     * @return the findings, at least one
     */
    public List<PersonalIdFinding> of(PersonalId id, Gender gender) {
        return findings(id, List.of(compare(id, gender)));
    }

    /**
     * Checks a number against a birth date, of which the year counts.
     *
     * @param id the number
     * @param birthDate the birth date stated, however precise
     * @return the findings, at least one
     */
    public List<PersonalIdFinding> of(PersonalId id, BirthDate birthDate) {
        return findings(id, List.of(compare(id, birthDate)));
    }

    /**
     * Checks a number against a gender and a birth date.
     *
     * @param id the number
     * @param gender the gender stated
     * @param birthDate the birth date stated, however precise
     * @return the findings, at least one
     */
    public List<PersonalIdFinding> of(PersonalId id, Gender gender, BirthDate birthDate) {
        return findings(id, List.of(compare(id, birthDate), compare(id, gender)));
    }

    private static PersonalIdFinding compare(PersonalId id, BirthDate birthDate) {
        return id.encodedYear()
                .map(year ->
                        year == birthDate.year() ? PersonalIdFinding.CONSISTENT : PersonalIdFinding.CONTRADICTS_YEAR)
                .orElse(PersonalIdFinding.CANNOT_TELL);
    }

    private static PersonalIdFinding compare(PersonalId id, Gender gender) {
        if (gender != Gender.MALE && gender != Gender.FEMALE) {
            return PersonalIdFinding.CANNOT_TELL;
        }
        return id.encodedGender()
                .map(encoded -> encoded == gender ? PersonalIdFinding.CONSISTENT : PersonalIdFinding.CONTRADICTS_GENDER)
                .orElse(PersonalIdFinding.CANNOT_TELL);
    }

    private List<PersonalIdFinding> findings(PersonalId id, List<PersonalIdFinding> compared) {
        List<PersonalIdFinding> found = new ArrayList<>();
        if (isFiller(id)) {
            found.add(PersonalIdFinding.FILLER);
        }
        if (id.registrationCode().isPresent() && id.registrationPlace().isEmpty()) {
            found.add(PersonalIdFinding.PLACE_NOT_LISTED);
        }
        if (id.encodedYear().filter(year -> year > today.getYear()).isPresent()) {
            found.add(PersonalIdFinding.YEAR_TO_COME);
        }
        compared.stream()
                .filter(each ->
                        each == PersonalIdFinding.CONTRADICTS_YEAR || each == PersonalIdFinding.CONTRADICTS_GENDER)
                .forEach(found::add);
        if (found.isEmpty()) {
            found.add(
                    compared.contains(PersonalIdFinding.CONSISTENT)
                            ? PersonalIdFinding.CONSISTENT
                            : PersonalIdFinding.CANNOT_TELL);
        }
        return List.copyOf(found);
    }

    private static boolean isFiller(PersonalId id) {
        Optional<String> random = id.isTwelveDigits() ? Optional.of(id.reveal().substring(6)) : Optional.empty();
        return id.reveal().chars().distinct().count() == 1
                || random.filter("000000"::equals).isPresent();
    }
}
