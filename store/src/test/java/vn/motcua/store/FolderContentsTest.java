package vn.motcua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Retryability;

/** Files by their digest: whole or not at all, and never altered unnoticed. */
class FolderContentsTest {

    private static final byte[] SCAN = "Giấy khai sinh".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private FolderContents contents() {
        return FolderContents.in(folder.resolve("files"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void what_was_put_is_found_by_its_digest_also_after_a_restart() {
        ContentDigest digest = contents().put(SCAN);

        assertThat(digest).isEqualTo(ContentDigest.of(SCAN));
        assertThat(contents().has(digest)).isTrue();
        assertThat(contents().get(digest))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(SCAN));
    }

    @Test
    void what_was_never_put_is_not_there() {
        ContentDigest digest = ContentDigest.of(SCAN);

        assertThat(contents().has(digest)).isFalse();
        assertThat(contents().get(digest)).isEmpty();
    }

    @Test
    void the_same_content_is_kept_once_readable_by_its_owner_only_and_nothing_is_left_beside_it() throws IOException {
        contents().put(SCAN);
        contents().put(SCAN.clone());

        assertThat(files()).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void content_that_changed_on_the_disk_is_found_out_and_can_be_put_again() throws IOException {
        ContentDigest digest = contents().put(SCAN);
        byte[] altered = SCAN.clone();
        altered[3] ^= 1;
        Files.write(files().get(0), altered);

        IntegrityException fault =
                catchThrowableOfType(IntegrityException.class, () -> contents().get(digest));
        assertThat(fault.reason().code()).isEqualTo("store.content-corrupt");

        contents().put(SCAN);
        assertThat(contents().get(digest))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(SCAN));
    }

    @Test
    void content_that_was_cut_short_is_found_out() throws IOException {
        ContentDigest digest = contents().put(SCAN);
        Files.write(files().get(0), new byte[0]);

        assertThat(catchThrowableOfType(
                        IntegrityException.class, () -> contents().get(digest)))
                .isNotNull();
    }

    @Test
    void empty_and_oversized_content_is_refused_with_a_reason() throws IOException {
        FolderContents small = contents().withLargest(4);

        assertThat(reason(() -> small.put(new byte[0]))).isEqualTo("store.content-empty");
        assertThat(reason(() -> small.put(new byte[5]))).isEqualTo("store.content-too-large");
        assertThat(small.has(small.put(new byte[4]))).isTrue();
        assertThat(files()).hasSize(1);
    }

    private static String reason(Runnable put) {
        MotCuaException fault = catchThrowableOfType(InvalidInputException.class, put::run);
        return fault.reason().code();
    }

    @Test
    void many_at_once_may_put_the_same() throws IOException {
        byte[] large = new byte[100_000];

        IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> contents().put(large)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(files()).hasSize(1);
        assertThat(contents().get(ContentDigest.of(large))).isPresent();
    }

    @Test
    void a_folder_that_cannot_be_written_is_safe_to_try_again() throws IOException {
        Files.writeString(folder.resolve("files"), "a file in the way");

        StoreUnavailableException fault = catchThrowableOfType(
                StoreUnavailableException.class, () -> contents().put(SCAN));

        assertThat(fault.reason().code()).isEqualTo("store.content-unavailable");
        assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
    }
}
