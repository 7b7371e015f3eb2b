package vn.motcua.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.law.Confidence;
import vn.motcua.law.yaml.YamlPack;

/** What Vietnamese numbers begin with, and which prefixes moved in 2018, read from {@code phone-numbers.yaml}. */
final class PhonePlan {

    private static final int MOVED_DIGITS = 11;
    private static final int MOVED_PREFIX = 4;

    private final List<Numbers> numbers;
    private final Map<String, String> moved;

    private PhonePlan(Pack pack) {
        numbers = pack.numbers();
        moved = pack.moved().stream().collect(Collectors.toUnmodifiableMap(Moved::was, Moved::is));
    }

    static PhonePlan shipped() {
        return Shipped.PLAN;
    }

    /** The kind of a national number, which begins with 0, or empty if there is no such number. */
    Optional<PhoneNumber.Kind> kindOf(String national) {
        return numbers.stream()
                .filter(row -> row.digits() == national.length()
                        && row.begins().stream().anyMatch(national::startsWith))
                .map(Numbers::kind)
                .findFirst();
    }

    /** The number that an eleven-digit mobile number became, or the number itself. */
    String today(String national) {
        if (national.length() != MOVED_DIGITS) {
            return national;
        }
        return Optional.ofNullable(moved.get(national.substring(0, MOVED_PREFIX)))
                .map(prefix -> prefix + national.substring(MOVED_PREFIX))
                .orElse(national);
    }

    record Numbers(PhoneNumber.Kind kind, List<String> begins, int digits, String source, Confidence confidence) {}

    record Moved(String was, String is, String source, Confidence confidence) {}

    record Pack(String version, List<Numbers> numbers, List<Moved> moved) {}

    private static final class Shipped {
        static final PhonePlan PLAN = new PhonePlan(YamlPack.shipped("phone-numbers.yaml", Pack.class));
    }
}
