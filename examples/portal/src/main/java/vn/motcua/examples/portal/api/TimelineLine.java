package vn.motcua.examples.portal.api;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.event.EventText;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Dong;

/**
 * A line of a dossier's timeline.
 *
 * @param at when, Vietnamese time
 * @param actor who
 * @param what what happened
 * @param basis the legal text, or practice
 * @param amount how much money it was about, in đồng
 */
public record TimelineLine(OffsetDateTime at, String actor, String what, String basis, Optional<Long> amount) {

    /**
     * Makes the line of an event.
     *
     * @param event the event
     * @return the line
     */
    public static TimelineLine of(LoggedEvent event) {
        return new TimelineLine(
                VietnamTime.at(event.at()).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS),
                event.actor().role().vi() + " " + event.actor().id(),
                EventText.vi(event.event()),
                event.basis().marked(),
                EventText.amount(event.event()).map(Dong::value));
    }
}
