package io.pennyflow.connect.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The first bytes of a file, by which its format is known. */
public final class FileStart {
    static final int BYTES = 16 * 1024;
    private static final int MAGIC_BYTES = 8;
    private static final int ZIP_NAME_AT = 30;
    private static final int RUBBISH_BYTES = 1_024;

    private static final Pattern TAG = Pattern.compile("[^\\x21-\\x7e]*<[A-Z!?/]");

    private final byte[] bytes;
    private final String upper;

    private FileStart(byte[] bytes) {
        this.bytes = bytes;
        this.upper =
                new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("\0", "") // UTF-16 reads as ASCII without its zeros.
                        .toUpperCase(Locale.ROOT);
    }

    static FileStart of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new FileStart(in.readNBytes(BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileStart of(byte[] bytes) {
        return new FileStart(bytes.clone());
    }

    /** Whether the ASCII word occurs, in any case and any encoding, UTF-16 included. */
    public boolean contains(String word) {
        return upper.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the pattern is found in it; letters stand in upper case, bytes as ISO 8859-1. */
    public boolean finds(Pattern pattern) {
        return pattern.matcher(upper).find();
    }

    /** Whether the ASCII mark stands first, or behind a little rubbish as mail programs add. */
    public boolean startsWith(String mark) {
        var at = upper.indexOf(mark);
        return at >= 0 && at < RUBBISH_BYTES;
    }

    /** Whether it is a picture, a document or an archive: nothing with lines of text. */
    public boolean isForeign() {
        return Foreign.wordsFor(this).isPresent();
    }

    /** The first eight bytes in lower-case hex: where formats leave their mark. */
    String hex() {
        return HexFormat.of().formatHex(bytes, 0, Math.min(MAGIC_BYTES, bytes.length));
    }

    /** Whether it is one file, packed. */
    boolean isGzip() {
        return hex().startsWith("1f8b08");
    }

    /** Whether it is a ZIP archive, as new workbooks are. */
    public boolean isZip() {
        return hex().startsWith("504b0304") || hex().startsWith("504b0506");
    }

    /** The names of the first files in a ZIP archive, as far as its start holds them. */
    public List<String> zipNames() {
        var names = new ArrayList<String>();
        for (var at = 0; isZip() && at + ZIP_NAME_AT < bytes.length; at++) {
            if (bytes[at] == 'P'
                    && bytes[at + 1] == 'K'
                    && bytes[at + 2] == 3
                    && bytes[at + 3] == 4) {
                var length = (bytes[at + 26] & 0xff) | (bytes[at + 27] & 0xff) << 8;
                var end = Math.min(bytes.length, at + ZIP_NAME_AT + length);
                names.add(
                        new String(
                                bytes,
                                at + ZIP_NAME_AT,
                                end - at - ZIP_NAME_AT,
                                StandardCharsets.ISO_8859_1));
            }
        }
        return names;
    }

    /** Whether it is a compound document, as old and protected workbooks are. */
    public boolean isCompound() {
        return hex().startsWith("d0cf11e0");
    }

    /** Whether it begins with a tag: XML, HTML, SGML. */
    public boolean isMarkup() {
        return TAG.matcher(upper).lookingAt();
    }
}
