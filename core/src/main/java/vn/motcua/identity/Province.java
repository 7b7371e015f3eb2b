package vn.motcua.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.LegalBasis;

/**
 * A provincial unit (đơn vị hành chính cấp tỉnh) while it stood: one of the 63 until 2025-06-30 or of the 34 since. Gia Lai
 * of code 64 and Gia Lai of code 52 are two of these, since their land differs. Days are days in Vietnam.
 *
 * @param code its two-digit code, which means this province on its own days only
 * @param name its name in the list of codes, without {@code Tỉnh} or {@code Thành phố}
 * @param citizenId the three digits that head the personal numbers given while it stood; known of the 63 only
 * @param from its first day; empty if the list does not say
 * @param until its last day; empty while it stands
 * @param succession the province that took its whole land over, if it stands no more
 * @param spellings other names in use for it, not official ones
 * @param titles what it was called from when, the oldest first
 * @param basis the text behind code and name, and how sure we are of them
 */
public record Province(
        String code,
        String name,
        Optional<String> citizenId,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Succession> succession,
        List<String> spellings,
        List<Title> titles,
        LegalBasis basis) {

    /** Copies the lists and refuses missing parts. */
    public Province {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(citizenId, "citizenId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(succession, "succession");
        Objects.requireNonNull(basis, "basis");
        spellings = List.copyOf(spellings);
        titles = List.copyOf(titles);
    }

    @JsonCreator
    static Province read(
            @JsonProperty("code") String code,
            @JsonProperty("name") String name,
            @JsonProperty("citizenId") @Nullable String citizenId,
            @JsonProperty("from") @Nullable LocalDate from,
            @JsonProperty("until") @Nullable LocalDate until,
            @JsonProperty("succession") @Nullable Succession succession,
            @JsonProperty("also") @Nullable List<String> also,
            @JsonProperty("titles") List<Title> titles,
            @JsonProperty("basis") LegalBasis basis) {
        return new Province(
                code,
                name,
                Optional.ofNullable(citizenId),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Optional.ofNullable(succession),
                also == null ? List.of() : also,
                titles,
                basis);
    }

    /**
     * Whether it stood on a day.
     *
     * @param day the day
     * @return false before its first and after its last day
     */
    public boolean stoodOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /**
     * Its kind on a day; Đồng Nai, for one, became a city on 2026-04-30.
     *
     * @param day a day on which it stood
     * @return province or city
     */
    public ProvinceType type(LocalDate day) {
        return title(day).type();
    }

    /**
     * Its full name on a day.
     *
     * @param day a day on which it stood
     * @return for example {@code Tỉnh Cà Mau}
     */
    public String fullName(LocalDate day) {
        Title title = title(day);
        return title.type().vi() + " " + title.name();
    }

    /**
     * What it was called on a day, with the source.
     *
     * @param day a day on which it stood; for one before, the oldest title is given
     * @return the title
     */
    public Title title(LocalDate day) {
        Title valid = titles.get(0);
        for (Title each : titles) {
            valid = each.from().filter(day::isBefore).isEmpty() ? each : valid;
        }
        return valid;
    }

    /**
     * What a province was called from a day on.
     *
     * @param from the first day; empty for the title it began with
     * @param type province or city
     * @param name its name without the type
     * @param basis the text behind it
     */
    public record Title(Optional<LocalDate> from, ProvinceType type, String name, LegalBasis basis) {

        /** Refuses missing parts. */
        public Title {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * Into which province another went as a whole.
     *
     * @param code the code of the successor, as of the day after the last of the other
     * @param basis the text behind it
     */
    public record Succession(String code, LegalBasis basis) {

        /** Refuses missing parts. */
        public Succession {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(basis, "basis");
        }
    }
}
