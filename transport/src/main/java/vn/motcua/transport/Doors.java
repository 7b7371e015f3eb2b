package vn.motcua.transport;

import java.time.Duration;
import java.util.List;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;

/** The checks at the door of every value here. Names the place that is wrong, never the value. */
final class Doors {

    private static final int LONGEST_NAME = 200;

    private Doors() {}

    static int within(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw refused(setting, TransportReason.SETTING_OUT_OF_RANGE.with(setting, least, most));
        }
        return value;
    }

    static Duration within(String setting, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw refused(setting, TransportReason.SETTING_OUT_OF_RANGE.with(setting, least, most));
        }
        return value;
    }

    static String named(String place, String value) {
        if (value.isBlank() || value.length() > LONGEST_NAME || value.chars().anyMatch(Character::isISOControl)) {
            throw refused(place, TransportReason.VALUE_MISSING.with(place));
        }
        return value;
    }

    static InvalidInputException refused(String place, Reason reason) {
        return new InvalidInputException(reason, List.of(new Violation(place, reason)));
    }
}
