package vn.motcua.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.law.yaml.YamlPack;

/**
 * The communes (3,321 of them on 2025-07-01) and their five-digit codes, by day. The SDK ships none: the portal's owner
 * exports the list of the statistics office ({@code danhmuchanhchinh.nso.gov.vn}, operation {@code DanhMucPhuongXa} with
 * the day as {@code DenNgay}) into a YAML file such as
 *
 * <pre>{@code
 * version: 2026-07-25
 * communes:
 *   - {code: "99901", name: Phường Ví Dụ, province: "96", from: 2025-07-01, former: "95"}
 *   - {code: "99902", name: Xã Ví Dụ, province: "96", from: 2025-07-01, until: 2026-06-30}
 * }</pre>
 *
 * where {@code province} is the province's code as of {@code from}, {@code until} the last day of a commune that stands no
 * more, and {@code former} the province as of 2025-06-30, of use where a merged province keeps two resolutions. Codes are
 * quoted, since {@code 00001} would be a number else. Days are days in Vietnam. Immutable and thread-safe.
 */
public final class Communes {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final String version;
    private final List<Commune> all = new ArrayList<>();
    private final Map<String, List<Commune>> byCode = new HashMap<>();

    private Communes(String file, Pack pack) {
        this.version = pack.version();
        for (Row row : pack.communes()) {
            if (row == null) {
                throw new IntegrityException(PlaceReason.COMMUNE_ROW_EMPTY.with(file, all.size() + 1));
            }
            Commune commune = row.commune(file, all.size() + 1);
            List<Commune> same = byCode.computeIfAbsent(commune.code(), code -> new ArrayList<>(1));
            if (same.stream().anyMatch(each -> overlap(each, commune))) {
                throw new IntegrityException(PlaceReason.COMMUNE_TWICE.with(file, all.size() + 1, commune.code()));
            }
            same.add(commune);
            all.add(commune);
        }
    }

    private static boolean overlap(Commune one, Commune other) {
        return one.stoodOn(other.from()) || other.stoodOn(one.from());
    }

    /**
     * Reads a list of communes.
     *
     * @param file the YAML file, UTF-8
     * @return the communes
     * @throws IntegrityException if the file is missing or malformed, with line and column; or if an entry has a code that
     *     is not of five digits or stands there twice for the same day, no name, or no province of its days, with the place
     *     of the entry in the list
     */
    public static Communes from(Path file) {
        return new Communes(file.toString(), YamlPack.in(file, Pack.class));
    }

    /**
     * The version of the list.
     *
     * @return what the file says, best the day for which it was drawn up
     */
    public String version() {
        return version;
    }

    /**
     * The commune that a code means on a day.
     *
     * @param code five digits
     * @param day the day that the code comes from
     * @return the commune; empty if the list has none
     */
    public Optional<Commune> at(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(each -> each.stoodOn(day))
                .findFirst();
    }

    /**
     * The commune that a code means on a day, where there must be one.
     *
     * @param code five digits
     * @param day the day that the code comes from
     * @return the commune
     * @throws InvalidInputException if the code is malformed or the list has none; the reason names the list's version and
     *     what to do
     */
    public Commune require(String code, LocalDate day) {
        if (!Commune.isCode(code)) {
            throw new InvalidInputException(PlaceReason.COMMUNE_CODE_MALFORMED.with());
        }
        return at(code, day)
                .orElseThrow(() -> new InvalidInputException(
                        PlaceReason.COMMUNE_UNKNOWN.with(version, code, VIETNAMESE.format(day), day)));
    }

    /**
     * The communes of a province on a day.
     *
     * @param province the province's two-digit code, as the list has it
     * @param day the day
     * @return the communes in the order of the list
     */
    public List<Commune> in(String province, LocalDate day) {
        return all.stream()
                .filter(each -> each.province().equals(province) && each.stoodOn(day))
                .toList();
    }

    /** An empty row is kept, so that it can be named by its place in the list. */
    record Pack(String version, List<@Nullable Row> communes) {

        /** What is missing here, {@link YamlPack} reports by its key. */
        Pack {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(communes, "communes");
        }
    }

    /** An entry as it stands in the file; with fields and no creator, since only so a strange key is reported by its line. */
    static final class Row {

        @JsonProperty
        private @Nullable String code;

        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String province;

        @JsonProperty
        private @Nullable LocalDate from;

        @JsonProperty
        private @Nullable LocalDate until;

        @JsonProperty
        private @Nullable String former;

        Commune commune(String file, int place) {
            try {
                return new Commune(
                        given("code", code),
                        given("name", name),
                        given("province", province),
                        given("from", from),
                        Optional.ofNullable(until),
                        Optional.ofNullable(former));
            } catch (InvalidInputException e) {
                Reason why = e.reason();
                throw new IntegrityException(PlaceReason.COMMUNE_ROW_INVALID.with(file, place, why.vi(), why.en()), e);
            }
        }

        private static <T> T given(String key, @Nullable T value) {
            if (value == null) {
                throw new InvalidInputException(PlaceReason.COMMUNE_PART_MISSING.with(key));
            }
            return value;
        }
    }
}
