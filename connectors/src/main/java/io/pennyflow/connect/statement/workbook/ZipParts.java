package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a package by name, whatever case and slashes its writer used. */
final class ZipParts implements AutoCloseable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Allowance allowance;

    ZipParts(Path file, Allowance allowance) throws IOException {
        ZipDirectory.check(file);
        this.allowance = allowance;
        zip = new ZipFile(file.toFile());
        if (zip.size() > Limits.WORKBOOK_PARTS) {
            close();
            throw Refusal.tooLarge("has more than 10,000 parts");
        }
        zip.stream().forEach(part -> parts.putIfAbsent(key(part.getName()), part));
    }

    private static String key(String name) {
        var slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    boolean hasUnder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** A part to read, or null when there is none. */
    @Nullable InputStream open(String name) throws IOException {
        var part = parts.get(key(name));
        return part == null ? null : allowance.counted(zip.getInputStream(part));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
