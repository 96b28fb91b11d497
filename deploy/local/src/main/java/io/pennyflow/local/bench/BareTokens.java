package io.pennyflow.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The least that must be done to read a format: lines, cut at its delimiter into strings, or the
 * events of an XML reader. No quoting, no fields, no errors.
 */
final class BareTokens {
    private BareTokens() {}

    static long cells(Path csv) throws IOException {
        return lines(csv, line -> pieces(line, ','));
    }

    static long tags(Path ofx) throws IOException {
        return lines(ofx, line -> pieces(line, '<'));
    }

    static long swiftLines(Path mt940) throws IOException {
        return lines(mt940, line -> 1);
    }

    /** What the platform's own XML reader meets, each text asked for. */
    static long events(Path camt) throws IOException {
        try (var in = Files.newBufferedReader(camt, StandardCharsets.UTF_8)) {
            var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            var count = 0L;
            while (xml.hasNext()) {
                count +=
                        xml.next() == XMLStreamConstants.CHARACTERS && !text(xml).isEmpty() ? 1 : 0;
            }
            return count;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String text(XMLStreamReader xml) {
        return xml.isWhiteSpace() ? "" : xml.getText();
    }

    private static long lines(Path file, ToLongFunction<String> pieces) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.mapToLong(pieces).sum();
        }
    }

    private static long pieces(String line, char delimiter) {
        var count = 0L;
        var from = 0;
        while (from <= line.length()) {
            var to = line.indexOf(delimiter, from);
            var end = to < 0 ? line.length() : to;
            count += line.substring(from, end).isEmpty() ? 0 : 1;
            from = end + 1;
        }
        return count;
    }
}
