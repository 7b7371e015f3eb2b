package vn.motcua.cli;

/** What a command tells the shell. */
final class ExitCode {

    /** It is as it should be. */
    static final int OK = 0;

    /** What was looked at is wrong, or has no answer. */
    static final int FAULTS = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** The program itself is wrong. */
    static final int BUG = 3;

    private ExitCode() {}
}
