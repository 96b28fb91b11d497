package io.pennyflow.connect.statement.text;

import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text file from all of its bytes. What a file declares of itself is not
 * asked: bytes that are UTF-8 are UTF-8, whatever the header says.
 */
public final class TextEncoding {
    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int SAMPLE_BYTES = 1 << 18;

    /** Beyond Europe; a detector's word for these counts only where most letters are not ASCII. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "WINDOWS-1251",
                    "KOI8-R",
                    "ISO-8859-5",
                    "WINDOWS-1253",
                    "ISO-8859-7",
                    "WINDOWS-1255",
                    "GB18030",
                    "BIG5",
                    "SHIFT_JIS",
                    "EUC-JP",
                    "EUC-KR");

    private TextEncoding() {}

    /**
     * The charset of the file.
     *
     * @throws UnreadableFile when the bytes are no text
     */
    public static Charset of(Path file) {
        try {
            return of(file, ByteCensus.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as text without its byte order mark; what cannot be decoded becomes U+FFFD. */
    public static Reader reader(Path file, Charset charset) throws IOException {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var reader = new PushbackReader(new InputStreamReader(Files.newInputStream(file), decoder));
        var first = reader.read();
        if (first != -1 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static Charset of(Path file, ByteCensus census) throws IOException {
        var wide = wide(file, census);
        if (wide.isPresent()) {
            return wide.get();
        }
        requireText(census);
        if (census.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        return elsewhere(file, census).orElseGet(() -> SingleByte.of(census));
    }

    private static Optional<Charset> wide(Path file, ByteCensus census) throws IOException {
        var start = start(file, 2);
        var mark = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | (start[1] & 0xff);
        var units = census.total() / 2;
        if (mark == 0xfffe || (census.nulsAt(1) > units / 2 && census.nulsAt(0) == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (mark == 0xfeff || (census.nulsAt(0) > units / 2 && census.nulsAt(1) == 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static void requireText(ByteCensus census) {
        var controls =
                census.between(0, 0x1f)
                        - census.count('\t')
                        - census.count('\n')
                        - census.count('\r')
                        - census.count('\f')
                        - census.count(0x1a);
        if (census.count(0) > 0 || controls * 100 > census.total()) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "The file is not text: it looks like a program's own format."
                            + " Export the statement as CSV or OFX.");
        }
    }

    private static Optional<Charset> elsewhere(Path file, ByteCensus census) throws IOException {
        var letters = census.between('A', 'Z') + census.between('a', 'z');
        if (census.high() < letters) {
            return Optional.empty();
        }
        var detector = new UniversalDetector();
        detector.handleData(start(file, SAMPLE_BYTES));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(ELSEWHERE::contains)
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }
}
