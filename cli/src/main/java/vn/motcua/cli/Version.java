package vn.motcua.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;
import vn.motcua.fee.FeeSchedule;

/** What {@code --version} prints: the program's version and that of the fee packs in it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String own = Objects.requireNonNullElse(MotCua.class.getPackage().getImplementationVersion(), "-");
        return new String[] {"motcua " + own, "packs " + FeeSchedule.shipped().version()};
    }
}
