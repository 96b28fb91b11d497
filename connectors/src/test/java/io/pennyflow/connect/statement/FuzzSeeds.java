package io.pennyflow.connect.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    private static final String QUOTED_WHOLE =
            """
            "Date,Description,Amount"
            "2026-01-13,""Kiosk, at the corner"",-4.50"
            "2026-01-14,Wages,50.00"
            """;

    private static final String BLOCKS =
            """
            Account: 1234 5678

            Date: 13/01/2026
            Description: Kiosk
            Amount: -4.50
            Balance: 95.50

            Date: 14/01/2026
            Description: Wages
            Amount: 50.00
            Balance: 145.50
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

    private static final String HTML =
            """
            <html><body><table><tr><td>Date</td><td>Description</td><td>Amount</td></tr>
            <tr><td>13/01/2026</td><td>Kiosk &amp; Co</td><td>-4.50</td></tr></table></body></html>
            """;

    private static final String SPREADSHEET_XML =
            """
            <?xml version="1.0"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
             xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Worksheet ss:Name="A"><Table>
            <Row><Cell><Data ss:Type="String">Date</Data></Cell>
            <Cell ss:Index="2"><Data ss:Type="String">Amount</Data></Cell></Row>
            <Row><Cell><Data ss:Type="DateTime">2026-01-13T00:00:00</Data></Cell>
            <Cell><Data ss:Type="Number">-4.5</Data></Cell></Row>
            </Table></Worksheet></Workbook>
            """;

    private FuzzSeeds() {}

    /**
     * Files of one format.
     *
     * @param tokens pieces of the format's own syntax, inserted where they do not belong
     * @param pack makes a file of what was damaged, where that is only a part of one
     */
    record Seeds(
            String format, List<byte[]> files, List<String> tokens, UnaryOperator<byte[]> pack) {
        Seeds(String format, List<byte[]> files, List<String> tokens) {
            this(format, files, tokens, UnaryOperator.identity());
        }

        @Override
        public String toString() {
            return format;
        }
    }

    /** A new format is a new line here. */
    static Stream<Seeds> all() throws IOException {
        var folder = System.getProperty("pennyflow.fuzz.seeds");
        var own =
                Stream.of(csv(), ofx(), camt(), mt940(), qif(), pdf(), workbook(), sheet(), zip());
        return folder == null ? own : Stream.concat(own, Stream.of(from(Path.of(folder))));
    }

    private static Seeds csv() {
        return new Seeds(
                "CSV",
                List.of(
                        bytes(CSV, StandardCharsets.UTF_8),
                        bytes(CSV, StandardCharsets.ISO_8859_1),
                        bytes(CSV, StandardCharsets.UTF_16LE),
                        bytes(QUOTED_WHOLE, StandardCharsets.UTF_8),
                        bytes(BLOCKS, StandardCharsets.UTF_8)),
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

    private static Seeds workbook() {
        return new Seeds(
                "XLSX",
                List.of(
                        WorkbookFixtures.xlsx(WorkbookFixtures::statement),
                        WorkbookFixtures.xls(WorkbookFixtures::statement),
                        bytes(HTML, StandardCharsets.UTF_8),
                        bytes(SPREADSHEET_XML, StandardCharsets.UTF_8)),
                List.of("<td>", "</tr>", "<table>", "<Cell>", "<Row>", "PK", "&#0;", "<!DOCTYPE"));
    }

    /** Damage behind the checksums of the ZIP: in the sheet itself. */
    private static Seeds sheet() {
        var cells =
                """
                <worksheet><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c>\
                <c r="B1" t="inlineStr"><is><t>Description</t></is></c>\
                <c r="C1" t="str"><f>"Amo"&amp;"unt"</f><v>Amount</v></c></row>
                <row r="2"><c r="A2" s="1"><v>46035</v></c><c r="B2" t="s"><v>0</v></c>\
                <c r="C2"><v>-4.5</v></c></row>
                </sheetData></worksheet>
                """;
        var book = WorkbookFixtures.xlsx(WorkbookFixtures::statement);
        return new Seeds(
                "SHEET",
                List.of(bytes(cells, StandardCharsets.UTF_8)),
                List.of(
                        "<row>",
                        "</c>",
                        "<v>1e99</v>",
                        "<c t=\"s\">",
                        "<f>",
                        "<![CDATA[",
                        "r=\"ZZZ1\""),
                bytes ->
                        WorkbookFixtures.with(
                                book,
                                "xl/worksheets/sheet1.xml",
                                new String(bytes, StandardCharsets.UTF_8)));
    }

    private static Seeds zip() {
        return new Seeds(
                "ZIP",
                List.of(
                        CamtFixtures.zip(Map.of("a.csv", bytes(CSV, StandardCharsets.UTF_8))),
                        CamtFixtures.zip(
                                Map.of(
                                        "a.sta",
                                        bytes(MT940, StandardCharsets.ISO_8859_1),
                                        "b.sta",
                                        bytes(MT940, StandardCharsets.UTF_8)))),
                List.of("PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "a.csv"));
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
