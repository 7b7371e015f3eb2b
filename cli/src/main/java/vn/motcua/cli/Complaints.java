package vn.motcua.cli;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Reason;

/** Says in one coded sentence why a command did not run. */
final class Complaints implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    private static final int LONGEST = 60;

    private final Console console;

    Complaints(Console console) {
        this.console = console;
    }

    /** The arguments were not understood. */
    @Override
    public int handleParseException(CommandLine.ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        console.complain(reason(fault));
        console.err()
                .println(console.words("Xem: ", "See: ")
                        + command.getCommandSpec().qualifiedName(" ")
                        + " --help");
        return ExitCode.USAGE;
    }

    /** The SDK refused what was given, or the program is wrong; only then is a stack trace of use. */
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (!(fault instanceof MotCuaException coded)) {
            throw fault;
        }
        console.complain(coded.reason());
        return coded instanceof InvalidInputException ? ExitCode.USAGE : ExitCode.FAULTS;
    }

    private static Reason reason(CommandLine.ParameterException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof MotCuaException coded) {
                return coded.reason();
            }
        }
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return CliReason.NOT_UNDERSTOOD.with(shown(String.join(" ", unmatched.getUnmatched())));
        }
        if (fault instanceof CommandLine.OverwrittenOptionException twice) {
            return CliReason.TWICE.with(named(twice.getOverwritten()));
        }
        if (fault instanceof CommandLine.MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return CliReason.MISSING.with(
                    missing.getMissing().stream().map(Complaints::named).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = fault.getArgSpec();
        if (argument == null) {
            return CliReason.NOT_UNDERSTOOD.with(shown(fault.getValue()));
        }
        return CliReason.VALUE_WRONG.with(shown(fault.getValue()), named(argument), argument.paramLabel());
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.names()[0] : argument.paramLabel();
    }

    /** What someone typed may be anything; a sentence repeats the beginning of it, without what steers a terminal. */
    static String shown(@Nullable String typed) {
        String plain = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
