package io.pennyflow.api.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files people sent, until their rows are in Kafka. */
@Component
class Uploads {
    private final Path directory;

    Uploads(@Value("${pennyflow.data.directory:./data}") Path data) {
        this.directory = data.toAbsolutePath().resolve("uploads");
    }

    /** Where the file of an import is. */
    Path path(UUID tenantId, UUID importId) {
        return directory.resolve(tenantId.toString()).resolve(importId.toString());
    }

    /** Keeps a file so that it survives the machine; throws {@link Refusals.NoRoom}. */
    Path keep(UUID tenantId, UUID importId, MultipartFile file) {
        var path = path(tenantId, importId);
        try {
            Files.createDirectories(path.getParent());
            file.transferTo(path);
            sync(path);
            return path;
        } catch (IOException e) {
            delete(tenantId, importId);
            var refusal = new Refusals.NoRoom();
            refusal.initCause(e);
            throw refusal;
        }
    }

    /**
     * Keeps the password of a protected file for as long as the file, sealed.
     *
     * @return the key, which belongs anywhere but here
     */
    byte[] keepPassword(UUID tenantId, UUID importId, String password) {
        var key = Seal.newKey();
        var path = passwordPath(tenantId, importId);
        try {
            Files.write(path, Seal.close(key, password));
            sync(path);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null without a key: the file is not protected. */
    @Nullable String password(UUID tenantId, UUID importId, byte @Nullable [] key) {
        try {
            return key == null
                    ? null
                    : Seal.open(key, Files.readAllBytes(passwordPath(tenantId, importId)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path passwordPath(UUID tenantId, UUID importId) {
        return path(tenantId, importId).resolveSibling(importId + ".password");
    }

    /** Does nothing when it is gone already. */
    void delete(UUID tenantId, UUID importId) {
        try {
            Files.deleteIfExists(passwordPath(tenantId, importId));
            Files.deleteIfExists(path(tenantId, importId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
