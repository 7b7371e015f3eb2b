package vn.motcua.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as {@code timestamptz} keeps them: in microseconds, whatever the time zone of the machine. */
final class Moments {

    private Moments() {}

    /** The microsecond that the instant lies in. */
    static OffsetDateTime column(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The microsecond, or null for the column if there is no instant. */
    static @Nullable OffsetDateTime column(Optional<Instant> instant) {
        return instant.map(Moments::column).orElse(null);
    }

    /** Reads a column that is never null. */
    static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Reads a column that may be null. */
    static Optional<Instant> readOptional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
