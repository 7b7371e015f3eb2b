package vn.motcua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeeChange;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;

/** {@code motcua fee changes}: the days on which a case changes its price, as a notice board shows them. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeOnExecutionException = ExitCode.BUG)
final class FeeChangesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FEE", descriptionKey = "fee")
    private String fee = "";

    @Option(names = "--channel", required = true, paramLabel = CaseOptions.CHANNELS, descriptionKey = "channel")
    private Channel channel = Channel.DIRECT;

    @Option(names = "--until", required = true, paramLabel = "YYYY-MM-DD", descriptionKey = "until")
    private LocalDate until = LocalDate.EPOCH;

    @Mixin
    private CaseOptions given = new CaseOptions();

    FeeChangesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (until.isBefore(given.date())) {
            throw new InvalidInputException(CliReason.DAYS_REVERSED.with(given.date(), until));
        }
        FeeSchedule schedule = given.schedule();
        FeeRequest request = given.request(fee, channel);
        given.refuseStrangeFacts(schedule, List.of(fee));
        FeePricing today = schedule.price(request);
        List<FeeChange> changes = schedule.nextChanges(request, until);
        if (changes.isEmpty() && today instanceof FeePricing.NotPriced not) {
            console.complain(not.reason());
            return ExitCode.FAULTS;
        }
        Columns table = new Columns(
                console.words("Từ ngày", "From"),
                console.words(">Mức thu", ">Amount"),
                console.words("Căn cứ", "Text"));
        row(table, given.date(), today);
        changes.forEach(change -> row(table, change.day(), change.after()));
        table.print(console);
        if (changes.isEmpty()) {
            console.say("Không đổi đến hết ngày %s.", "No change until %s.", until);
        }
        return ExitCode.OK;
    }

    private void row(Columns table, LocalDate from, FeePricing priced) {
        if (priced instanceof FeePricing.Priced is) {
            table.row(
                    from.toString(),
                    is.quote().total().toString(),
                    console.cited(is.quote().decisive().basis()));
        } else if (priced instanceof FeePricing.NotPriced not) {
            table.row(from.toString(), "–", console.words(not.reason()));
        }
    }
}
