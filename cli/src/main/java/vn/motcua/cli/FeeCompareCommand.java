package vn.motcua.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.error.NotFoundException;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.fee.cost.ChannelComparison;
import vn.motcua.fee.cost.SurchargeTariff;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;

/** {@code motcua fee compare}: what a procedure costs at the counter, online and by post, with what intermediaries charge. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeOnExecutionException = ExitCode.BUG)
final class FeeCompareCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "PROCEDURE", descriptionKey = "procedure")
    private String procedure = "";

    @Option(names = "--case", paramLabel = "ID", descriptionKey = "case")
    private String caseId = "";

    @Option(names = "--tariff", paramLabel = "FILE", descriptionKey = "tariff")
    private @Nullable Path tariff;

    @Mixin
    private CaseOptions given = new CaseOptions();

    FeeCompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ProcedureCode code = new ProcedureCode(procedure);
        Procedure found = ProcedureCatalog.shipped()
                .find(code)
                .orElseThrow(() -> new NotFoundException(ProcedureReason.UNKNOWN.with(code)));
        ProcedureCase which = found.caseOf(caseId)
                .orElseThrow(
                        () -> new NotFoundException(ProcedureReason.CASE_UNKNOWN.with(code, Complaints.shown(caseId))));
        List<String> fees = which.feesIn(given.territory())
                .orElseThrow(() -> new NotFoundException(OneStopReason.NO_FEE_KNOWN.with(
                        given.territory().province(), found.code() + "/" + which.id())));
        FeeSchedule schedule = given.schedule();
        given.refuseStrangeFacts(schedule, fees);
        ChannelComparison comparison = ChannelComparison.of(
                channel -> fees.stream()
                        .<FeePricing>map(fee -> schedule.price(given.request(fee, channel)))
                        .toList(),
                tariff(),
                given.date());
        console.say(found.code() + ": " + console.words(found.vi(), found.en()));
        console.say(
                "%s (%s), ngày %s, tỉnh %s",
                "%s (%s), on %s, province %s",
                console.words(which.vi(), which.en()),
                which.id(),
                given.date(),
                given.territory().province());
        console.say("");
        new ComparisonText(console).print(comparison);
        boolean priced =
                comparison.channels().stream().allMatch(each -> each.notPriced().isEmpty());
        return priced ? ExitCode.OK : ExitCode.FAULTS;
    }

    private SurchargeTariff tariff() {
        return tariff == null ? SurchargeTariff.NONE : SurchargeTariff.from(GivenFiles.readable(List.of(tariff))[0]);
    }
}
