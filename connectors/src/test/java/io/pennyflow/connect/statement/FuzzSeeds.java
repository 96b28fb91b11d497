package io.pennyflow.connect.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small valid files of each format, and what else its mutations are made of. */
final class FuzzSeeds {
    private static final int LARGEST_SEED = 256 * 1024;

    private static final String CSV =
            """
            Buchungstag;Wertstellung;Empfänger;Verwendungszweck;Betrag;Währung;Saldo
            03.01.2026;04.01.2026;Müller GmbH;"Miete; Januar";-1.250,00;EUR;2.000,00
            13.01.2026;13.01.2026;Arbeit AG;Lohn ""netto"";3.100,50;EUR;5.100,50
            14.01.2026;14.01.2026;Bäcker;Brötchen;(4,50);EUR;5.096,00
            """;

    private FuzzSeeds() {}

    /**
     * Files of one format.
     *
     * @param tokens pieces of the format's own syntax, inserted where they do not belong
     */
    record Seeds(String format, List<byte[]> files, List<String> tokens) {
        @Override
        public String toString() {
            return format;
        }
    }

    /** A new format is a new line here. */
    static Stream<Seeds> all() throws IOException {
        var folder = System.getProperty("pennyflow.fuzz.seeds");
        var own = Stream.of(csv(), ofx());
        return folder == null ? own : Stream.concat(own, Stream.of(from(Path.of(folder))));
    }

    private static Seeds csv() {
        return new Seeds(
                "CSV",
                List.of(
                        bytes(CSV, StandardCharsets.UTF_8),
                        bytes(CSV, StandardCharsets.ISO_8859_1),
                        bytes(CSV, StandardCharsets.UTF_16LE)),
                List.of(";", ",", "\t", "|", "\"", "\"\"", "\n", "\r", "01.02.2026", "-1.234,56"));
    }

    private static Seeds ofx() {
        return new Seeds(
                "OFX",
                List.of(
                        bytes(OfxFixtures.sgml(OfxFixtures.PURCHASE), StandardCharsets.UTF_8),
                        bytes(OfxFixtures.xml(OfxFixtures.PURCHASE), StandardCharsets.UTF_8)),
                List.of(
                        "<STMTTRN>",
                        "</STMTTRN>",
                        "<TRNAMT>",
                        "<STMTRS>",
                        "</OFX>",
                        "<![CDATA[",
                        "<!--",
                        "&#1114112;",
                        "<!DOCTYPE",
                        "&"));
    }

    private static Seeds from(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            var files =
                    found.filter(it -> Files.isRegularFile(it) && it.toFile().length() > 0)
                            .filter(it -> it.toFile().length() <= LARGEST_SEED)
                            .sorted()
                            .map(FuzzSeeds::read)
                            .toList();
            return new Seeds(folder.toString(), files, List.of("\n", "\"", "<", ">", ":", "^"));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
