package vn.motcua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.fee.FeeCases;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.fee.PackSummary;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;

/** {@code motcua packs check}: every fault of fee packs beside the shipped ones, and whether worked cases come out. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeOnExecutionException = ExitCode.BUG)
final class PacksCheck implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "packs")
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--cases", arity = "1..*", paramLabel = "FILE", descriptionKey = "cases")
    private List<Path> cases = new ArrayList<>();

    PacksCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (packs.isEmpty() && cases.isEmpty()) {
            throw new InvalidInputException(CliReason.NOTHING_TO_CHECK.with());
        }
        Path[] files = GivenFiles.readable(packs);
        Path[] worked = GivenFiles.readable(cases);
        List<Reason> faults = FeeSchedule.shipped().faults(files);
        if (!faults.isEmpty()) {
            return failed(faults);
        }
        FeeSchedule schedule = FeeSchedule.shipped().with(files);
        List<Reason> strange = schedule.unknownProcedures(known(ProcedureCatalog.shipped()));
        if (!strange.isEmpty()) {
            return failed(strange);
        }
        List<FeeCases> read = Stream.of(worked).map(FeeCases::from).toList();
        List<Reason> differences = read.stream()
                .flatMap(each -> each.differences(schedule).stream())
                .toList();
        if (!differences.isEmpty()) {
            return failed(differences);
        }
        summarise(schedule, read.stream().mapToInt(each -> each.all().size()).sum());
        return ExitCode.OK;
    }

    private static Predicate<String> known(ProcedureCatalog catalogue) {
        return code -> {
            try {
                return catalogue.lookUp(new ProcedureCode(code)).isPresent();
            } catch (InvalidInputException e) {
                return false;
            }
        };
    }

    private int failed(List<Reason> faults) {
        faults.forEach(fault -> console.say(console.words(fault) + " [" + fault.code() + "]"));
        console.say("%d lỗi.", "%d fault(s).", faults.size());
        return ExitCode.FAULTS;
    }

    private void summarise(FeeSchedule schedule, int worked) {
        console.say("OK");
        List<PackSummary> shipped = FeeSchedule.shipped().packs();
        schedule.packs().stream().filter(pack -> !shipped.contains(pack)).forEach(this::summarise);
        if (!cases.isEmpty()) {
            console.say("%d trường hợp đúng như văn bản.", "%d case(s) come out as the texts say.", worked);
        }
    }

    private void summarise(PackSummary pack) {
        console.say(
                "%s, phiên bản %s: %d khoản thu, %d quy tắc",
                "%s, version %s: %d fee(s), %d rule(s)", pack.pack(), pack.version(), pack.fees(), pack.rules());
    }
}
