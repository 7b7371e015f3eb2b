package vn.motcua.registry.gateway;

import java.time.Duration;
import java.time.Instant;

/** A token and until when it may be used. */
record AccessToken(String value, Instant renewAt) {

    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(1);

    /** Renewed a tenth of its life before its end, a minute at most, so that none expires on its way. */
    static AccessToken of(String value, Duration life, Instant at) {
        Duration tenth = life.dividedBy(10);
        Duration margin = tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN;
        return new AccessToken(value, at.plus(life).minus(margin));
    }

    boolean isFresh(Instant now) {
        return now.isBefore(renewAt);
    }

    @Override
    public String toString() {
        return "AccessToken[***, until " + renewAt + "]";
    }
}
