package io.pennyflow.connect.statement;

import io.pennyflow.connect.statement.UnreadableFile.Kind;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Statement files that were packed, as ZIP or gzip: one of any kind, or several of a kind that may
 * stand one behind the other. Unpacked to a temporary file that is gone when this is closed.
 */
final class Archive implements AutoCloseable {
    private static final Pattern PROGRAMS =
            Pattern.compile(
                    "\\[content_types].*|mimetype|(?:_rels|xl|word|ppt|docprops|customxml|meta-inf|index)/.*");

    /** What a packing program leaves beside the files. */
    private static final Pattern BESIDE =
            Pattern.compile("(?:.*/)?(?:__macosx/.*|\\._.*|\\.ds_store|thumbs\\.db)");

    /** Whose files are read as one when they are written one behind the other. */
    private static final Set<StatementFormat> CHAINED =
            Set.of(StatementFormat.MT940, StatementFormat.OFX, StatementFormat.QIF);

    private final Function<Path, @Nullable StatementFormat> format;
    private final List<Path> files = new ArrayList<>();
    private final long most;
    private long taken;

    private Archive(long packed, Function<Path, @Nullable StatementFormat> format) {
        this.most = Math.max(Limits.ARCHIVE_LEAST, packed * Limits.ARCHIVE_RATIO);
        this.format = format;
    }

    /** Whether a file that begins so packs others; not an office document, nor a ZIP of XML. */
    static boolean isOne(FileStart start) {
        if (start.isGzip()) {
            return true;
        }
        var names =
                start.zipNames().stream()
                        .map(name -> name.replace('\\', '/').toLowerCase(Locale.ROOT))
                        .toList();
        return !names.isEmpty()
                && names.stream()
                        .noneMatch(
                                name -> name.endsWith(".xml") || PROGRAMS.matcher(name).matches());
    }

    /**
     * @param format of a file, null for one of none
     * @throws UnreadableFile when it is damaged, far too large, or holds what does not go together
     */
    static Archive unpack(Path packed, Function<Path, @Nullable StatementFormat> format) {
        try {
            var archive = new Archive(Files.size(packed), format);
            try {
                archive.fill(packed);
                return archive;
            } catch (RuntimeException | IOException e) {
                archive.close();
                throw e;
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // A name in an encoding nobody knows is an IllegalArgumentException.
            var locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw unreadable(
                    locked
                            ? "The archive is protected. Unpack it and give the files in it."
                            : "The archive is damaged. Download it again from the bank.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was packed, as one file. */
    Path file() {
        return files.get(files.size() - 1);
    }

    private void fill(Path packed) throws IOException {
        try (var bytes = Files.newInputStream(packed)) {
            if (FileStart.of(packed).isGzip()) {
                add(new GZIPInputStream(bytes));
            } else {
                addAll(new ZipInputStream(bytes));
            }
        }
        if (taken == 0) {
            throw unreadable("The archive holds no files. Download it again from the bank.");
        }
        files.forEach(Archive::requireNoArchive);
        if (files.size() > 1) {
            chain();
        }
    }

    private void addAll(ZipInputStream zip) throws IOException {
        var count = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (++count > Limits.ARCHIVE_FILES) {
                throw tooLarge("has more than 1,000 files");
            }
            if (!entry.isDirectory() && !BESIDE.matcher(name).matches()) {
                add(zip);
            }
        }
    }

    private void add(InputStream in) throws IOException {
        var file = Files.createTempFile("pennyflow-archive", ".tmp");
        files.add(file);
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 13];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                taken += read;
                if (taken > most || taken > Limits.FILE_BYTES) {
                    throw tooLarge("unpacks to far more than statements hold");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static void requireNoArchive(Path file) {
        if (isOne(FileStart.of(file))) {
            throw unreadable(
                    "The archive holds another archive. Unpack it and give the files in it.");
        }
    }

    private void chain() throws IOException {
        var formats = files.stream().map(format).distinct().toList();
        var only = formats.size() == 1 ? formats.get(0) : null;
        if (only == null || !CHAINED.contains(only)) {
            throw unreadable(
                    "The archive holds %d files that cannot be read as one. Unpack it and give the files in it."
                            .formatted(files.size()));
        }
        var all = Files.createTempFile("pennyflow-archive", ".tmp");
        try (var out = Files.newBufferedWriter(all)) {
            for (var file : files) {
                try (var text = TextEncoding.reader(file, TextEncoding.of(file))) {
                    text.transferTo(out);
                }
                out.write('\n');
            }
        } finally {
            files.add(all);
        }
    }

    private static UnreadableFile tooLarge(String what) {
        return new UnreadableFile(
                Kind.TOO_LARGE,
                "The archive %s. Unpack it and give the files in it.".formatted(what));
    }

    private static UnreadableFile unreadable(String sentence) {
        return new UnreadableFile(Kind.UNREADABLE, sentence);
    }

    @Override
    public void close() {
        for (var file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
