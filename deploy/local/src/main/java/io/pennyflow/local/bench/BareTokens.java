package io.pennyflow.local.bench;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The least that must be done to read a format: the tokens of its own syntax as a well-kept reader
 * gives them, each made a string, and nothing understood.
 */
final class BareTokens {
    private BareTokens() {}

    /** Cells as Jackson's CSV reader cuts them, quotes and all. */
    static long cells(Path csv) throws IOException {
        try (var in = Files.newBufferedReader(csv, StandardCharsets.UTF_8);
                var cells = new CsvFactory().createParser(in)) {
            cells.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            var count = 0L;
            for (var token = cells.nextToken(); token != null; token = cells.nextToken()) {
                count += token == JsonToken.VALUE_STRING && !cells.getText().isEmpty() ? 1 : 0;
            }
            return count;
        }
    }

    /** Tags and the texts between them. */
    static long tags(Path ofx) throws IOException {
        try (var tokens = new BareSgml(Files.newBufferedReader(ofx, StandardCharsets.UTF_8))) {
            var count = 0L;
            for (var token = tokens.next(); token != null; token = tokens.next()) {
                count++;
            }
            return count;
        }
    }

    static long swiftLines(Path mt940) throws IOException {
        try (var lines = Files.lines(mt940, StandardCharsets.UTF_8)) {
            return lines.mapToLong(line -> 1).sum();
        }
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
}
