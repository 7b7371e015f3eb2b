package vn.motcua.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Reason;

/**
 * Reads old portal accounts and lists what each must set right before it can be matched with the population database, which
 * is asked by name, number and birth date. Nothing is filled in from anything else. Immutable, thread-safe.
 *
 * @param today the day of the cleaning, in Vietnam
 */
public record AccountCleaner(LocalDate today) {

    /** Refuses a missing day. */
    public AccountCleaner {
        Objects.requireNonNull(today, "today");
    }

    /**
     * Cleans one account. Whatever was typed, nothing is thrown.
     *
     * @param account the account as it stands
     * @return what could be read, and what is to be corrected
     */
    public CleanedAccount clean(PortalAccount account) {
        List<Correction> corrections = new ArrayList<>();
        Optional<PersonName> name = name(account.name(), corrections);
        Optional<PersonalId> id = personalId(account.personalId(), corrections);
        Optional<BirthDate> birthDate = birthDate(account.birthDate(), corrections);
        Optional<Gender> gender = optional("gender", account.gender(), Gender::parse, corrections, Correction::advised);
        id.ifPresent(known -> checkNumber(known, birthDate, gender, corrections));
        Optional<PhoneNumber> phone = phone(account.phone(), corrections);
        Optional<String> permanent = address("permanentAddress", account.permanentAddress(), corrections);
        Optional<String> current = address("currentAddress", account.currentAddress(), corrections);
        return new CleanedAccount(
                account.account(), name, id, birthDate, gender, phone, permanent, current, corrections);
    }

    private static Optional<PersonName> name(String typed, List<Correction> corrections) {
        Optional<LegacyEncoding.Finding> legacy = LegacyEncoding.detect(typed);
        Optional<String> suggestion = legacy.flatMap(found -> found.encoding().suggest(typed));
        try {
            PersonName name = PersonName.parse(typed);
            suggestion.ifPresent(text -> corrections.add(Correction.advised("name", AccountReason.MAYBE_LEGACY.with())
                    .suggesting(text)));
            if (name.reveal().indexOf(' ') < 0) {
                corrections.add(Correction.advised("name", AccountReason.NAME_OF_ONE_WORD.with()));
            }
            if (!name.reveal().equals(typed)) {
                corrections.add(
                        Correction.advised("name", AccountReason.CLEANED.with()).suggesting(name.reveal()));
            }
            return Optional.of(name);
        } catch (MotCuaException e) {
            Correction correction = Correction.required("name", e.reason());
            corrections.add(suggestion.map(correction::suggesting).orElse(correction));
            return Optional.empty();
        }
    }

    private static Optional<PersonalId> personalId(String typed, List<Correction> corrections) {
        if (isEmpty(typed)) {
            corrections.add(Correction.required("personalId", AccountReason.MISSING.with()));
            return Optional.empty();
        }
        String dense = typed.length() > 100
                ? ""
                : TypedText.collapse(typed).replace(" ", "").replace(".", "").replace("-", "");
        Optional<PersonalId> id = read("personalId", () -> PersonalId.parse(dense), corrections, Correction::required);
        id.map(PersonalId::reveal)
                .filter(digits -> !digits.equals(typed))
                .ifPresent(digits -> corrections.add(Correction.advised("personalId", AccountReason.CLEANED.with())
                        .suggesting(digits)));
        id.filter(known -> !known.isTwelveDigits())
                .ifPresent(old -> corrections.add(Correction.required("personalId", AccountReason.OLD_NUMBER.with())));
        return id;
    }

    private Optional<BirthDate> birthDate(String typed, List<Correction> corrections) {
        if (isEmpty(typed)) {
            corrections.add(Correction.required("birthDate", AccountReason.MISSING.with()));
            return Optional.empty();
        }
        Optional<BirthDateReader.Reading> reading =
                read("birthDate", () -> BirthDateReader.read(typed), corrections, Correction::required);
        Optional<Reason> fault = reading.flatMap(known -> known.date().fault(today));
        if (fault.isPresent()) {
            corrections.add(Correction.required("birthDate", fault.get()));
            return Optional.empty();
        }
        reading.ifPresent(known -> {
            known.warnings().forEach(warning -> corrections.add(Correction.advised("birthDate", warning)));
            if (known.date().precision() != BirthDate.Precision.DAY) {
                corrections.add(Correction.advised("birthDate", AccountReason.BIRTH_DATE_NOT_FULL.with()));
            }
        });
        return reading.map(BirthDateReader.Reading::date);
    }

    private void checkNumber(
            PersonalId id, Optional<BirthDate> birthDate, Optional<Gender> gender, List<Correction> corrections) {
        PersonalIdCheck check = new PersonalIdCheck(today);
        List<PersonalIdFinding> findings = new ArrayList<>(check.of(id));
        birthDate.ifPresent(known -> findings.addAll(check.of(id, known)));
        gender.ifPresent(known -> findings.addAll(check.of(id, known)));
        findings.stream()
                .distinct()
                .filter(each -> each != PersonalIdFinding.CONSISTENT && each != PersonalIdFinding.CANNOT_TELL)
                .forEach(each -> corrections.add(Correction.advised("personalId", each.with())));
    }

    private static Optional<PhoneNumber> phone(String typed, List<Correction> corrections) {
        Optional<PhoneNumber> phone = optional("phone", typed, PhoneNumber::parse, corrections, Correction::advised);
        phone.filter(number -> !number.revealNational().equals(typed)
                        && !number.reveal().equals(typed))
                .ifPresent(number -> corrections.add(Correction.advised("phone", AccountReason.PHONE_CONVERTED.with())
                        .suggesting(number.revealNational())));
        return phone;
    }

    private static Optional<String> address(String path, String typed, List<Correction> corrections) {
        Optional<String> address = optional(path, typed, AddressLine::clean, corrections, Correction::advised)
                .filter(text -> !text.isEmpty());
        address.filter(text -> !text.equals(typed))
                .ifPresent(text -> corrections.add(
                        Correction.advised(path, AccountReason.CLEANED.with()).suggesting(text)));
        return address;
    }

    private static <T> Optional<T> optional(
            String path, String typed, Function<String, T> reader, List<Correction> corrections, Report report) {
        return isEmpty(typed) ? Optional.empty() : read(path, () -> reader.apply(typed), corrections, report);
    }

    private static <T> Optional<T> read(String path, Supplier<T> reader, List<Correction> corrections, Report report) {
        try {
            return Optional.of(reader.get());
        } catch (MotCuaException e) {
            corrections.add(report.of(path, e.reason()));
            return Optional.empty();
        }
    }

    private static boolean isEmpty(String typed) {
        return typed.chars().allMatch(each -> TypedText.isBlank((char) each) || TypedText.hasNoWidth((char) each));
    }

    private interface Report {
        Correction of(String path, Reason reason);
    }
}
