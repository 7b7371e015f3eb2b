package vn.motcua.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.fee.FeeTrace;

/** {@code motcua fee quote}: what a case costs, line by line, or why there is no price. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeOnExecutionException = ExitCode.BUG)
final class FeeQuoteCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FEE", descriptionKey = "fee")
    private String fee = "";

    @Option(names = "--channel", required = true, paramLabel = CaseOptions.CHANNELS, descriptionKey = "channel")
    private Channel channel = Channel.DIRECT;

    @Option(names = "--trace", descriptionKey = "trace")
    private boolean trace;

    @Mixin
    private CaseOptions given = new CaseOptions();

    FeeQuoteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FeeSchedule schedule = given.schedule();
        FeeRequest request = given.request(fee, channel);
        given.refuseStrangeFacts(schedule, List.of(fee));
        FeePricing answer;
        if (trace) {
            FeeTrace told = schedule.trace(request);
            console.say(console.words(told.vi(), told.en()));
            console.say("");
            answer = told.answer();
        } else {
            answer = schedule.price(request);
        }
        if (answer instanceof FeePricing.Priced priced) {
            new QuoteText(console).print(priced.quote(), request.territory());
            return ExitCode.OK;
        }
        Reason why = ((FeePricing.NotPriced) answer).reason();
        console.complain(why);
        return ExitCode.FAULTS;
    }
}
