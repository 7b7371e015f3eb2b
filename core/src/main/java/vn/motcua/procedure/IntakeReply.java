package vn.motcua.procedure;

import java.util.Objects;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.fee.Channel;
import vn.motcua.law.LegalBasis;

/**
 * How soon the one-stop has to answer what came in through a channel: accepted, to be completed, or refused.
 *
 * @param channel the channel
 * @param limit the limit, counted from the submission
 * @param basis the text, with how sure we are
 */
public record IntakeReply(Channel channel, TimeLimit limit, LegalBasis basis) {

    /** Refuses missing parts. */
    public IntakeReply {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(basis, "basis");
    }
}
