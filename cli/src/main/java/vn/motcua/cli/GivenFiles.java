package vn.motcua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.error.InvalidInputException;

/** Files as typed: a slip in a name is a matter of the command line and not of the file. */
final class GivenFiles {

    private GivenFiles() {}

    /**
     * The files, each of which can be read. Checked here and not while the arguments are parsed, for there a list of files ends
     * silently at the first that is none.
     *
     * @throws InvalidInputException if one cannot be read
     */
    static Path[] readable(List<Path> typed) {
        for (Path file : typed) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new InvalidInputException(CliReason.NO_FILE.with(Complaints.shown(file.toString())));
            }
        }
        return typed.toArray(Path[]::new);
    }
}
