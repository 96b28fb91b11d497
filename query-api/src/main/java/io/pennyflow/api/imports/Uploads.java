package io.pennyflow.api.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
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

    /** Does nothing when it is gone already. */
    void delete(UUID tenantId, UUID importId) {
        try {
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
