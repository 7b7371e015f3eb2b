package vn.motcua.dossier;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.fee.Channel;
import vn.motcua.identity.AgencyCode;

/**
 * How a dossier came in (tiếp nhận). The desk may belong to another agency than the one that decides (phi địa giới, NĐ
 * 118/2025 Đ14(4)): competence and clock are the deciding agency's all the same.
 *
 * @param place where it came in
 * @param desk the agency whose one-stop took it or typed it, empty when the citizen filed online alone
 * @param assisted whether an officer filed online for the citizen
 */
public record Intake(Place place, Optional<AgencyCode> desk, boolean assisted) {

    /** Where a dossier comes in. */
    public enum Place {
        /** Online, by the citizen or with an officer's help. */
        ONLINE,
        /** At the counter of a one-stop. */
        COUNTER,
        /** At the citizen's home, by an officer. */
        HOME,
        /** By post. */
        POST,
        /** In the registry's own software, from which it was taken over. */
        REGISTER
    }

    /** Refuses missing parts. */
    public Intake {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(desk, "desk");
    }

    /**
     * The usual intake of a channel.
     *
     * @param channel the channel
     * @return at the counter, online by the citizen, or by post; no desk is named
     */
    public static Intake of(Channel channel) {
        Place place =
                switch (channel) {
                    case DIRECT -> Place.COUNTER;
                    case ONLINE -> Place.ONLINE;
                    case POST -> Place.POST;
                };
        return new Intake(place, Optional.empty(), false);
    }

    /**
     * The intake by an officer.
     *
     * @param channel the channel
     * @param desk the officer's agency
     * @return as {@link #of}, at that desk; online it is assisted
     */
    public static Intake at(Channel channel, AgencyCode desk) {
        return new Intake(of(channel).place(), Optional.of(desk), channel == Channel.ONLINE);
    }

    /**
     * The intake at the citizen's home.
     *
     * @param desk the officer's agency
     * @return the intake
     */
    public static Intake atHome(AgencyCode desk) {
        return new Intake(Place.HOME, Optional.of(desk), false);
    }

    /**
     * A dossier that was first made in the registry's software: lawful, marked, and left out of on-time figures.
     *
     * @return the intake
     */
    public static Intake fromRegister() {
        return new Intake(Place.REGISTER, Optional.empty(), false);
    }

    /**
     * Whether the dossier was first made in the registry's software.
     *
     * @return true if it was taken over from there
     */
    public boolean isFromRegister() {
        return place == Place.REGISTER;
    }
}
