package io.pennyflow.local.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** An OFX 1 statement with as many entries as asked for; the same seed, the same file. */
final class OfxFile {
    private static final int DAYS = 28;

    private OfxFile() {}

    static void write(Path path, int entries, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        try (var out = new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8))) {
            out.println("OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:UTF-8\n");
            out.println("<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR");
            out.println("<BANKACCTFROM><BANKID>1<ACCTID>2<ACCTTYPE>CHECKING</BANKACCTFROM>");
            out.println("<BANKTRANLIST><DTSTART>20260601<DTEND>20260630");
            for (var entry = 0; entry < entries; entry++) {
                out.printf(
                        "<STMTTRN>%n<TRNTYPE>DEBIT%n<DTPOSTED>202606%02d120000%n<TRNAMT>%s%n"
                                + "<FITID>F%d%n<NAME>SHOP %d%n</STMTTRN>%n",
                        1 + random.nextInt(DAYS),
                        BigDecimal.valueOf(-random.nextInt(1, 20_000), 2),
                        entry,
                        random.nextInt(1000));
            }
            out.println("</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>");
        }
    }
}
