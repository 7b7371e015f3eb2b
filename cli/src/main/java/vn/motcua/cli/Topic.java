package vn.motcua.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A word that needs another one behind it, such as {@code fee}: on its own it shows what may follow. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeOnExecutionException = ExitCode.BUG)
final class Topic implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }
}
