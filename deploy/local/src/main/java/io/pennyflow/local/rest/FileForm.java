package io.pennyflow.local.rest;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;

/** A {@code multipart/form-data} body with one file, read from disk while it is sent. */
final class FileForm {
    private final String boundary = UUID.randomUUID().toString();
    private final Path file;

    FileForm(Path file) {
        this.file = file;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher content() {
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofString(head()),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException("There is no file " + file + ".", e);
        }
    }

    private String head() {
        var name = String.valueOf(file.getFileName()).replace("\"", "%22");
        return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(boundary, name)
                + "Content-Type: application/octet-stream\r\n\r\n";
    }
}
