package vn.motcua.examples.portal.api;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.QuoteQuestion;
import vn.motcua.procedure.ProcedureCode;

/** What a case would cost today, channel by channel, to whoever asks. */
@Component
public class Quotes {

    private final OneStop oneStop;
    private final DemoPeople people;
    private final Caller caller;
    private final Clock clock;

    Quotes(OneStop oneStop, DemoPeople people, Caller caller, Clock clock) {
        this.oneStop = oneStop;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asks for every channel.
     *
     * @param principal who signed in, if anyone: what VNeID said of that person counts
     * @param procedure the procedure
     * @param caseId its case, empty for the usual one
     * @param agency the deciding agency
     * @return the prices, or why there is none
     * @throws vn.motcua.error.InvalidInputException if the procedure, its case or the agency is unknown
     */
    public List<QuoteView> of(
            @Nullable Principal principal, ProcedureCode procedure, String caseId, AgencyCode agency) {
        List<GroupEvidence> groups = principal == null ? List.of() : shared(caller.of(principal));
        return Stream.of(Channel.ONLINE, Channel.DIRECT, Channel.POST)
                .map(channel -> new QuoteQuestion(
                        procedure, caseId, agency, channel, VietnamTime.dayOf(clock.instant()), CaseFacts.NONE, groups))
                .flatMap(question ->
                        oneStop.quote(question).stream().map(pricing -> QuoteView.of(pricing, question.channel())))
                .toList();
    }

    private List<GroupEvidence> shared(DemoPeople.Person person) {
        return people.sharedByVneid(person, person.personalId());
    }
}
