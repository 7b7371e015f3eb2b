package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.LegalBasis;

/**
 * A dated, cited setting of how long a class of dossiers is kept (Luật Lưu trữ 33/2024/QH15).
 *
 * @param id the class, for example {@code thu-tuc-hanh-chinh}
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param from the first day on which the setting counts
 * @param period for how long
 * @param basis the text that says so
 */
public record RetentionClass(String id, String vi, String en, LocalDate from, Retention period, LegalBasis basis) {

    /** Refuses missing parts. */
    public RetentionClass {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(basis, "basis");
    }

    @JsonCreator
    static RetentionClass read(
            @JsonProperty("id") String id,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en,
            @JsonProperty("from") LocalDate from,
            @JsonProperty("years") @Nullable Integer years,
            @JsonProperty("permanent") @Nullable Boolean permanent,
            @JsonProperty("basis") LegalBasis basis) {
        boolean forEver = Boolean.TRUE.equals(permanent);
        if (years != null && forEver) {
            throw new InvalidInputException(ProcedureReason.RETENTION_MALFORMED.with(years));
        }
        Retention period = Optional.ofNullable(years)
                .<Retention>map(Retention.Years::new)
                .orElseGet(() -> forEver ? new Retention.Permanent() : new Retention.NotSet());
        return new RetentionClass(id, vi, en, from, period, basis);
    }
}
