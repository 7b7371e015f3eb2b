package vn.motcua.testkit.simulator.registry;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.onestop.DocumentContents;

/** Files in memory. */
final class KeptContents implements DocumentContents {

    private final Map<ContentDigest, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public ContentDigest put(byte[] content) {
        ContentDigest digest = ContentDigest.of(content);
        files.put(digest, content.clone());
        return digest;
    }

    @Override
    public Optional<byte[]> get(ContentDigest digest) {
        return Optional.ofNullable(files.get(digest)).map(byte[]::clone);
    }

    @Override
    public boolean has(ContentDigest digest) {
        return files.containsKey(digest);
    }
}
