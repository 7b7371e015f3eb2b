package vn.motcua.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import vn.motcua.error.IntegrityException;
import vn.motcua.store.StoreReason;

/** Folders that belong to the account that runs us, and that no other can enter. */
final class OwnFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private OwnFolder() {}

    /**
     * Where the programs of PostgreSQL are unpacked, once for all databases of an account. The library's own place is open
     * to every account of the machine, and what lies there is run.
     */
    static Path forPrograms() throws IOException {
        return make(Path.of(System.getProperty("java.io.tmpdir"), "motcua-postgres-" + self()));
    }

    /** Makes a folder, or closes to others the one that is there; refuses somebody else's. */
    static Path make(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        if (!self().equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
            throw new IntegrityException(StoreReason.EMBEDDED_NOT_OURS.with(folder));
        }
        Files.setPosixFilePermissions(folder, OWNER_ONLY);
        return folder;
    }

    private static Object self() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }
}
