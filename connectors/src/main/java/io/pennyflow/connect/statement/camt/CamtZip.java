package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.FileStart;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The XML files of a ZIP, as many banks hand them out, one document behind the other. */
final class CamtZip {
    private static final Pattern PROGRAMS =
            Pattern.compile(
                    "\\[content_types].*|mimetype|(?:_rels|xl|word|ppt|docprops|customxml|meta-inf|index)/.*");

    /** A picture of the same statement, or what a packing program leaves. */
    private static final Pattern BESIDE =
            Pattern.compile(".*/|.*\\.(?:pdf|xsd)|(?:.*/)?(?:__macosx/.*|\\._.*|\\.ds_store)");

    private final long most;
    private long taken;

    private CamtZip(long packed) {
        most = Math.max(Limits.ARCHIVE_LEAST, packed * Limits.ARCHIVE_RATIO);
    }

    /** Whether an archive that begins so holds XML files and is no office document. */
    static boolean isOne(FileStart start) {
        var names = start.zipNames().stream().map(CamtZip::key).toList();
        return names.stream().noneMatch(name -> PROGRAMS.matcher(name).matches())
                && names.stream().anyMatch(CamtZip::isXml);
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") && !BESIDE.matcher(name).matches();
    }

    /** Writes them as UTF-8 into one file. */
    static void unpack(Path zip, Path into) throws IOException {
        var unpacking = new CamtZip(Files.size(zip));
        try (var in = new ZipInputStream(Files.newInputStream(zip));
                var out = Files.newBufferedWriter(into)) {
            unpacking.files(in, out);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // A name in an encoding nobody knows is an IllegalArgumentException.
            var locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw unreadable(
                    locked
                            ? "The ZIP archive is protected. Unpack it and give the files in it."
                            : "The ZIP archive is damaged. Download it again from the bank.");
        }
    }

    private void files(ZipInputStream in, Writer out) throws IOException {
        var files = 0;
        for (var file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
            var name = key(file.getName());
            if (++files > Limits.ARCHIVE_FILES) {
                throw tooLarge("has more than 1,000 files");
            }
            if (isXml(name)) {
                document(in, out);
            } else if (file.isDirectory() || BESIDE.matcher(name).matches()) {
                count(in);
            } else {
                throw other(file);
            }
        }
    }

    private void document(InputStream in, Writer out) throws IOException {
        var one = Files.createTempFile("pennyflow-camt", ".tmp");
        try {
            try (var bytes = Files.newOutputStream(one)) {
                var buffer = new byte[1 << 13];
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    spend(read);
                    bytes.write(buffer, 0, read);
                }
            }
            try (var text = TextEncoding.reader(one, TextEncoding.of(one))) {
                text.transferTo(out);
            }
            out.write('\n');
        } finally {
            Files.deleteIfExists(one);
        }
    }

    private void count(InputStream in) throws IOException {
        var buffer = new byte[1 << 13];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            spend(read);
        }
    }

    private void spend(int bytes) {
        taken += bytes;
        if (taken > most || taken > Limits.FILE_BYTES) {
            throw tooLarge("unpacks to far more than statements hold");
        }
    }

    private static UnreadableFile other(ZipEntry file) {
        return unreadable(
                "The ZIP archive holds \"%s\" beside XML files. Unpack it and give the files in it."
                        .formatted(shown(file.getName())));
    }

    private static String shown(String name) {
        var line = name.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private static UnreadableFile tooLarge(String what) {
        return new UnreadableFile(
                Kind.TOO_LARGE,
                "The ZIP archive %s. Unpack it and give the files in it.".formatted(what));
    }

    private static UnreadableFile unreadable(String sentence) {
        return new UnreadableFile(Kind.UNREADABLE, sentence);
    }
}
