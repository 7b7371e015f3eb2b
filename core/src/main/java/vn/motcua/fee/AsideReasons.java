package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.error.Reason;

/**
 * Why a relief is set aside, put into words once when the packs are loaded: a price names such reasons by the thousand a second.
 */
final class AsideReasons {

    static final Reason LESS_FAVOURABLE = FeeReason.LESS_FAVOURABLE.with();

    private static final Map<Channel, Reason> OTHER_CHANNEL = Arrays.stream(Channel.values())
            .collect(Collectors.toUnmodifiableMap(
                    channel -> channel, channel -> FeeReason.OTHER_CHANNEL.with(channel.vi(), channel.en())));

    private static final Map<FeeReason, Reason> PLAIN = Map.of(
            FeeReason.CONDITION_NOT_MET, FeeReason.CONDITION_NOT_MET.with(),
            FeeReason.EVIDENCE_NOT_RECEIVED, FeeReason.EVIDENCE_NOT_RECEIVED.with(),
            FeeReason.EVIDENCE_NOT_VERIFIED, FeeReason.EVIDENCE_NOT_VERIFIED.with());

    private final LocalDate from;
    private final Reason before;
    private final Reason after;

    /** For a rule with that window. */
    AsideReasons(Window window) {
        this.from = window.from() == null ? LocalDate.MIN : window.from();
        this.before = window.otherDays(LocalDate.MIN);
        this.after = window.otherDays(LocalDate.MAX);
    }

    /** The day is none of the window's. */
    Reason notInForce(LocalDate day) {
        return day.isBefore(from) ? before : after;
    }

    /** What a hindrance is in words. */
    static Reason said(FeeReason hindrance, FeeRequest request) {
        return switch (hindrance) {
            case OTHER_CHANNEL -> Objects.requireNonNull(OTHER_CHANNEL.get(request.channel()));
            case TERRITORY_UNCLEAR -> hindrance.with(request.territory().province());
            default -> Objects.requireNonNull(PLAIN.get(hindrance));
        };
    }
}
