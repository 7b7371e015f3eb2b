package vn.motcua.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.yaml.YamlPack;

/**
 * The provinces and their two-digit codes, by day: 63 until 2025-06-30, 34 from 2025-07-01 (QĐ 19/2025/QĐ-TTg). A code means
 * something only together with a day: 52 was Bình Định and is Gia Lai. Days are days in Vietnam; of days before the last
 * of the 63 was formed the list knows nothing and answers as if it had always been so. Every look-up is by index.
 * Immutable and thread-safe.
 */
public final class Provinces {

    /** The first day of the 34 provinces (QĐ 19/2025/QĐ-TTg). */
    public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static final Pattern CODE = Pattern.compile("[0-9]{2}");
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final String version;
    private final List<Province> all;
    private final Map<String, List<Province>> byCode = new HashMap<>();
    private final Map<String, List<Province>> byName = new HashMap<>();
    private final Map<String, Province> byCitizenId = new HashMap<>();

    private Provinces(Pack pack) {
        this.version = pack.version();
        this.all = List.copyOf(pack.provinces());
        for (Province each : all) {
            byCode.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(each);
            names(each).distinct().forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(each));
            each.citizenId().ifPresent(head -> byCitizenId.put(head, each));
        }
    }

    private static Stream<String> names(Province province) {
        return Stream.of(
                        Stream.of(province.name()),
                        province.spellings().stream(),
                        province.titles().stream().map(Province.Title::name))
                .flatMap(names -> names)
                .flatMap(name -> Stream.of(PlaceName.key(name), PlaceName.plain(name)));
    }

    private static final class Shipped {
        private static final Provinces TABLE = new Provinces(YamlPack.shipped("provinces.yaml", Pack.class));
    }

    /**
     * The list that ships with the SDK.
     *
     * @return always the same
     */
    public static Provinces shipped() {
        return Shipped.TABLE;
    }

    /**
     * The version of the list.
     *
     * @return the day on which it was drawn up
     */
    public String version() {
        return version;
    }

    /**
     * The province that a code means on a day.
     *
     * @param code two digits
     * @param day the day that the code comes from
     * @return the province; empty if the code means none on that day
     */
    public Optional<Province> at(String code, LocalDate day) {
        return standing(byCode.getOrDefault(code, List.of()), day);
    }

    /**
     * The province that a code means on a day, where there must be one.
     *
     * @param code two digits
     * @param day the day that the code comes from
     * @return the province
     * @throws InvalidInputException if the code is not of two digits, or means no province on that day; the reason names
     *     what it meant before, and the code in use since
     */
    public Province require(String code, LocalDate day) {
        return at(code, day).orElseThrow(() -> refusal(code, day));
    }

    private InvalidInputException refusal(String code, LocalDate day) {
        if (!CODE.matcher(code).matches()) {
            return new InvalidInputException(IdentityReason.PROVINCE_CODE_MALFORMED.with());
        }
        for (Province ended : byCode.getOrDefault(code, List.of())) {
            Optional<Province> heir = successor(ended);
            if (heir.isPresent()) {
                LocalDate last = ended.until().orElseThrow();
                return new InvalidInputException(PlaceReason.PROVINCE_CODE_ENDED.with(
                        code,
                        VIETNAMESE.format(last),
                        ended.name(),
                        heir.get().name(),
                        heir.get().code(),
                        last));
            }
        }
        return new InvalidInputException(PlaceReason.PROVINCE_UNKNOWN.with(code, VIETNAMESE.format(day), day));
    }

    /**
     * The province of a name on a day. Upper and lower case, the placing of tone marks ({@code Hoà}, {@code Hóa}), letters
     * that look like Đ, composed and decomposed writing, dashes and blanks and a leading {@code tỉnh}, {@code thành phố}
     * or {@code TP} make no difference; a name without any mark is understood too.
     *
     * @param name the name as typed
     * @param day the day
     * @return the province; empty if none had that name on that day
     */
    public Optional<Province> named(String name, LocalDate day) {
        return standing(byName.getOrDefault(PlaceName.key(name), List.of()), day);
    }

    private static Optional<Province> standing(List<Province> provinces, LocalDate day) {
        return provinces.stream().filter(each -> each.stoodOn(day)).findFirst();
    }

    /**
     * All provinces of a day.
     *
     * @param day the day
     * @return the 63 or the 34, by code
     */
    public List<Province> on(LocalDate day) {
        return all.stream().filter(each -> each.stoodOn(day)).toList();
    }

    /**
     * The province that a personal number's first three digits mean: where the birth was registered, never where the person
     * lives (TT 07/2016/TT-BCA Phụ lục 1). Which digits are given since the merger is not published, so that the answer is
     * always one of the 63.
     *
     * @param digits the first three digits
     * @return the province as it was; empty if the digits mean none, a country for instance
     */
    public Optional<Province> byCitizenId(String digits) {
        return Optional.ofNullable(byCitizenId.get(digits));
    }

    /**
     * The province that took the whole land of another over. No province was divided by the merger of 2025.
     *
     * @param province a province
     * @return the province of the day after; empty if it still stands
     */
    public Optional<Province> successor(Province province) {
        return province.succession()
                .flatMap(next -> province.until().flatMap(last -> at(next.code(), last.plusDays(1))));
    }

    /**
     * The province of today that a code of some day stands for: itself if it still stands, else its successor.
     *
     * @param code two digits
     * @param asOf the day that the code comes from
     * @return the province in force; empty if the code meant none on that day
     */
    public Optional<Province> successor(String code, LocalDate asOf) {
        return at(code, asOf).map(this::heir);
    }

    private Province heir(Province province) {
        Province heir = province;
        for (Optional<Province> next = successor(heir); next.isPresent(); next = successor(heir)) {
            heir = next.get();
        }
        return heir;
    }

    /**
     * The provinces whose land a province took over.
     *
     * @param province a province
     * @return by code; just its own former self if it was not merged, none if it is itself one of the 63
     */
    public List<Province> predecessors(Province province) {
        return all.stream()
                .filter(each -> successor(each).filter(province::equals).isPresent())
                .toList();
    }

    /**
     * The code that a province's name bore before, where the merger moved the name to another code: Gia Lai was 64.
     *
     * @param province a province
     * @return the former code; empty for all but seven
     */
    public Optional<String> formerCode(Province province) {
        return predecessors(province).stream()
                .filter(each -> PlaceName.key(each.name()).equals(PlaceName.key(province.name())))
                .map(Province::code)
                .filter(code -> !code.equals(province.code()))
                .findFirst();
    }

    record Pack(String version, List<Province> provinces) {}
}
