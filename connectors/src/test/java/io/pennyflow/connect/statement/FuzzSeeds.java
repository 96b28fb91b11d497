package io.pennyflow.connect.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    private static final String MT940 =
            """
            :20:STARTUMS
            :25:10010010/0000123456
            :28C:5/1
            :60F:C260112EUR100,00
            :61:2601130113D12,50NMSCNONREF//B-1
            :86:105?00LASTSCHRIFT?20EREF+E-1?21SVWZ+Papier und?22Tinte?32Kiosk
            :62F:C260113EUR87,50
            -
            """
                    .replace("\n", "\r\n");

    private static final String QIF =
            """
            !Type:Bank
            D13/01/2026
            T-12.50
            PKiosk
            MPaper and ink
            SPaper
            $-10.00
            SInk
            $-2.50
            ^
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
        var own = Stream.of(csv(), ofx(), camt(), mt940(), qif(), pdf());
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

    private static Seeds camt() {
        var rows = CamtFixtures.PURCHASE + CamtFixtures.batch("10.00", "20.00");
        return new Seeds(
                "CAMT",
                List.of(
                        bytes(CamtFixtures.statement(rows, "117.50"), StandardCharsets.UTF_8),
                        bytes(CamtFixtures.statement(rows, "117.50"), StandardCharsets.UTF_16LE),
                        bytes(
                                CamtFixtures.statement(rows, "117.50").repeat(2),
                                StandardCharsets.UTF_8),
                        CamtFixtures.zip(
                                Map.of(
                                        "one.xml",
                                        bytes(
                                                CamtFixtures.statement(rows, "117.50"),
                                                StandardCharsets.UTF_8)))),
                List.of(
                        "<Ntry>",
                        "</Ntry>",
                        "<TxDtls>",
                        "</Stmt>",
                        "<Bal>",
                        "<![CDATA[",
                        "<!--",
                        "&#0;",
                        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                        "&b;"));
    }

    private static Seeds mt940() {
        return new Seeds(
                "MT940",
                List.of(bytes(MT940, StandardCharsets.ISO_8859_1)),
                List.of(":61:", ":86:", ":62F:", ":60M:", "{4:", "-}", "?20", "/EREF/", "\r\n"));
    }

    private static Seeds qif() {
        return new Seeds(
                "QIF",
                List.of(bytes(QIF, StandardCharsets.UTF_8)),
                List.of("^", "!Type:Bank", "!Account", "\nD1/2'26", "\nT1,234.56", "\nS", "\n$"));
    }

    private static Seeds pdf() {
        var text = "Date Description Amount Balance\n01/03/2026 Rent -50.00 50.00\n";
        return new Seeds(
                "PDF",
                List.of(PdfFixtures.pdf(text), PdfFixtures.pdf(text, "secret")),
                List.of("stream", "endstream", "/Length 9", "obj", "xref", "<<", ">>", "/JS"));
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
