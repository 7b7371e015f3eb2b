package vn.motcua.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The program {@code motcua}: its commands, and the streams, which speak UTF-8 whatever the machine's settings. */
public final class MotCua {

    private MotCua() {}

    /**
     * Runs a command and ends the program with its exit code.
     *
     * @param arguments the command with its arguments
     */
    public static void main(String[] arguments) {
        int code;
        try (PrintWriter out = utf8(FileDescriptor.out);
                PrintWriter err = utf8(FileDescriptor.err)) {
            code = run(out, err, arguments);
        }
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs a command.
     *
     * @param out where answers go
     * @param err where complaints go
     * @param arguments the command with its arguments
     * @return 0 if all is well, 1 if what was looked at is wrong or has no answer, 2 if the command was not understood
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Console console = new Console(out, err, Language.askedFor(arguments));
        Complaints complaints = new Complaints(console);
        CommandLine program = program(console)
                .setOut(out)
                .setErr(err)
                .setResourceBundle(console.language().help())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        // known to the parser and shown in every help; what it says has been read before
        program.getCommandSpec()
                .addOption(OptionSpec.builder("--lang")
                        .type(Language.class)
                        .paramLabel("vi|en")
                        .descriptionKey("lang")
                        .scopeType(CommandLine.ScopeType.INHERIT)
                        .build());
        int code = program.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static CommandLine program(Console console) {
        CommandLine packs = new CommandLine(new Topic()).addSubcommand("check", new PacksCheck(console));
        CommandLine fee = new CommandLine(new Topic())
                .addSubcommand("quote", new FeeQuoteCommand(console))
                .addSubcommand("changes", new FeeChangesCommand(console))
                .addSubcommand("compare", new FeeCompareCommand(console));
        CommandLine program =
                new CommandLine(new Topic()).addSubcommand("packs", packs).addSubcommand("fee", fee);
        program.getCommandSpec().name("motcua");
        return program;
    }
}
