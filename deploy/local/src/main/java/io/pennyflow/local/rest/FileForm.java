package io.pennyflow.local.rest;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@code multipart/form-data} body with one file, read from disk while it is sent. */
final class FileForm {
    private final String boundary = UUID.randomUUID().toString();
    private final Path file;
    private final @Nullable String password;

    FileForm(Path file, @Nullable String password) {
        this.file = file;
        this.password = password;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher content() {
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofString(secret() + head()),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException("There is no file " + file + ".", e);
        }
    }

    private String secret() {
        return password == null
                ? ""
                : "--%s\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n%s\r\n"
                        .formatted(boundary, password);
    }

    private String head() {
        var name = String.valueOf(file.getFileName()).replace("\"", "%22");
        return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(boundary, name)
                + "Content-Type: application/octet-stream\r\n\r\n";
    }
}
