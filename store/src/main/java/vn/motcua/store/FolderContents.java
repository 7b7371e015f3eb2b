package vn.motcua.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Retryability;
import vn.motcua.onestop.DocumentContents;

/**
 * Files in a folder, each under its digest. A file is written beside its place, brought to the disk and then moved there, so
 * that under a digest there is the whole content or nothing, whatever crashes. Several nodes may share the folder.
 * Thread-safe.
 */
public final class FolderContents implements DocumentContents {

    /** 20 MiB. */
    private static final long USUAL_LARGEST = 20L << 20;

    private final Path folder;
    private final long largest;

    private FolderContents(Path folder, long largest) {
        this.folder = folder;
        this.largest = largest;
    }

    /**
     * Files of up to 20 MiB in a folder.
     *
     * @param folder the folder, made when the first file comes
     * @return the contents
     */
    public static FolderContents in(Path folder) {
        return new FolderContents(folder.toAbsolutePath(), USUAL_LARGEST);
    }

    /**
     * The same folder with another limit.
     *
     * @param bytes how large a file may be, at least 1
     * @return a copy
     */
    public FolderContents withLargest(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("the largest file has at least one byte");
        }
        return new FolderContents(folder, bytes);
    }

    /**
     * {@inheritDoc}
     *
     * @throws StoreUnavailableException if the folder cannot be written; putting the same content again is safe
     */
    @Override
    public ContentDigest put(byte[] content) {
        if (content.length == 0) {
            throw new InvalidInputException(StoreReason.CONTENT_EMPTY.with());
        }
        if (content.length > largest) {
            throw new InvalidInputException(StoreReason.CONTENT_TOO_LARGE.with(largest));
        }
        ContentDigest digest = ContentDigest.of(content);
        Path place = place(digest);
        try {
            // a kept file that went bad is replaced by the good one in hand
            if (!isWhole(place, digest)) {
                write(digest, content);
            }
        } catch (IOException e) {
            throw unavailable(e);
        }
        return digest;
    }

    /**
     * {@inheritDoc}
     *
     * @throws StoreUnavailableException if the folder cannot be read
     */
    @Override
    public Optional<byte[]> get(ContentDigest digest) {
        byte[] content;
        try {
            content = Files.readAllBytes(place(digest));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unavailable(e);
        }
        if (!ContentDigest.of(content).equals(digest)) {
            throw new IntegrityException(StoreReason.CONTENT_CORRUPT.with(digest));
        }
        return Optional.of(content);
    }

    @Override
    public boolean has(ContentDigest digest) {
        return Files.isRegularFile(place(digest));
    }

    /** The first two digits name a folder of their own, so that none grows without bound. */
    private Path place(ContentDigest digest) {
        return shelf(digest).resolve(digest.value());
    }

    private Path shelf(ContentDigest digest) {
        return folder.resolve(digest.value().substring(0, 2));
    }

    private static boolean isWhole(Path place, ContentDigest digest) throws IOException {
        try {
            return ContentDigest.of(Files.readAllBytes(place)).equals(digest);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void write(ContentDigest digest, byte[] content) throws IOException {
        Path shelf = Files.createDirectories(shelf(digest));
        // readable by the owner only, as temporary files are
        Path part = Files.createTempFile(shelf, ".part-", "");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, place(digest), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        force(shelf);
        force(folder);
    }

    /** Brings the entries of a folder to the disk, without which a move may be forgotten. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static StoreUnavailableException unavailable(IOException e) {
        return new StoreUnavailableException(StoreReason.CONTENT_UNAVAILABLE.with(), Retryability.SAFE, e);
    }
}
